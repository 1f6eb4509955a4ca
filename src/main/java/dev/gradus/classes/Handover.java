package dev.gradus.classes;

import dev.gradus.people.AccountId;
import dev.gradus.platform.NotFound;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a class to another teacher of the school, with its pupils and all they did; nothing changes for the pupils. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
public class Handover {

    private final ClassRows classes;
    private final OwnClasses own;

    Handover(ClassRows classes, OwnClasses own) {
        this.classes = classes;
        this.own = own;
    }

    /** Who could have the class beside its present teacher. */
    public List<Colleague> candidates(ClassId id) {
        var schoolClass = own.get(id);
        return staff(schoolClass)
                .filter(each -> !each.id().equals(schoolClass.teacher()))
                .toList();
    }

    /** Whoever gave it away sees it no longer, unless they keep all classes of the school. */
    public void handOver(ClassId id, AccountId to) {
        if (staff(own.get(id)).noneMatch(each -> each.id().equals(to))) {
            throw new NotFound(to);
        }
        classes.setTeacher(id, to);
    }

    private Stream<Colleague> staff(SchoolClass schoolClass) {
        return classes.staff(schoolClass.school()).stream();
    }
}
