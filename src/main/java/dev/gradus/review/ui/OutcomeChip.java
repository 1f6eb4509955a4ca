package dev.gradus.review.ui;

import com.vaadin.flow.component.html.Span;
import dev.gradus.review.Decision;

/** How a submission ended, in a word. */
class OutcomeChip extends Span {

    private static final long serialVersionUID = 1;

    OutcomeChip(Decision.Outcome outcome) {
        setText(getTranslation("review.outcome." + outcome));
        addClassNames("g-chip", "g-chip-" + outcome);
    }
}
