package dev.gradus.reading.page;

import dev.gradus.publishing.PublishedSearch.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The search form and what was found.
 *
 * @param stages all stages to choose from
 * @param programmes to choose from; none when there is only one
 * @param outcome how much was found, in words; empty before anything is looked for
 */
public record SearchPage(
        String action,
        String words,
        List<Option> stages,
        List<Option> programmes,
        String outcome,
        List<Hit> hits,
        @Nullable String before,
        @Nullable String next) {

    public SearchPage {
        stages = List.copyOf(stages);
        programmes = List.copyOf(programmes);
        hits = List.copyOf(hits);
    }

    public record Option(String value, String text, boolean chosen) {}

    /**
     * A lesson.
     *
     * @param facts where it stands
     * @param language set only where it differs from the page's
     */
    public record Hit(
            String path,
            String stage,
            List<Piece> title,
            String facts,
            List<Piece> excerpt,
            @Nullable String language,
            @Nullable String languageName) {

        public Hit {
            title = List.copyOf(title);
            excerpt = List.copyOf(excerpt);
        }
    }
}
