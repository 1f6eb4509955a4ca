package dev.gradus.publishing;

import dev.gradus.curriculum.Stage;
import java.util.List;
import java.util.Optional;

/**
 * All that the students' site may know: live publications and what they show. It asks nobody who they are, and there is
 * nothing in it that would have to be hidden.
 */
public interface PublishedSite {

    /** Rises with every change that students could notice; answered from memory, so that asking costs nothing. */
    long version();

    /** Programmes with something to read, and of each only what is published. */
    List<PublishedProgramme> programmes();

    /** A live lesson by its address. */
    Optional<PublishedLesson> lesson(String language, String programme, String strand, Stage stage, String lesson);

    /**
     * What has become of an address that has no page in this language.
     *
     * @param path {@code programme}, {@code programme/strand} or {@code programme/strand/stage/lesson}
     * @return nothing when students never knew it, so that a draft cannot be told from what is not there at all
     */
    Optional<FormerAddress> former(String path, String language);

    /** A rendition, by the digest of its own bytes, if a live publication shows the file it was made of. */
    Optional<ServedFile> file(String renditionSha256);
}
