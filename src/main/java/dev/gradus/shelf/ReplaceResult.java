package dev.gradus.shelf;

import dev.gradus.lesson.LessonTextId;
import java.util.List;

/** What became of putting one file in the place of another. */
public sealed interface ReplaceResult {

    /**
     * @param drafts those that have a new revision now
     * @param left titles of drafts that could not take it, because somebody was writing in the same block
     * @param publications live ones that show the old file until they are published again
     */
    record Replaced(List<LessonTextId> drafts, List<String> left, int publications) implements ReplaceResult {

        public Replaced {
            drafts = List.copyOf(drafts);
            left = List.copyOf(left);
        }
    }

    /** A sound cannot stand where a picture stands. */
    record OtherKind() implements ReplaceResult {}
}
