package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.intake.Intake;
import dev.gradus.intake.IntakeResult;
import dev.gradus.intake.PictureKeeper;
import dev.gradus.media.Refused;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.NotFound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads files of other programs for a lesson; their pictures are stored beside it. */
@Service
public class LessonIntake {

    private final LessonFiles files;
    private final FileRows rows;
    private final CurrentPerson current;

    LessonIntake(LessonFiles files, FileRows rows, CurrentPerson current) {
        this.files = files;
        this.rows = rows;
        this.current = current;
    }

    /**
     * The text is not changed yet; whoever asked decides what becomes of the document.
     *
     * @param name as its owner calls the file
     * @throws NotFound when there is no such lesson in the school
     */
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    @Transactional(propagation = Propagation.SUPPORTS)
    public IntakeResult read(LessonId lesson, String name, byte[] file) {
        if (!rows.exists(current.get().school(), lesson)) {
            throw new NotFound(lesson);
        }
        return Intake.read(name, file, (wished, picture) -> keep(lesson, wished, picture));
    }

    private PictureKeeper.Answer keep(LessonId lesson, String wished, byte[] picture) throws IOException {
        return switch (files.attach(lesson, wished, new ByteArrayInputStream(picture))) {
            case AttachResult.Attached attached -> new PictureKeeper.Answer.Kept(attached.name());
            case AttachResult.Declined(Refused why) ->
                new PictureKeeper.Answer.Refused(why.reason().messageKey(), why.args());
        };
    }
}
