package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.lesson.ui.Moments;
import dev.gradus.review.Decision;
import dev.gradus.review.Shown;
import dev.gradus.review.Submission;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that became of a submission, as a sentence: “Approved by Ben, 6:43 PM”.
 *
 * @param by who did it
 * @param message what they said to the author; may be empty
 */
record Happened(String sentence, String by, String message) {

    /** In the order of time: the decision, then its publication and the end of it. */
    static List<Happened> to(Submission submission, Component reader, Moments moments) {
        var all = new ArrayList<Happened>();
        var decision = submission.decision();
        if (decision != null) {
            all.add(decided(decision, reader, moments));
        }
        var shown = submission.shown();
        if (shown != null) {
            all.add(said("review.happened.PUBLISHED", shown.byName(), moments.brief(shown.at()), "", reader));
            all.addAll(takenBack(shown.withdrawal(), reader, moments));
        }
        return all;
    }

    private static Happened decided(Decision decision, Component reader, Moments moments) {
        return said(
                "review.happened." + decision.outcome(),
                decision.byName(),
                moments.brief(decision.at()),
                decision.message(),
                reader);
    }

    private static List<Happened> takenBack(Shown.@Nullable Withdrawal withdrawal, Component reader, Moments moments) {
        return withdrawal == null
                ? List.of()
                : List.of(said(
                        "review.happened.TAKEN_BACK",
                        withdrawal.byName(),
                        moments.brief(withdrawal.at()),
                        withdrawal.message(),
                        reader));
    }

    private static Happened said(String key, String by, String at, String message, Component reader) {
        return new Happened(reader.getTranslation(key, by, at), by, message);
    }
}
