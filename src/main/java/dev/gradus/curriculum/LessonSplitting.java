package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.platform.Slug;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Splits a lesson in two at one of its steps. Implemented by the module that keeps lesson texts. */
public interface LessonSplitting {

    /**
     * What there is to choose from, in the language asked for where that text has the same shape, or else in the programme’s
     * source language.
     *
     * @param state of the texts that this was read from
     * @param language of what follows
     * @param steps those at which a second lesson can begin
     * @param languages all that the lesson is written in, the source language first
     */
    record Choices(
            String state,
            String language,
            List<Step> steps,
            List<String> objectives,
            List<Term> terms,
            List<String> languages) {

        public Choices {
            steps = List.copyOf(steps);
            objectives = List.copyOf(objectives);
            terms = List.copyOf(terms);
            languages = List.copyOf(languages);
        }
    }

    /** @param number from 0 in the whole lesson */
    record Step(int number, String title) {}

    /**
     * @param word in the source language
     * @param shown the same in the language of the choices
     * @param firstStep in which the word first stands; 0 where it stands in none or before them all
     */
    record Term(String word, String shown, int firstStep) {}

    /**
     * How to split.
     *
     * @param titles of the second lesson by language; a translation without one is left as it is
     * @param objectives which go with the second part, by number from 0
     * @param terms which are introduced in the second part
     */
    record Wish(
            LessonId lesson,
            String state,
            int fromStep,
            Slug slug,
            Map<String, String> titles,
            Set<Integer> objectives,
            Set<String> terms) {

        public Wish {
            titles = Map.copyOf(titles);
            objectives = Set.copyOf(objectives);
            terms = Set.copyOf(terms);
        }
    }

    /**
     * What splitting would bring about.
     *
     * @param onBoth lessons that build on the whole and use terms that move: they will build on both parts
     * @param outdated languages whose text stays whole, to be split by whoever translates
     */
    record Preview(Consequences consequences, List<LessonPath> onBoth, List<String> outdated) {

        public Preview {
            onBoth = List.copyOf(onBoth);
            outdated = List.copyOf(outdated);
        }
    }

    /** No step where no second lesson can begin: there is no text, it has faults, or fewer than two steps. */
    Choices choices(LessonId lesson, String language);

    Preview preview(Wish wish);

    /** All or nothing; {@code Stale} where somebody has written in the lesson since the choices were read. */
    ChangeResult<Lesson> split(Wish wish);
}
