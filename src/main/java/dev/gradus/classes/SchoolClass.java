package dev.gradus.classes;

import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Stage;
import dev.gradus.people.AccountId;
import dev.gradus.people.SchoolId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class of a school and its teacher.
 *
 * @param grade null where the class has several
 * @param code null while nobody can join
 * @param keepUntil the last day on which anything of it is kept
 */
public record SchoolClass(
        ClassId id,
        SchoolId school,
        AccountId teacher,
        String teacherName,
        String name,
        Stage stage,
        @Nullable Integer grade,
        SecretKind secret,
        Set<ProgrammeId> programmes,
        @Nullable JoinCode code,
        LocalDate keepUntil,
        boolean archived,
        int pupils) {

    public SchoolClass {
        programmes = Set.copyOf(programmes);
    }
}
