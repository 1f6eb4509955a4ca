package dev.gradus.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The start page, or what there is for one stage when several programmes share the site.
 *
 * @param stage the chosen stage, or null on the start page
 */
public record HomePage(@Nullable String stage, List<Door> doors, List<Card> programmes) {

    public HomePage {
        doors = List.copyOf(doors);
        programmes = List.copyOf(programmes);
    }

    /** The way into a stage. */
    public record Door(String stage, String path, boolean here) {}

    /**
     * A programme.
     *
     * @param stages those it has something in
     * @param language set only where it differs from the page's
     */
    public record Card(
            String slug,
            String path,
            String title,
            String aim,
            List<String> stages,
            int strands,
            int lessons,
            @Nullable String language,
            @Nullable String languageName) {

        public Card {
            stages = List.copyOf(stages);
        }
    }
}
