package dev.gradus.publishing;

import dev.gradus.curriculum.Stage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Search over live lessons in all languages. Like {@link PublishedSite} it asks nobody who they are. */
public interface PublishedSearch {

    /**
     * What somebody looks for.
     *
     * @param words as typed; beyond 100 characters they are cut off
     * @param language of the reader: lessons in it come first
     * @param stage only lessons of this stage
     * @param programme only lessons of the programme with this slug
     * @param page from 0 to 9
     */
    record Wish(
            String words,
            String language,
            @Nullable Stage stage,
            @Nullable String programme,
            int page) {

        public static final int PER_PAGE = 20;
        public static final int PAGES = 10;
        private static final int LONGEST = 100;

        public Wish {
            words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
            page = Math.clamp(page, 0, PAGES - 1);
        }
    }

    /** How closely the matches fit the words. */
    enum Fit {
        /** All words were found. */
        ALL,
        /** All words were found after mending what looked mistyped. */
        MENDED,
        /** Only some of the words were found. */
        SOME
    }

    /**
     * What was found.
     *
     * @param words those that were looked for in the end
     * @param count of lessons; when {@code more}, there are more than that
     */
    record Found(Fit fit, String words, int count, boolean more, List<Hit> hits) {

        public Found {
            hits = List.copyOf(hits);
        }
    }

    /**
     * A lesson.
     *
     * @param path {@code programme/strand/stage/slug}
     */
    record Hit(String path, String language, List<Piece> title, List<Piece> excerpt) {

        public Hit {
            title = List.copyOf(title);
            excerpt = List.copyOf(excerpt);
        }
    }

    /** A piece of text. */
    record Piece(String text, boolean marked) {}

    Found find(Wish wish);
}
