package dev.gradus.publishing;

import dev.gradus.curriculum.LessonId;
import dev.gradus.media.Sha256;
import java.util.Collection;
import java.util.Map;

/** Knows who made a file and under which licence. Implemented by the module that keeps the media library. */
public interface Credits {

    /** One line each, of those files of which it is known. */
    Map<Sha256, String> of(LessonId lesson, Collection<Sha256> files);
}
