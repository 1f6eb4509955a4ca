package dev.gradus.lesson.ui;

import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.Stage;

/** The name of a stage in its hue. */
class StageChip extends Span {

    private static final long serialVersionUID = 1;

    StageChip(Stage stage) {
        super("");
        setText(getTranslation("lesson.stage." + stage.key()));
        addClassNames("le-stage", "le-stage-" + stage.key());
    }
}
