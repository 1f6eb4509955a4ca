package dev.gradus.publishing;

import dev.gradus.curriculum.Stage;
import java.util.List;
import java.util.Optional;

/** What anybody may read: live publications and nothing else. The only thing the student site asks. */
public interface PublishedSite {

    /** Rises with every change that a reader could notice; read from memory, so that asking costs nothing. */
    long version();

    /** Programmes with something to read, and of each only what is published. */
    List<PublishedProgramme> programmes();

    /** A live lesson by its address. */
    Optional<PublishedLesson> lesson(String language, String programme, String strand, Stage stage, String lesson);

    /** A file that a live publication shows, by the digest of the bytes that readers get. */
    Optional<ServedFile> file(String renditionSha256);
}
