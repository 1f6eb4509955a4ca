package dev.gradus.lesson;

import dev.gradus.media.MediaFile;
import dev.gradus.media.Refused;

/** What became of a file that was to lie beside a lesson. */
public sealed interface AttachResult {

    /** @param name by which the lesson's texts can show it from now on */
    record Attached(String name, MediaFile file) implements AttachResult {}

    /** The media library does not take it; nothing was kept. */
    record Declined(Refused reason) implements AttachResult {}
}
