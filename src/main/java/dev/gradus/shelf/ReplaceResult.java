package dev.gradus.shelf;

import dev.gradus.lesson.LessonTextId;
import java.util.List;
import java.util.stream.Stream;

/** What became of putting one file in the place of another. */
public sealed interface ReplaceResult {

    /**
     * @param drafts those that have a new revision now
     * @param mixed those of them that showed the new file before, too; there it can no longer be told which place showed
     *     which
     * @param left titles of drafts that could not take it, because somebody was writing in the same block, or in which it
     *     could not be taken back
     * @param publications live ones that show the old file until they are published again
     */
    record Replaced(List<LessonTextId> drafts, List<LessonTextId> mixed, List<String> left, int publications)
            implements ReplaceResult {

        public Replaced {
            drafts = List.copyOf(drafts);
            mixed = List.copyOf(mixed);
            left = List.copyOf(left);
        }

        Replaced leaving(List<String> more) {
            return new Replaced(
                    drafts, mixed, Stream.concat(left.stream(), more.stream()).toList(), publications);
        }
    }

    /** A sound cannot stand where a picture stands. */
    record OtherKind() implements ReplaceResult {}
}
