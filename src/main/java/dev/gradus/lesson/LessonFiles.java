package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.media.ActiveParts;
import dev.gradus.media.MediaFile;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.MediaName;
import dev.gradus.media.Refused;
import dev.gradus.media.Sha256;
import dev.gradus.media.StoreResult;
import dev.gradus.media.SubRip;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files that lie beside a lesson's texts, by the name the texts use for them. */
@Service
@Transactional
public class LessonFiles {

    private static final String STAFF = "hasAnyRole('ADMIN', 'LEAD', 'TEACHER')";

    private final FileRows rows;
    private final MediaLibrary media;
    private final CurrentPerson current;

    LessonFiles(FileRows rows, MediaLibrary media, CurrentPerson current) {
        this.rows = rows;
        this.media = media;
        this.current = current;
    }

    /** Name to content, in order of names; nothing for a lesson of another school. */
    @PreAuthorize(STAFF)
    public Map<String, Sha256> of(LessonId lesson) {
        return rows.of(current.get().school(), lesson);
    }

    @PreAuthorize(STAFF)
    public Optional<Sha256> find(LessonId lesson, String name) {
        return rows.find(current.get().school(), lesson, name);
    }

    /** Puts a stored file beside the lesson; one that has the name already is replaced. */
    @PreAuthorize(STAFF)
    public void put(LessonId lesson, String name, Sha256 content) {
        if (!rows.put(current.get().school(), lesson, name, content)) {
            throw new NotFound(lesson);
        }
    }

    /**
     * Takes a new file in and puts it beside the lesson. What could act in a drawing is removed from it. Outside of a
     * transaction, because reading and scaling a picture takes seconds that no connection should wait for.
     *
     * @param wished as its owner calls it; the result says what it is called here
     * @param in is read, not closed
     * @throws IOException when the stream cannot be read or the disk not written
     */
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    @Transactional(propagation = Propagation.SUPPORTS)
    public AttachResult attach(LessonId lesson, String wished, InputStream in) throws IOException {
        var person = current.get();
        if (!rows.exists(person.school(), lesson)) {
            throw new NotFound(lesson);
        }
        return switch (media.store(
                SubRip.asWebVtt(in),
                SubRip.named(wished),
                ActiveParts.REMOVE,
                person.id().value(),
                person.school().value())) {
            case StoreResult.Stored stored ->
                new AttachResult.Attached(add(lesson, wished, stored.file()), stored.file());
            case Refused refused -> new AttachResult.Declined(refused);
        };
    }

    /**
     * Puts a file that is on record beside the lesson, under a name that is still free, or under the one it already has
     * there; gives that name.
     */
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    public String add(LessonId lesson, String wished, MediaFile file) {
        var school = current.get().school();
        if (!rows.exists(school, lesson)) {
            throw new NotFound(lesson);
        }
        var plain = MediaName.of(wished).as(file.kind()).value();
        int dot = plain.lastIndexOf('.');
        var name = plain;
        for (int number = 2; !rows.add(school, lesson, name, file.sha256()); number++) {
            name = plain.substring(0, dot) + "-" + number + plain.substring(dot);
        }
        return name;
    }
}
