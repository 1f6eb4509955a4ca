package dev.gradus.lesson.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gradus.dialect.Letters;

/** One line of text that may be longer than the field is wide. Reports a change a moment after the last key, or on leaving. */
class LineField extends TextArea {

    private static final long serialVersionUID = 1;
    private static final int PAUSE = 700;
    private static final int LONGEST = 1_000;

    LineField(Runnable changed) {
        setMinRows(1);
        setMaxLength(LONGEST);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE);
        SavingLine.watch(this);
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    /** The text on one line, without outer spaces. */
    String line() {
        return Letters.trim(Letters.oneLine(getValue())).strip();
    }

    /** Not while an input method is composing: its Enter ends the word, not the line. */
    void whenEnter(Runnable action) {
        onKey("event.key === 'Enter' && !event.isComposing", action);
    }

    void whenEmptied(Runnable action) {
        onKey("event.key === 'Backspace' && !event.isComposing && !event.target.value", action);
    }

    private void onKey(String condition, Runnable action) {
        getElement()
                .addEventListener("keydown", event -> action.run())
                .setFilter(condition + " && (event.preventDefault() || true)");
    }
}
