package dev.gradus.curriculum;

import java.util.List;
import java.util.Optional;

/**
 * Gives a term another word throughout a programme, or makes two terms one. Implemented by the module that keeps lesson
 * texts.
 */
public interface TermChanges {

    /**
     * What is asked for.
     *
     * @param language whose texts are changed
     * @param from the word now
     * @param to the word from now on; where it is a term already, the two become one
     * @param inTexts whether the word is changed in the running text too, not only in what a lesson introduces and uses
     */
    record Change(ProgrammeId programme, String language, String from, String to, boolean inTexts) {}

    /** What a change does to one lesson. */
    record Line(LessonId lesson, List<Passage> passages) {
        public Line {
            passages = List.copyOf(passages);
        }
    }

    /** A few words before and after; {@code after} is empty for a definition that goes because the other one stays. */
    record Passage(Kind kind, String before, String after) {}

    /** Where in a lesson. */
    enum Kind {
        INTRODUCES,
        USES,
        TEXT
    }

    /** In the order of the map; nothing where no lesson has the word. */
    List<Line> preview(Change change);

    /**
     * Changes all drafts concerned at once, each with a revision of its own, merged with what others are writing.
     *
     * @return how to take it back; nothing when no lesson has the word
     */
    Optional<Runnable> apply(Change change);
}
