package dev.gradus.intake;

import dev.gradus.dialect.Problem;
import java.util.List;

/** Something in a file that could not be carried over into a lesson. */
public sealed interface Loss {

    /** So many of a kind. */
    record Left(Kind kind, int count) implements Loss {}

    /**
     * A picture that nobody keeps.
     *
     * @param number counted from 1 in the file
     * @param messageKey of the sentence that says why
     */
    record LeftPicture(int number, String messageKey, List<Object> args) implements Loss {
        public LeftPicture {
            args = List.copyOf(args);
        }
    }

    /** The file's own title, which is not the lesson's. */
    record LeftTitle(String title) implements Loss {}

    /** Something that the lesson's dialect reads otherwise; it stands there as text. */
    record Misread(Problem problem) implements Loss {}

    /** What a lesson has no place for; each has a message {@code intake.lost.KIND} with the count for its place. */
    enum Kind {
        EQUATIONS,
        CHARTS,
        DIAGRAMS,
        OBJECTS,
        COMMENTS,
        DELETIONS,
        HEADERS,
        LINKED_PICTURES,
        STRIKETHROUGH,
        MERGED_CELLS,
        LARGE_TABLES,
        FRONT_MATTER
    }
}
