package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.lesson.RevisionId;
import java.util.function.Supplier;
import org.springframework.modulith.NamedInterface;

/** What a module on top of lessons adds to the head of the editor: a button, a link. A Spring bean. */
@NamedInterface("ui")
public interface EditorAction {

    /** Where the way to the history stands in the order. */
    int HISTORY = 50;

    /** @param head the revision that is saved at the moment of asking */
    Component create(OpenLesson lesson, Supplier<RevisionId> head);

    /** Smaller stands further left; the main action is the rightmost. */
    int order();
}
