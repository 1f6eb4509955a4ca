package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.Depth;
import dev.gradus.curriculum.Stage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A programme at one moment, as its checks see it. Nothing in it is archived. */
public record ClimbMap(List<Strand> strands) {

    public ClimbMap {
        strands = List.copyOf(strands);
    }

    /** A theme with its units, primary first, at most one for each stage. */
    public record Strand(String slug, List<Unit> units) {

        public Strand {
            units = List.copyOf(units);
        }

        Optional<Unit> unit(Stage stage) {
            return units.stream().filter(unit -> unit.stage() == stage).findFirst();
        }
    }

    /** @param emptyOnPurpose whether somebody has said why there is no lesson */
    public record Unit(Stage stage, @Nullable Depth depth, boolean emptyOnPurpose, List<Lesson> lessons) {

        public Unit {
            lessons = List.copyOf(lessons);
        }
    }

    /** @param texts the source language first; none as long as nobody has written one */
    public record Lesson(String slug, List<LessonSays> texts) {

        public Lesson {
            texts = List.copyOf(texts);
        }
    }
}
