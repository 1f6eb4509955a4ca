package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Component;
import org.springframework.modulith.NamedInterface;

/** What a module on top of lessons shows beside the text while it is written. A Spring bean. */
@NamedInterface("ui")
public interface EditorPanel {

    Component create(OpenLesson lesson);
}
