package dev.gradus.lesson.ui;

import dev.gradus.curriculum.LessonMatter;
import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.LessonIntake;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.Translations;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.PersonMenu;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that an open lesson text takes. */
@Component
record EditorServices(
        LessonTexts texts,
        Lessons lessons,
        LessonIntake intake,
        LessonChoices choices,
        EditorWords words,
        OpenTexts openTexts,
        Translations translations,
        LessonMatter matter,
        List<EditorAction> actions,
        List<EditorPanel> panels,
        CurrentPerson current,
        ObjectProvider<PersonMenu> person) {

    EditorServices {
        actions = actions.stream()
                .sorted(Comparator.comparingInt(EditorAction::order))
                .toList();
    }

    /** Those that stand before the history, or those behind it, in order. */
    List<EditorAction> actions(boolean beforeHistory) {
        return actions.stream()
                .filter(action -> action.order() < EditorAction.HISTORY == beforeHistory)
                .toList();
    }

    /** Whether to offer writing; the services decide in the end. */
    boolean mayWrite() {
        return current.get().is(Role.LEAD) || current.get().is(Role.TEACHER);
    }
}
