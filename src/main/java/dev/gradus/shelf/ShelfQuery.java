package dev.gradus.shelf;

import dev.gradus.media.MediaKind;
import java.util.Arrays;
import java.util.List;

/**
 * What somebody looks for in the library.
 *
 * @param words found in names, credits, descriptions and the titles of lessons; empty for everything
 * @param unused only what neither a draft nor a publication shows
 * @param removed what was removed instead of what is there
 * @param language in which files are described; empty where any will do
 */
public record ShelfQuery(String words, Sort sort, boolean unused, boolean removed, String language) {

    private static final int LONGEST = 200;

    public ShelfQuery {
        var plain = words.strip();
        words = plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    public ShelfQuery(String words, Sort sort, boolean unused, boolean removed) {
        this(words, sort, unused, removed, "");
    }

    /** Whether nothing at all is left out but what was removed. */
    public boolean isEverything() {
        return words.isEmpty() && sort == Sort.ALL && !unused && !removed;
    }

    /** Kinds of file as people speak of them. */
    public enum Sort {
        ALL,
        PICTURE,
        SOUND,
        FILM,
        CAPTIONS;

        /** What a file of this kind is found under. */
        public static Sort of(MediaKind kind) {
            return Arrays.stream(values())
                    .filter(sort -> sort != ALL && sort.families().contains(kind.family()))
                    .findFirst()
                    .orElse(ALL);
        }

        private List<MediaKind.Family> families() {
            return switch (this) {
                case ALL -> List.of(MediaKind.Family.values());
                case PICTURE -> List.of(MediaKind.Family.PICTURE, MediaKind.Family.DRAWING);
                case SOUND -> List.of(MediaKind.Family.SOUND);
                case FILM -> List.of(MediaKind.Family.FILM);
                case CAPTIONS -> List.of(MediaKind.Family.CAPTIONS);
            };
        }

        List<MediaKind> kinds() {
            return Arrays.stream(MediaKind.values())
                    .filter(kind -> families().contains(kind.family()))
                    .toList();
        }
    }
}
