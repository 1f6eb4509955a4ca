package dev.gradus.classes;

import dev.gradus.people.AccountId;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Person;
import dev.gradus.people.Role;
import dev.gradus.platform.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Classes of whoever acts: a teacher's own, an admin's whole school. All others do not exist for them. */
@Component
class OwnClasses {

    private final CurrentPerson current;
    private final ClassRows classes;
    private final PupilRows pupils;

    OwnClasses(CurrentPerson current, ClassRows classes, PupilRows pupils) {
        this.current = current;
        this.classes = classes;
        this.pupils = pupils;
    }

    Person person() {
        return current.get();
    }

    List<SchoolClass> all(boolean archived) {
        var person = person();
        return classes.ofSchool(person.school(), onlyOf(person), archived);
    }

    private static @Nullable AccountId onlyOf(Person person) {
        return person.is(Role.ADMIN) ? null : person.id();
    }

    Optional<SchoolClass> find(ClassId id) {
        return classes.find(id).filter(this::isMine);
    }

    SchoolClass get(ClassId id) {
        return find(id).orElseThrow(() -> new NotFound(id));
    }

    Pupil pupil(PupilId id) {
        return pupils.find(id)
                .filter(pupil -> find(pupil.schoolClass()).isPresent())
                .orElseThrow(() -> new NotFound(id));
    }

    private boolean isMine(SchoolClass each) {
        var person = person();
        return each.school().equals(person.school())
                && (person.is(Role.ADMIN) || each.teacher().equals(person.id()));
    }
}
