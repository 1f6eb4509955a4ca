package dev.gradus.classes;

import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Stage;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a teacher says of a class. */
public record ClassTexts(
        String name, Stage stage, @Nullable Integer grade, SecretKind secret, Set<ProgrammeId> programmes) {

    private static final int LONGEST = 80;

    public ClassTexts {
        name = name.strip();
        programmes = Set.copyOf(programmes);
    }

    /** The message key of what is wrong, which begins with the key of the field; or nothing. */
    Optional<String> objection() {
        if (name.isEmpty()) {
            return Optional.of("classes.name.empty");
        }
        if (name.codePointCount(0, name.length()) > LONGEST) {
            return Optional.of("classes.name.tooLong");
        }
        if (!Nickname.isPlain(name)) {
            return Optional.of("classes.name.form");
        }
        if (grade != null && (grade < 1 || grade > 12)) {
            return Optional.of("classes.grade.form");
        }
        return programmes.isEmpty() ? Optional.of("classes.programmes.none") : Optional.empty();
    }
}
