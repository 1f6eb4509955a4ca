package dev.gradus.hints.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.lesson.ui.EditorPanel;
import dev.gradus.lesson.ui.OpenLesson;

/** Puts the stage-fit panel beside every lesson text that is opened. */
@org.springframework.stereotype.Component
class FitPanels implements EditorPanel {

    private final FitServices services;

    FitPanels(FitServices services) {
        this.services = services;
    }

    @Override
    public Component create(OpenLesson lesson) {
        return new FitPanel(services, lesson);
    }
}
