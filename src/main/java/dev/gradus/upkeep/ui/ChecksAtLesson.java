package dev.gradus.upkeep.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.RevisionId;
import dev.gradus.lesson.ui.EditorAction;
import dev.gradus.lesson.ui.OpenLesson;
import dev.gradus.upkeep.CheckTasks;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** In the head of the editor: that something this lesson stands on has changed. */
@Service
class ChecksAtLesson implements EditorAction {

    private final CheckTasks tasks;
    private final LessonTexts texts;

    ChecksAtLesson(CheckTasks tasks, LessonTexts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    @Override
    public Component create(OpenLesson lesson, Supplier<RevisionId> head) {
        var text = texts.get(lesson.text());
        long open = tasks.ofLesson(text.lesson()).stream()
                .filter(task -> task.language().equals(text.language()))
                .count();
        var place = new Div();
        if (open > 0) {
            var link = new Anchor("checks?lesson=" + text.lesson().value());
            link.setText(link.getTranslation("upkeep.atLesson", open));
            link.addClassNames("g-chip", "g-chip-CHANGES_REQUESTED");
            place.add(link);
        }
        return place;
    }

    @Override
    public int order() {
        return 40;
    }
}
