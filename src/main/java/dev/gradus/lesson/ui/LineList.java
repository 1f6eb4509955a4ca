package dev.gradus.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Short texts one below another: objectives, materials, terms. Enter begins the next one, Backspace in an empty one takes
 * it away. Empty ones count for nothing.
 */
class LineList extends Div {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Runnable changed;
    private final Div rows = new Div();
    private final Button add;
    private final List<LineField> fields = new ArrayList<>();
    private String example = "";

    /** @param key of the texts: {@code key.add}, {@code key.one} with the number, {@code key.remove} with the number */
    LineList(String key, Runnable changed) {
        this.key = key;
        this.changed = changed;
        this.add =
                Quiet.button(getTranslation(key + ".add"), () -> addAfter(null).focus());
        add(rows, add);
    }

    /** Shown in a line while nothing is written in it. */
    LineList like(String line) {
        example = line;
        return this;
    }

    void show(List<String> lines) {
        if (lines.equals(lines())) {
            return;
        }
        fields.clear();
        rows.removeAll();
        lines.forEach(line -> addAfter(null).setValue(line));
    }

    /** Goes to the first line, or begins one. */
    void focusFirst() {
        if (!fields.isEmpty()) {
            fields.getFirst().focus();
        } else if (add.isVisible()) {
            addAfter(null).focus();
        }
    }

    List<String> lines() {
        return fields.stream()
                .map(LineField::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    void setReadOnly(boolean readOnly) {
        fields.forEach(field -> field.setReadOnly(readOnly));
        rows.setEnabled(!readOnly);
        add.setVisible(!readOnly);
    }

    private LineField addAfter(@Nullable LineField before) {
        int place = before == null ? fields.size() : fields.indexOf(before) + 1;
        var field = new LineField(changed);
        field.setPlaceholder(example);
        field.whenEnter(() -> addAfter(field).focus());
        field.whenEmptied(() -> remove(field));
        var row = new Div(field, Quiet.remove(() -> remove(field)));
        row.addClassName("le-line");
        fields.add(place, field);
        rows.addComponentAtIndex(place, row);
        number();
        return field;
    }

    private void remove(LineField field) {
        int place = fields.indexOf(field);
        fields.remove(field);
        rows.remove(rows.getComponentAt(place));
        number();
        if (fields.isEmpty()) {
            add.focus();
        } else {
            fields.get(Math.max(0, place - 1)).focus();
        }
        changed.run();
    }

    private void number() {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setAriaLabel(getTranslation(key + ".one", i + 1));
            Quiet.label(rows.getComponentAt(i), getTranslation(key + ".remove", i + 1));
        }
    }
}
