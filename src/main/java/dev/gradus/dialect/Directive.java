package dev.gradus.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A block written between lines of colons: what makes a lesson more than a text. */
public sealed interface Directive extends Block {

    /** What stands in it, in reading order; for a question the prompt, the answers and the feedback. */
    List<Block> blocks();

    /** The same directive with something done to each list of blocks in it, and to a question's answers. */
    default Directive with(UnaryOperator<List<Block>> change, UnaryOperator<Answers> answers) {
        return switch (this) {
            case KeyIdea idea -> new KeyIdea(change.apply(idea.blocks()));
            case Activity activity -> new Activity(activity.minutes(), change.apply(activity.blocks()));
            case Example example -> new Example(change.apply(example.blocks()));
            case Recap recap -> new Recap(change.apply(recap.blocks()));
            case TeacherNote note -> new TeacherNote(change.apply(note.blocks()));
            case Media media -> new Media(media.src(), media.captions(), media.credit(), change.apply(media.blocks()));
            case Question question ->
                new Question(
                        change.apply(question.prompt()),
                        answers.apply(question.answers()),
                        change.apply(question.feedback()));
        };
    }

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
     * @param captions in the order of {@link Captions#LANGUAGES}, at most one for each
     * @param credit who made it; empty when we did
     * @param blocks the transcript
     */
    record Media(String src, List<Captions> captions, String credit, List<Block> blocks) implements Directive {

        /** A text knows only names; that the bytes are of the kind the name says is seen to where files come in. */
        private static final Pattern FILM = Pattern.compile(".+\\.(mp4|webm)", Pattern.CASE_INSENSITIVE);

        public Media {
            Checks.that(src.isEmpty() || FileName.isValid(src), "a medium is a file beside the lesson");
            Checks.trimmedLine("credit", credit);
            captions = List.copyOf(captions);
            Checks.that(isInOrder(captions), "captions stand in the order of their languages, one for each");
            blocks = List.copyOf(blocks);
        }

        private static boolean isInOrder(List<Captions> captions) {
            var languages = captions.stream().map(Captions::language).toList();
            return languages.equals(
                    Captions.LANGUAGES.stream().filter(languages::contains).toList());
        }

        public boolean isFilm() {
            return FILM.matcher(src).matches();
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
