package dev.gradus.lesson.ui;

import com.vaadin.flow.component.button.Button;
import dev.gradus.curriculum.LessonId;
import dev.gradus.dialect.Document;
import dev.gradus.lesson.LessonIntake;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The way to take a file of another program into the text. */
class ImportAction extends Button {

    private static final long serialVersionUID = 1;

    private final transient BooleanSupplier isEmpty;

    /**
     * @param isEmpty whether there is no text yet that a file could replace
     * @param takeIn gets the file's blocks, and whether they come instead of the text so far
     * @param takeTitle gets the file's title, if it is wanted
     */
    ImportAction(
            LessonIntake intake,
            LessonId lesson,
            BooleanSupplier isEmpty,
            BiConsumer<Document, Boolean> takeIn,
            Consumer<String> takeTitle) {
        this.isEmpty = isEmpty;
        setText(getTranslation("lesson.import"));
        addClickListener(click -> new ImportDialog(intake, lesson, isEmpty.getAsBoolean(), takeIn, takeTitle).open());
    }

    /** For a lesson that was begun to hold a file; once it holds anything, only the button asks. */
    void offer() {
        if (isEmpty.getAsBoolean()) {
            click();
        }
    }
}
