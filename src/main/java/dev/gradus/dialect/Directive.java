package dev.gradus.dialect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** A block written between lines of colons: what makes a lesson more than a text. */
public sealed interface Directive extends Block {

    int USUAL_MINUTES = 10;

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

    /** How it is spelled. */
    default Kind kind() {
        return switch (this) {
            case KeyIdea _ -> Kind.KEY_IDEA;
            case Activity _ -> Kind.ACTIVITY;
            case Example _ -> Kind.EXAMPLE;
            case Recap _ -> Kind.RECAP;
            case TeacherNote _ -> Kind.TEACHER_NOTE;
            case Media _ -> Kind.MEDIA;
            case Question _ -> Kind.QUESTION;
        };
    }

    /** The word after the colons. */
    default String name() {
        return kind().word();
    }

    /**
     * How each kind is spelled, in Markdown and in the document of the editor alike: its word, its attributes, and what
     * becomes of them. What stands in a question is read and written by those who know its answers.
     */
    enum Kind {
        KEY_IDEA("keyidea", false) {
            @Override
            public Directive make(Said said, List<Block> blocks) {
                return new KeyIdea(blocks);
            }
        },
        ACTIVITY("activity", true) {
            @Override
            public Directive make(Said said, List<Block> blocks) {
                return new Activity(said.minutes("minutes", USUAL_MINUTES), blocks);
            }

            @Override
            public List<Attribute> attributes(Directive directive) {
                return List.of(Attribute.sign("minutes", ((Activity) directive).minutes()));
            }
        },
        EXAMPLE("example", true) {
            @Override
            public Directive make(Said said, List<Block> blocks) {
                return new Example(blocks);
            }
        },
        RECAP("recap", false) {
            @Override
            public Directive make(Said said, List<Block> blocks) {
                return new Recap(blocks);
            }
        },
        TEACHER_NOTE("teacher", false) {
            @Override
            public Directive make(Said said, List<Block> blocks) {
                return new TeacherNote(blocks);
            }
        },
        MEDIA("media", false) {
            @Override
            public Directive make(Said said, List<Block> blocks) {
                var credit = said.text("credit");
                return new Media(said.file("src"), said.captions(), credit, blocks);
            }

            @Override
            public List<Attribute> attributes(Directive directive) {
                var media = (Media) directive;
                var attributes = new ArrayList<Attribute>();
                attributes.add(Attribute.text("src", media.src()));
                Captions.LANGUAGES.forEach(language -> attributes.add(Attribute.textIfAny(
                        Captions.attribute(language),
                        media.captions().stream()
                                .filter(captions -> captions.language().equals(language))
                                .map(Captions::src)
                                .findFirst()
                                .orElse(""))));
                attributes.add(Attribute.textIfAny("credit", media.credit()));
                return attributes;
            }
        },
        QUESTION("question", false) {
            @Override
            public Directive make(Said said, List<Block> blocks) {
                throw new IllegalStateException("a question is made of its answers");
            }

            @Override
            public List<Attribute> attributes(Directive directive) {
                return List.of(
                        Attribute.sign("type", ((Question) directive).answers().type()));
            }
        };

        private static final Set<Kind> NESTED = Set.of(QUESTION, MEDIA, TEACHER_NOTE);

        private final String word;
        private final boolean holdsOthers;

        Kind(String word, boolean holdsOthers) {
            this.word = word;
            this.holdsOthers = holdsOthers;
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word.equals(word))
                    .findFirst();
        }

        public String word() {
            return word;
        }

        /** Whether the other may stand directly in one of this kind. Nor may any stand in a list or a quote. */
        public boolean mayHold(Kind other) {
            return holdsOthers && NESTED.contains(other);
        }

        /** Of any but a question. */
        public abstract Directive make(Said said, List<Block> blocks);

        /** What one of this kind says about itself, in the order in which it is written. */
        public List<Attribute> attributes(Directive directive) {
            return List.of();
        }
    }

    /**
     * Something that a directive says about itself.
     *
     * @param value a number, or a text
     */
    record Attribute(String name, Object value, Form form) {

        /** How it stands in Markdown. */
        public enum Form {
            /** A number or a word of ours. */
            SIGN,
            TEXT,
            /** Left out when it is empty. */
            TEXT_IF_ANY
        }

        static Attribute sign(String name, Object value) {
            return new Attribute(name, value, Form.SIGN);
        }

        static Attribute text(String name, String value) {
            return new Attribute(name, value, Form.TEXT);
        }

        static Attribute textIfAny(String name, String value) {
            return new Attribute(name, value, Form.TEXT_IF_ANY);
        }
    }

    /** What somebody has said about a directive, wherever it is read from. Each call also says what the kind knows. */
    interface Said {

        /** 1 to 600; the usual ones where nothing need be said. */
        int minutes(String name, int usual);

        /** The name of a file beside the lesson; empty where there is none. */
        String file(String name);

        /** One line without outer spaces; empty where there is none. */
        String text(String name);

        List<Captions> captions();
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
}
