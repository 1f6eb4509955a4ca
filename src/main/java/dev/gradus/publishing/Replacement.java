package dev.gradus.publishing;

import java.util.Map;

/**
 * A publication that took the place of another.
 *
 * @param filesBefore digests of the files that the earlier one showed, by name
 */
public record Replacement(
        Publication before, Publication now, Map<String, String> filesBefore, Map<String, String> filesNow) {

    public Replacement {
        filesBefore = Map.copyOf(filesBefore);
        filesNow = Map.copyOf(filesNow);
    }
}
