package dev.gradus.grading.hint;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Segment;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.language.LanguageRules;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a lesson is made of: questions for its objectives, examples, and a number of new words that can be learnt. */
public final class StructureHints {

    private static final Pattern EXAMPLE = Pattern.compile(
            "\\b(?:for example|for instance|such as|e\\.g\\.|imagine|think of|suppose)(?!\\p{L})|例如|比如|譬如|举个例子|像……|想一想|想象",
            Pattern.CASE_INSENSITIVE);

    private StructureHints() {}

    /** All hints of this package; none for a text that is no lesson, but for the banned words. */
    public static List<Hint> of(Passage passage, StageProfile profile, LessonFacts facts, LanguageRules language) {
        var hints = new ArrayList<>(TermHints.of(passage, profile, facts, language));
        if (facts.isLesson()) {
            makeUp(passage, profile, facts, hints);
            hints.addAll(FigureHints.of(passage, profile, language));
            hints.addAll(TimeHints.of(passage, profile, facts, language));
        }
        return hints;
    }

    private static void makeUp(Passage passage, StageProfile profile, LessonFacts facts, List<Hint> hints) {
        int terms = facts.introduces().size();
        int most = profile.structure().newTerms();
        if (terms > most) {
            hints.add(Hint.ofLesson(HintCode.TERM_LOAD, Math.min(2, (double) terms / most), terms, most));
        }
        long questions =
                passage.all().filter(Segment.Question.class::isInstance).count();
        int objectives = facts.objectives().size();
        if (questions < objectives) {
            hints.add(Hint.ofLesson(HintCode.NO_QUESTION, questions == 0 ? 1.1 : .8, (int) questions, objectives));
        }
        boolean hasExample = passage.all().anyMatch(Segment.Example.class::isInstance)
                || passage.prose().stream()
                        .anyMatch(prose -> EXAMPLE.matcher(prose.text()).find());
        boolean shows = passage.all()
                .anyMatch(segment -> segment instanceof Segment.Activity || segment instanceof Segment.Figure);
        if (terms > 0 && !hasExample && !shows) {
            hints.add(Hint.ofLesson(
                    HintCode.NO_EXAMPLE, 1, facts.introduces().getFirst().word()));
        }
    }
}
