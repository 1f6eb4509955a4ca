package dev.gradus.lesson.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** The lessons this one builds on, and a chooser for more. A reference that leads to no lesson known here stays as it is. */
class BuildsOnList extends Div {

    private static final long serialVersionUID = 1;

    private final transient Runnable changed;
    private final transient List<LessonChoice> choices;
    private final Div rows = new Div();
    private final ComboBox<LessonChoice> chooser = new ComboBox<>();
    private final List<String> paths = new ArrayList<>();
    private boolean readOnly;

    BuildsOnList(List<LessonChoice> choices, Runnable changed) {
        this.choices = choices;
        this.changed = changed;
        chooser.setAriaLabel(getTranslation("lesson.buildsOn.add"));
        chooser.setPlaceholder(getTranslation("lesson.buildsOn.add"));
        chooser.setItemLabelGenerator(this::label);
        chooser.setWidthFull();
        chooser.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                paths.add(change.getValue().path());
                draw();
                changed.run();
            }
        });
        add(rows, chooser);
    }

    /** @param wished {@code strand/stage/slug}, or with the programme's slug in front for one of another programme */
    void show(List<String> wished) {
        paths.clear();
        paths.addAll(wished);
        draw();
    }

    List<String> paths() {
        return List.copyOf(paths);
    }

    void setReadOnly(boolean readOnly) {
        this.readOnly = readOnly;
        chooser.setVisible(!readOnly);
        draw();
    }

    private void draw() {
        rows.removeAll();
        paths.forEach(path -> rows.add(row(path)));
        chooser.setItems(choices.stream()
                .filter(choice -> !paths.contains(choice.path()))
                .toList());
        chooser.clear();
    }

    private Div row(String path) {
        var row = new Div();
        row.addClassName("le-line");
        var known =
                choices.stream().filter(choice -> choice.path().equals(path)).findFirst();
        var title = new Span(known.map(LessonChoice::title).orElse(path));
        title.addClassName("le-line-text");
        row.add(title);
        known.ifPresent(choice -> row.add(new StageChip(choice.stage())));
        if (!readOnly) {
            row.add(Quiet.remove(() -> remove(path)));
            Quiet.label(row, getTranslation("lesson.buildsOn.remove", title.getText()));
        }
        return row;
    }

    private void remove(String path) {
        paths.remove(path);
        draw();
        chooser.focus();
        changed.run();
    }

    private String label(LessonChoice choice) {
        return getTranslation(
                "lesson.buildsOn.choice",
                choice.title(),
                choice.strand(),
                getTranslation("lesson.stage." + choice.stage().key()));
    }
}
