package dev.gradus.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a passage, in reading order: what pupils read, see and do. Teachers' notes and code are left out. */
public sealed interface Segment {

    /** The texts in this segment, those inside others too. */
    default List<Prose> prose() {
        return switch (this) {
            case Prose prose -> List.of(prose);
            case Step step -> List.of(step.title());
            case Figure figure -> figure.caption() == null ? List.of() : List.of(figure.caption());
            case Activity activity -> Segments.prose(activity.inside());
            case Example example -> Segments.prose(example.inside());
            case Question question -> Segments.prose(question.inside());
            case Recap recap -> Segments.prose(recap.inside());
        };
    }

    /**
     * A paragraph or anything like it: its end ends a sentence.
     *
     * @param offset where {@code text} begins in the source, in UTF-16 units, so that a place in the text is a place in
     *     the source
     */
    record Prose(Kind kind, String text, int offset) implements Segment {

        public Prose {
            if (offset < 0) {
                throw new IllegalArgumentException("a text begins in its source, not at " + offset);
            }
        }

        /** The place of some of this text. */
        public Place place(int start, int length) {
            return new Place(offset + start, length);
        }

        public Place place() {
            return new Place(offset, text.length());
        }
    }

    /** What a text is in its lesson. */
    enum Kind {
        PARAGRAPH(true),
        ITEM(true),
        CAPTION(true),
        HEADING(false),
        CELL(false);

        private final boolean measured;

        Kind(boolean measured) {
            this.measured = measured;
        }

        /** Headings and table cells are seldom sentences and would make every lesson look easier than it is. */
        public boolean isMeasured() {
            return measured;
        }
    }

    /**
     * Opens a step; what follows up to the next one belongs to it.
     *
     * @param minutes what it takes; null when not said
     */
    record Step(Prose title, @Nullable Integer minutes) implements Segment {}

    /** A picture or film. */
    record Figure(Place place, @Nullable Prose caption) implements Segment {}

    /**
     * Something pupils do.
     *
     * @param minutes null when not said
     */
    record Activity(@Nullable Integer minutes, List<Segment> inside) implements Segment {
        public Activity {
            inside = List.copyOf(inside);
        }
    }

    record Example(List<Segment> inside) implements Segment {
        public Example {
            inside = List.copyOf(inside);
        }
    }

    /** A check question with its answers and feedback. */
    record Question(List<Segment> inside) implements Segment {
        public Question {
            inside = List.copyOf(inside);
        }
    }

    record Recap(List<Segment> inside) implements Segment {
        public Recap {
            inside = List.copyOf(inside);
        }
    }
}
