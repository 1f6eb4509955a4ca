package dev.gradus.dialect;

import dev.gradus.platform.Slug;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a lesson file says about the lesson in front of its body. All texts are one line, not blank.
 *
 * @param minutes 1 to 600
 * @param introduces the terms taught here, in order
 * @param uses terms that other lessons introduced
 * @param raises misconceptions that come up here, in order
 * @param answers slugs of misconceptions that are put right here, raised here or in another lesson of the programme
 * @param readings how words are read where the lesson has them, in order; for Chinese
 * @param translationOf none for an original
 */
public record LessonHeader(
        String title,
        int minutes,
        List<String> objectives,
        List<LessonRef> buildsOn,
        List<Term> introduces,
        List<String> uses,
        List<Misconception> raises,
        List<String> answers,
        List<String> materials,
        List<Reading> readings,
        @Nullable TranslationOf translationOf) {

    public LessonHeader {
        checkText(title);
        Checks.inRange("minutes", minutes, 1, Block.MAX_MINUTES);
        objectives = texts(objectives);
        buildsOn = List.copyOf(buildsOn);
        introduces = List.copyOf(introduces);
        Checks.that(
                introduces.stream().map(Term::word).distinct().count() == introduces.size(),
                "a lesson introduces a term once");
        uses = texts(uses);
        raises = List.copyOf(raises);
        Checks.that(
                raises.stream().map(Misconception::slug).distinct().count() == raises.size(),
                "a lesson raises a misconception once");
        answers = List.copyOf(answers);
        answers.forEach(Misconception::checkSlug);
        materials = texts(materials);
        readings = List.copyOf(readings);
        Checks.that(
                readings.stream().map(Reading::word).distinct().count() == readings.size(),
                "a lesson says once how a word is read");
    }

    /** A word with its plain definition. */
    public record Term(String word, String definition) {
        public Term {
            checkText(word);
            checkText(definition);
        }
    }

    /**
     * Something that is easily believed and not so.
     *
     * @param slug names it throughout the programme, in every language
     * @param statement what is believed
     */
    public record Misconception(String slug, String statement) {
        public Misconception {
            checkSlug(slug);
            checkText(statement);
        }

        private static void checkSlug(String slug) {
            Checks.that(Slug.isSlug(slug), "a misconception is named by a slug");
        }
    }

    /** The least a lesson has. */
    public static LessonHeader of(String title, int minutes) {
        return new LessonHeader(
                title, minutes, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                null);
    }

    /** The same with other parts: {@code header.with().minutes(5).header()}. */
    public HeaderParts with() {
        return new HeaderParts(this);
    }

    /** The same, as a translation of another state. */
    public LessonHeader as(TranslationOf state) {
        return with().translationOf(state).header();
    }

    private static List<String> texts(List<String> texts) {
        texts.forEach(LessonHeader::checkText);
        return List.copyOf(texts);
    }

    private static void checkText(String text) {
        Checks.singleLine("text", text);
        Checks.that(!text.isBlank() && text.equals(text.strip()), "a text is not blank and has no outer spaces");
    }
}
