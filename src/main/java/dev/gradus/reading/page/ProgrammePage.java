package dev.gradus.reading.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A programme as a map, whole or only one stage or one strand of it.
 *
 * @param shape how much of it, for the style sheet: "whole", "stage" or "strand"
 * @param keep the programme's path where it can be kept on a device as a whole, or null
 * @param doors to the stages of this programme
 */
public record ProgrammePage(
        String title,
        String lead,
        String shape,
        @Nullable String keep,
        List<HomePage.Door> doors,
        List<MapStrand> strands) {

    public ProgrammePage {
        doors = List.copyOf(doors);
        strands = List.copyOf(strands);
    }

    /**
     * A strand with its units.
     *
     * @param path of its own page, or null when this is it
     */
    public record MapStrand(
            String slug,
            String title,
            String bigIdea,
            @Nullable String path,
            List<MapUnit> units) {

        public MapStrand {
            units = List.copyOf(units);
        }
    }

    /**
     * A unit with its lessons.
     *
     * @param grades as words, empty when nobody said
     * @param start the concrete thing it starts from, may be empty
     */
    public record MapUnit(String stage, String grades, String title, String start, List<LessonLink> lessons) {

        public MapUnit {
            lessons = List.copyOf(lessons);
        }
    }
}
