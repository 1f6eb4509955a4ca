package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;

/** A lesson on the map: state, title, what is found, level. Leads to its text; can be moved by mouse, menu and Alt with the arrows. */
class LessonRow extends ListItem {

    private static final long serialVersionUID = 1;

    private final Anchor link;
    private final Span figures = new Span();
    private final Span standsOn = new Span();

    /** @param count how many lessons the unit has */
    LessonRow(MapPicture picture, Lesson lesson, int count, Rights rights, MapActions actions) {
        addClassName("g-lesson");
        getElement().setAttribute("data-lesson", lesson.id().value().toString());
        var title = picture.title(lesson);
        link = new Anchor("lessons/" + lesson.id().value() + "/" + picture.language(), title);
        link.getElement().setAttribute("lang", picture.language(lesson));
        link.getElement().setAttribute("draggable", "false");
        add(new StateSign(picture.state(lesson)), link);
        figures.addClassName("g-figures");
        var level = picture.level(lesson);
        level.ifPresent(known -> figures.add(new LevelMark(known)));
        if (picture.minutes(lesson) > 0) {
            link.setTitle(getTranslation("curriculum.minutes", picture.minutes(lesson)));
        }
        // One figure a line: there is no room for two beside a title.
        if (level.isEmpty() && picture.minutes(lesson) > 0) {
            var minutes = new Span(getTranslation("curriculum.minutes", picture.minutes(lesson)));
            minutes.addClassName("g-minutes");
            figures.add(minutes);
        }
        add(figures);
        if (rights.writes()) {
            organise(lesson, title, count, actions);
        }
    }

    /** Shows below the title that something is found here. */
    void warn(Component sign) {
        addComponentAtIndex(2, sign);
    }

    /** As long as the lines are shown: the same in words, for whoever does not see lines, or has no room for them. */
    void standsOn(String words) {
        standsOn.setText(words);
        standsOn.addClassName("g-stands-on");
        if (!words.isEmpty() && standsOn.getParent().isEmpty()) {
            add(standsOn);
        }
    }

    void focus() {
        link.focus();
    }

    private void organise(Lesson lesson, String title, int count, MapActions actions) {
        Runnable up = () -> moveBy(-1, lesson, count, actions);
        Runnable down = () -> moveBy(1, lesson, count, actions);
        add(new ActionMenu(getTranslation("curriculum.actions", title))
                .with(getTranslation("curriculum.move.up"), lesson.position() > 1, up)
                .with(getTranslation("curriculum.move.down"), lesson.position() < count, down)
                .with(getTranslation("curriculum.move.to"), () -> actions.chooseWhereTo(lesson))
                .with(getTranslation("curriculum.split"), () -> actions.split(lesson))
                .with(getTranslation("curriculum.lesson.rename"), () -> actions.changeSlug(lesson))
                .with(getTranslation("curriculum.archive"), () -> actions.archive(lesson)));
        Draggables.onAltArrows(this, up, down);
        Draggables.draggable(this, lesson.id());
        Draggables.takes(this, LessonId.class, dropped -> actions.move(dropped, lesson.unit(), lesson.position()));
    }

    private static void moveBy(int step, Lesson lesson, int count, MapActions actions) {
        int position = lesson.position() + step;
        if (position >= 1 && position <= count) {
            actions.move(lesson.id(), lesson.unit(), position);
        }
    }
}
