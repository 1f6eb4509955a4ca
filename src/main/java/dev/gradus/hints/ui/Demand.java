package dev.gradus.hints.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.dialect.Problem;
import dev.gradus.fit.Lack;
import dev.gradus.hints.Gate;
import dev.gradus.hints.Measurement.Mend;
import dev.gradus.lesson.ui.OpenLesson;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** One thing that must be added or mended before a text may be submitted, in words, with the way to its place. */
@NamedInterface("ui")
public record Demand(String text, Runnable goThere) {

    private static final int LONGEST_PROMPT = 40;

    public static List<Demand> of(Gate gate, OpenLesson lesson, Component reader) {
        return Stream.concat(
                        gate.lacks().stream().map(lack -> of(lack, lesson, reader)),
                        gate.mends().stream().map(mend -> of(mend, lesson, reader)))
                .toList();
    }

    boolean says(Demand other) {
        return text.equals(other.text);
    }

    private static Demand of(Lack lack, OpenLesson lesson, Component reader) {
        var subject =
                lack.kind() == Lack.Kind.BOX ? reader.getTranslation("editor.block." + lack.subject()) : lack.subject();
        return new Demand(
                reader.getTranslation("hints.lack." + lack.kind(), subject, lack.place() + 1),
                switch (lack.kind()) {
                    case OBJECTIVE -> lesson::showObjectives;
                    case DEFINITION -> lesson::showTermsUsed;
                    case STEP_MINUTES, STEP_TEXT -> () -> lesson.showStep(lack.place());
                    case BOX, CAPTIONS, TRANSCRIPT -> () -> lesson.showBlock(lack.place());
                    case TEXT, STEPS -> () -> lesson.showBlock(0);
                    case ACTIVITY, QUESTION -> () -> lesson.showBlock(Integer.MAX_VALUE);
                });
    }

    private static Demand of(Mend mend, OpenLesson lesson, Component reader) {
        return new Demand(words(mend, reader), () -> goTo(mend, lesson));
    }

    /** Into the answer itself where it is empty, so that what is typed there does not land in the question. */
    private static void goTo(Mend mend, OpenLesson lesson) {
        var problem = mend.problem();
        boolean empty = problem.code() == Problem.Code.EMPTY_CHOICE || problem.code() == Problem.Code.EMPTY_ANSWER;
        if (empty && mend.question() >= 0) {
            int number = Integer.parseInt(problem.args().getFirst());
            lesson.showAnswer(mend.question(), number - 1);
        } else {
            lesson.showBlock(mend.block());
        }
    }

    /** “Question 2, What do you see?: Choice 3 is empty.” */
    private static String words(Mend mend, Component reader) {
        var problem = mend.problem();
        var wrong = reader.getTranslation(
                "dialect.problem." + problem.code(), problem.args().toArray());
        if (mend.question() < 0) {
            return wrong;
        }
        return mend.asked().isEmpty()
                ? reader.getTranslation("hints.mend.question", mend.question() + 1, wrong)
                : reader.getTranslation("hints.mend.asked", mend.question() + 1, cut(mend.asked()), wrong);
    }

    private static String cut(String prompt) {
        return prompt.codePointCount(0, prompt.length()) <= LONGEST_PROMPT
                ? prompt
                : prompt.substring(0, prompt.offsetByCodePoints(0, LONGEST_PROMPT - 1)) + "…";
    }
}
