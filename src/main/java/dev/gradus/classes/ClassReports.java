package dev.gradus.classes;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What teachers see of what their classes did. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
public class ClassReports {

    private final OwnClasses own;
    private final PupilRows pupils;
    private final ProgressRows progress;

    ClassReports(OwnClasses own, PupilRows pupils, ProgressRows progress) {
        this.own = own;
        this.pupils = pupils;
        this.progress = progress;
    }

    /** @param language in which lessons are named where they can be */
    public ClassReport of(ClassId id, String language) {
        return new ClassReport(
                own.get(id),
                pupils.ofClass(id),
                progress.toRead(id, language),
                progress.lessons(id, null),
                progress.answers(id, null));
    }
}
