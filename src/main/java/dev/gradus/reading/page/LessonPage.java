package dev.gradus.reading.page;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A lesson.
 *
 * @param path {@code programme/strand/stage/slug} under which the reader's device remembers it, null in a preview
 * @param climb the strand's lessons by stage, primary first
 * @param facts stage, grades and minutes in one line
 * @param body HTML made by us from blocks
 * @param ruby makes HTML of the lesson's own words, with readings where the body has them
 * @param own makes HTML of the page's words, with readings for those who do not know the characters yet
 * @param readings whether these are such readers
 */
public record LessonPage(
        String title,
        @Nullable String path,
        String facts,
        String strand,
        String strandPath,
        List<Level> climb,
        List<Before> lookBack,
        List<String> objectives,
        List<String> materials,
        List<Word> words,
        String body,
        UnaryOperator<String> ruby,
        UnaryOperator<String> own,
        boolean readings,
        List<Way> ways) {

    /** What the script says in the lesson itself. */
    public static final List<String> SCRIPT_WORDS = List.of(
            "done.yes",
            "answer.times",
            "order.hint",
            "timer.start",
            "timer.pause",
            "timer.again",
            "timer.over",
            "steps.back",
            "steps.next",
            "steps.where");

    public LessonPage {
        climb = List.copyOf(climb);
        lookBack = List.copyOf(lookBack);
        objectives = List.copyOf(objectives);
        materials = List.copyOf(materials);
        words = List.copyOf(words);
        ways = List.copyOf(ways);
    }

    /** The lessons of a stage in this strand. */
    public record Level(String stage, List<Step> steps) {

        public Level {
            steps = List.copyOf(steps);
        }
    }

    /** A lesson of the strand, this one or another. */
    public record Step(LessonLink lesson, boolean here) {}

    /**
     * An earlier lesson that this one builds on.
     *
     * @param idea its key idea, empty when it names none
     */
    public record Before(String stage, LessonLink lesson, String idea) {}

    /**
     * A word with its plain meaning.
     *
     * @param from the earlier lesson that introduced it, or null when this one does
     */
    public record Word(
            String term, String meaning, @Nullable LessonLink from) {}

    /**
     * A way on from here.
     *
     * @param label what kind of way
     * @param stage where it leads
     * @param onward whether it leads ahead, not back
     */
    public record Way(String label, String stage, LessonLink lesson, boolean onward) {}
}
