package dev.gradus.review.ui;

import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.LessonState;

/** Where a lesson text stands now, in the one word that every screen has for it. What was decided is said in sentences. */
class StateChip extends Span {

    private static final long serialVersionUID = 1;

    StateChip(LessonState state) {
        setText(getTranslation("curriculum.state." + state));
        addClassNames("g-chip", "g-chip-" + state);
    }
}
