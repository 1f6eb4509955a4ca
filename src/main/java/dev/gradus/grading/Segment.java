package dev.gradus.grading;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A piece of a passage, in reading order: what pupils read, see and do. Teachers' notes and code are left out. */
public sealed interface Segment {

    /** This segment and those inside it, each before those inside it; a caption counts as inside its figure. */
    default Stream<Segment> all() {
        return switch (this) {
            case Prose prose -> Stream.of(prose);
            case Step step -> Stream.of(step, step.title());
            case Figure figure -> figure.caption() == null ? Stream.of(figure) : Stream.of(figure, figure.caption());
            case Activity activity -> withInner(activity, activity.inside());
            case Example example -> withInner(example, example.inside());
            case Question question -> withInner(question, question.inside());
            case Recap recap -> withInner(recap, recap.inside());
        };
    }

    private static Stream<Segment> withInner(Segment segment, List<Segment> inside) {
        return Stream.concat(Stream.of(segment), inside.stream().flatMap(Segment::all));
    }

    /**
     * A paragraph or anything like it: its end ends a sentence.
     *
     * @param offset where {@code text} begins in the source, in UTF-16 units, so that a place in the text is a place in
     *     the source
     * @param strong what the author made bold, which is how a lesson shows a term where it explains it
     */
    record Prose(Kind kind, String text, int offset, List<String> strong) implements Segment {

        public Prose(Kind kind, String text, int offset) {
            this(kind, text, offset, List.of());
        }

        public Prose {
            strong = List.copyOf(strong);
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
