package dev.gradus.publishing;

import dev.gradus.media.OpenedRendition;
import java.nio.file.Path;

/** A file on disk that students may have, named by its own content. */
public record ServedFile(String sha256, String mime, long bytes, Path path) {

    static ServedFile of(OpenedRendition opened) {
        var rendition = opened.rendition();
        return new ServedFile(rendition.sha256().hex(), rendition.mime(), rendition.byteSize(), opened.path());
    }
}
