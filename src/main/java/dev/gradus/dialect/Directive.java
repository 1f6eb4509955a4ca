package dev.gradus.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A block written between lines of colons: what makes a lesson more than a text. */
public sealed interface Directive extends Block {

    /** What stands in it, in reading order; for a question the prompt, the answers and the feedback. */
    List<Block> blocks();

    /** The word after the colons. */
    default String name() {
        return switch (this) {
            case KeyIdea _ -> "keyidea";
            case Activity _ -> "activity";
            case Example _ -> "example";
            case Recap _ -> "recap";
            case TeacherNote _ -> "teacher";
            case Media _ -> "media";
            case Question _ -> "question";
        };
    }

    /**
     * Whether one may stand directly in the other. An activity or an example may hold some, no other any; nor may a list
     * or a quote.
     */
    static boolean mayContain(String outer, String inner) {
        return (outer.equals("activity") || outer.equals("example"))
                && (inner.equals("question") || inner.equals("media") || inner.equals("teacher"));
    }

    /** The one thought to keep. */
    record KeyIdea(List<Block> blocks) implements Directive {
        public KeyIdea {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Something pupils do.
     *
     * @param minutes what it takes, 1 to 600
     */
    record Activity(int minutes, List<Block> blocks) implements Directive {
        public Activity {
            Checks.inRange("minutes", minutes, 1, MAX_MINUTES);
            blocks = List.copyOf(blocks);
        }
    }

    /** A worked or told example. */
    record Example(List<Block> blocks) implements Directive {
        public Example {
            blocks = List.copyOf(blocks);
        }
    }

    /** What we know now, in a few lines. */
    record Recap(List<Block> blocks) implements Directive {
        public Recap {
            blocks = List.copyOf(blocks);
        }
    }

    /** A note for the teacher. Never shown to students: see {@link Document#withoutTeacherNotes()}. */
    record TeacherNote(List<Block> blocks) implements Directive {
        public TeacherNote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Sound or film.
     *
     * @param src the name of a file beside the lesson; empty while the author owes it
     * @param credit who made it; empty when we did
     * @param blocks the transcript
     */
    record Media(String src, String credit, List<Block> blocks) implements Directive {
        public Media {
            Checks.that(src.isEmpty() || FileName.isValid(src), "a medium is a file beside the lesson");
            Checks.trimmedLine("credit", credit);
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A check with feedback.
     *
     * @param feedback shown with any answer; may be empty
     */
    record Question(List<Block> prompt, Answers answers, List<Block> feedback) implements Directive {
        public Question {
            prompt = List.copyOf(prompt);
            Objects.requireNonNull(answers);
            feedback = List.copyOf(feedback);
        }

        @Override
        public List<Block> blocks() {
            var all = new ArrayList<Block>(prompt);
            all.addAll(answers.blocks());
            all.addAll(feedback);
            return List.copyOf(all);
        }
    }

    /** The names of all directives. */
    static Stream<String> names() {
        return Stream.of("keyidea", "activity", "example", "question", "recap", "teacher", "media");
    }
}
