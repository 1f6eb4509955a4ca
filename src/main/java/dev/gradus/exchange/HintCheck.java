package dev.gradus.exchange;

import dev.gradus.curriculum.GradeRange;
import dev.gradus.curriculum.Stage;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonHeader.Term;
import dev.gradus.exchange.Content.Place;
import dev.gradus.exchange.Content.UnitFolder;
import dev.gradus.fit.HintSentences;
import dev.gradus.fit.LessonPassage;
import dev.gradus.grading.Grader;
import dev.gradus.grading.Hint;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import dev.gradus.grading.WordLists;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** The same hints that the editor shows, as warnings: the {@value Hint#SHOWN} that help most in each lesson text. */
final class HintCheck {

    private final Grader grader;
    private final Content content;
    private final Acceptances accepted;
    private final HintSentences sentences;
    private final Findings findings;

    private HintCheck(
            Grader grader, Content content, Acceptances accepted, HintSentences sentences, Findings findings) {
        this.grader = grader;
        this.content = content;
        this.accepted = accepted;
        this.sentences = sentences;
        this.findings = findings;
    }

    static void run(Grader grader, Content content, Acceptances accepted, HintSentences sentences, Findings findings) {
        var check = new HintCheck(grader, content, accepted, sentences, findings);
        content.places()
                .forEach(place -> place.lesson()
                        .texts()
                        .forEach((language, file) ->
                                check.text(place, language, file, place.lesson().textPath(language))));
    }

    private void text(Place place, String language, LessonFile file, Path path) {
        var body = LessonPassage.of(TextLanguage.ofTag(language), file.parseBody());
        var facts = LessonPassage.facts(
                file.header(),
                terms(place, language, HintCheck::isBefore),
                terms(place, language, HintCheck::isAfter),
                WordLists.NONE);
        var source = file.source();
        int shown = 0;
        for (var hint : grader.hints(body.passage(), profile(place.unit()), facts)) {
            var reason = accepted.reason(hint, place.path(), language);
            // As in the editor, what is out of the way makes room for the next.
            if (reason != null || shown++ < Hint.SHOWN) {
                findings.hint(
                        hint.code().name(),
                        path,
                        hint.place() == null ? 1 : body.line(source, hint.place(), hint.quote()),
                        sentence(hint, body.passage().language()),
                        reason);
            }
        }
    }

    private String sentence(Hint hint, TextLanguage language) {
        return sentences.what(hint, language) + " " + sentences.how(hint, language);
    }

    /** The band of the unit's grades; without grades that of the whole stage. */
    static StageProfile profile(UnitFolder unit) {
        var stage = unit.stage().key();
        var grades =
                Optional.ofNullable(unit.unit()).map(known -> known.grades()).flatMap(GradeRange::parse);
        return grades.map(range -> StageProfile.of(stage, range.first(), range.last()))
                .orElseGet(() -> StageProfile.ofKey(stage).orElseThrow());
    }

    private Set<String> terms(Place place, String language, BiPredicate<Place, Place> chosen) {
        var terms = new HashSet<String>();
        content.places().filter(other -> chosen.test(other, place)).forEach(other -> {
            var file = other.lesson().texts().get(language);
            if (file != null) {
                file.header().introduces().stream().map(Term::word).forEach(terms::add);
            }
        });
        return terms;
    }

    /** Other strands of the same stage may be taught in any order, so what they introduce counts as known. */
    private static boolean isBefore(Place one, Place other) {
        return !one.equals(other) && !isAfter(one, other);
    }

    private static boolean isAfter(Place one, Place other) {
        Stage stage = one.unit().stage();
        if (stage != other.unit().stage()) {
            return stage.compareTo(other.unit().stage()) > 0;
        }
        var lessons = other.unit().lessons();
        return one.unit().strand().equals(other.unit().strand())
                && lessons.indexOf(one.lesson()) > lessons.indexOf(other.lesson());
    }
}
