package dev.gradus.lesson;

import dev.gradus.curriculum.climb.Terms;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.LessonRef;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.dialect.Steps;
import dev.gradus.dialect.TranslationOf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One text cut in two before one of its steps; each part says of itself what belongs to it. */
record SplitText(LessonFile first, LessonFile second) {

    /**
     * @param fromStep where the second part begins
     * @param title of the second part
     * @param objectives numbers of those that go with the second part
     * @param terms numbers of those that are introduced there
     * @param firstPlace what the second part builds on
     */
    static SplitText of(
            LessonFile file,
            int fromStep,
            String title,
            Set<Integer> objectives,
            Set<Integer> terms,
            LessonRef firstPlace) {
        var steps = file.parseBody().document().steps();
        var kept = new Document(
                Stream.concat(steps.opening().stream(), blocks(steps.steps().subList(0, fromStep)))
                        .toList());
        var moved = new Document(
                blocks(steps.steps().subList(fromStep, steps.steps().size())).toList());
        var header = file.header();
        int minutes = minutes(steps, fromStep, header.minutes());
        var keptTerms = chosen(header.introduces(), number -> !terms.contains(number));
        var movedTerms = chosen(header.introduces(), terms::contains);
        return new SplitText(
                file.withHeader(new LessonHeader(
                                header.title(),
                                Math.max(1, steps.areTimed() ? steps.minutes() - minutes : header.minutes() - minutes),
                                chosen(header.objectives(), number -> !objectives.contains(number)),
                                header.buildsOn(),
                                keptTerms,
                                used(header.uses(), movedTerms, kept, moved),
                                header.raises(),
                                header.answers(),
                                header.materials(),
                                header.readings(),
                                header.translationOf()))
                        .withBody(LessonWriter.rewrite(file.body(), kept)),
                LessonFile.of(
                        new LessonHeader(
                                title,
                                minutes,
                                chosen(header.objectives(), objectives::contains),
                                List.of(firstPlace),
                                movedTerms,
                                uses(header.uses(), keptTerms, moved),
                                List.of(),
                                List.of(),
                                header.materials(),
                                header.readings(),
                                header.translationOf()),
                        LessonWriter.rewrite(file.body(), moved)));
    }

    /** Both parts as translations of these; without them, of what they were translations of. */
    SplitText as(@Nullable TranslationOf firstSource, @Nullable TranslationOf secondSource) {
        return new SplitText(
                firstSource == null ? first : first.withHeader(first.header().as(firstSource)),
                secondSource == null
                        ? second
                        : second.withHeader(second.header().as(secondSource)));
    }

    private static Stream<Block> blocks(List<Steps.Step> steps) {
        return steps.stream().flatMap(step -> Stream.concat(Stream.of(step.heading()), step.blocks().stream()));
    }

    /** Of the second part: what its steps say, or else its share of the whole. */
    private static int minutes(Steps steps, int fromStep, int whole) {
        var moved = new Steps(
                List.of(), steps.steps().subList(fromStep, steps.steps().size()));
        return Math.max(
                1,
                steps.areTimed()
                        ? moved.minutes()
                        : whole * moved.steps().size() / steps.steps().size());
    }

    private static <T> List<T> chosen(List<T> all, IntPredicate which) {
        return IntStream.range(0, all.size()).filter(which).mapToObj(all::get).toList();
    }

    /** What the first part goes on using: what it names, and what the second does not name; and what it has given away. */
    private static List<String> used(
            List<String> uses, List<LessonHeader.Term> givenAway, Document kept, Document moved) {
        var still = new ArrayList<String>();
        uses.stream().filter(word -> names(kept, word) || !names(moved, word)).forEach(still::add);
        givenAway.stream()
                .map(LessonHeader.Term::word)
                .filter(word -> names(kept, word))
                .forEach(still::add);
        return still;
    }

    private static List<String> uses(List<String> uses, List<LessonHeader.Term> taughtBefore, Document moved) {
        return Stream.concat(uses.stream(), taughtBefore.stream().map(LessonHeader.Term::word))
                .filter(word -> names(moved, word))
                .toList();
    }

    static boolean names(Document text, String word) {
        return Terms.sameForm(text.plainText()).contains(Terms.sameForm(word));
    }
}
