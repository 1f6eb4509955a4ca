package dev.gradus.preview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.RevisionId;
import dev.gradus.lesson.ui.EditorAction;
import dev.gradus.platform.i18n.Messages;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Opens the student page of what is saved, in a tab of its own. */
@Service
class PreviewAction implements EditorAction {

    private final LessonTexts texts;
    private final Messages messages;

    PreviewAction(LessonTexts texts, Messages messages) {
        this.texts = texts;
        this.messages = messages;
    }

    @Override
    public Component create(LessonTextId id, Supplier<RevisionId> head) {
        var text = texts.get(id);
        var link = new Anchor(
                "/studio-api/preview/" + text.lesson().value() + "/" + text.language(),
                messages.get(UI.getCurrent().getLocale(), "lesson.preview"));
        link.setTarget("gradus-preview");
        link.addClassName("g-button");
        return link;
    }

    @Override
    public int order() {
        return 20;
    }
}
