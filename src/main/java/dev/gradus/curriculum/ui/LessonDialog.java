package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.UnitId;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Adds a lesson: its title in the programme's source language, and how long it takes. */
class LessonDialog extends FormDialog<Lesson> {

    private static final long serialVersionUID = 1;
    private static final int USUAL_MINUTES = 40;
    private static final int MOST_MINUTES = 600;
    private static final int LONGEST_TITLE = 200;

    /**
     * What the first text of the lesson needs.
     *
     * @param fromFile whether it comes out of a file of another program
     */
    record Start(String title, int minutes, boolean fromFile) {}

    private final transient Lessons lessons;
    private final transient UnitId unit;
    private final TextField title;
    private final IntegerField minutes;
    private final SlugField slug;

    static LessonDialog create(Lessons lessons, Programme programme, UnitId unit, BiConsumer<Lesson, Start> whenAdded) {
        var title = new TextField();
        var minutes = new IntegerField();
        return new LessonDialog(lessons, programme, unit, title, minutes, new Checkbox(), whenAdded);
    }

    private LessonDialog(
            Lessons lessons,
            Programme programme,
            UnitId unit,
            TextField title,
            IntegerField minutes,
            Checkbox fromFile,
            BiConsumer<Lesson, Start> whenAdded) {
        super(
                "",
                lesson -> whenAdded.accept(
                        lesson, new Start(title.getValue().strip(), minutes.getValue(), fromFile.getValue())));
        this.lessons = lessons;
        this.unit = unit;
        this.title = title;
        this.minutes = minutes;
        setHeaderTitle(getTranslation("curriculum.lesson.add"));
        var language = programme.sourceLanguage();
        title.setLabel(getTranslation(
                "curriculum.inLanguage",
                getTranslation("curriculum.title"),
                getTranslation("curriculum.language." + language)));
        title.getElement().setAttribute("lang", language);
        title.setMaxLength(LONGEST_TITLE);
        title.setAutofocus(true);
        title.setManualValidation(true);
        title.setValueChangeMode(ValueChangeMode.EAGER);
        title.addValueChangeListener(typed -> title.setInvalid(false));
        minutes.setLabel(getTranslation("curriculum.minutes.label"));
        minutes.setMin(1);
        minutes.setMax(MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(USUAL_MINUTES);
        slug = new SlugField();
        slug.follow(title);
        nameSave(getTranslation("curriculum.lesson.addAndWrite"));
        saveOnEnter();
        fromFile.setLabel(getTranslation("curriculum.lesson.fromFile"));
        fromFile.addValueChangeListener(ticked -> nameSave(getTranslation(
                ticked.getValue() ? "curriculum.lesson.addAndChoose" : "curriculum.lesson.addAndWrite")));
        ask(title, minutes, slug, fromFile);
    }

    @Override
    Optional<ChangeResult<Lesson>> change() {
        if (title.getValue().isBlank()) {
            title.setErrorMessage(getTranslation("curriculum.lesson.titleMissing"));
            title.setInvalid(true);
            title.focus();
            return Optional.empty();
        }
        var written = minutes.getValue();
        if (written == null || written < 1 || written > MOST_MINUTES) {
            return Optional.of(new ChangeResult.Refused<>("curriculum.minutes.form"));
        }
        return slug.slug().map(name -> lessons.add(unit, name));
    }
}
