package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objectives, minutes, materials, terms, misconceptions, builds-on and, beside a Chinese text, readings. What cannot be saved as it stands is said in its field. */
class FactsPanel extends Aside {

    private static final long serialVersionUID = 1;
    private static final int PAUSE = 700;
    static final int MOST_MINUTES = 600;

    private final LineList objectives;
    private final IntegerField minutes = new IntegerField();
    private final LineList materials;
    private final TermList introduces;
    private final LineList uses;
    private final TermList raises;
    private final AnswersField answers;
    private final BuildsOnList buildsOn;
    private final TermList readings;
    private final Section readingsSection;

    /** @param misconceptions raised anywhere in the programme: what is believed, by slug */
    FactsPanel(List<LessonChoice> choices, Map<String, String> misconceptions, Runnable changed) {
        addClassName("le-facts");
        getElement().setAttribute("aria-label", getTranslation("lesson.facts"));
        objectives = new LineList("lesson.objectives", changed).like(getTranslation("lesson.objectives.example"));
        materials = new LineList("lesson.materials", changed).like(getTranslation("lesson.materials.example"));
        introduces = new TermList("lesson.introduces", changed);
        uses = new LineList("lesson.uses", changed);
        answers = new AnswersField(misconceptions, changed);
        raises = TermList.slugs("lesson.raises", () -> {
            answers.offer(raises().terms());
            changed.run();
        });
        buildsOn = new BuildsOnList(choices, changed);
        readings = TermList.readings("lesson.readings", changed);
        readingsSection = section("lesson.readings", readings);
        readingsSection.setVisible(false);
        minutes(changed);
        add(
                section("lesson.objectives", objectives),
                section("lesson.minutes", minutes),
                section("lesson.materials", materials),
                section("lesson.introduces", introduces),
                section("lesson.uses", uses),
                section("lesson.raises", raises),
                section("lesson.answers", answers),
                section("lesson.buildsOn", buildsOn),
                readingsSection);
    }

    void show(Facts facts) {
        objectives.show(facts.objectives());
        if (!Integer.valueOf(facts.minutes()).equals(minutes.getValue())) {
            minutes.setValue(facts.minutes());
        }
        minutes.setInvalid(false);
        materials.show(facts.materials());
        introduces.show(facts.introduces());
        uses.show(facts.uses());
        raises.show(facts.raises());
        answers.offer(facts.raises());
        answers.show(facts.answers());
        buildsOn.show(facts.buildsOn());
        readings.show(facts.readings());
    }

    /** Only Chinese characters have readings. */
    void offerReadings(boolean offered) {
        readingsSection.setVisible(offered);
    }

    void setReadOnly(boolean readOnly) {
        setClassName("le-fixed", readOnly);
        minutes.setReadOnly(readOnly);
        objectives.setReadOnly(readOnly);
        materials.setReadOnly(readOnly);
        introduces.setReadOnly(readOnly);
        uses.setReadOnly(readOnly);
        raises.setReadOnly(readOnly);
        answers.setReadOnly(readOnly);
        buildsOn.setReadOnly(readOnly);
        readings.setReadOnly(readOnly);
    }

    /** The facts as they stand in the fields; where one cannot be saved, its value so far. */
    Facts read(String title, Facts saved) {
        return new Facts(
                title,
                minutesProblem().isPresent() ? saved.minutes() : minutes.getValue(),
                objectives.lines(),
                materials.lines(),
                introduces.terms(),
                uses.lines(),
                raises.terms(),
                answers.slugs(),
                readings.terms(),
                buildsOn.paths());
    }

    void introduce(String term) {
        introduces.begin(term);
    }

    void showObjectives() {
        objectives.focusFirst();
    }

    void showTermsUsed() {
        uses.focusFirst();
    }

    /** What cannot be saved as it stands, for the line under the title; its field says so too. */
    Optional<String> problem() {
        var wrong = minutesProblem();
        minutes.setErrorMessage(wrong.orElse(""));
        minutes.setInvalid(wrong.isPresent());
        var term = introduces.problem();
        var misconception = raises.problem();
        var reading = readings.problem();
        return wrong.or(() -> term).or(() -> misconception).or(() -> reading);
    }

    private TermList raises() {
        return raises;
    }

    private Optional<String> minutesProblem() {
        @Nullable Integer value = minutes.getValue();
        return value == null || value < 1 || value > MOST_MINUTES
                ? Optional.of(getTranslation("lesson.minutes.range", MOST_MINUTES))
                : Optional.empty();
    }

    private void minutes(Runnable changed) {
        minutes.setAriaLabel(getTranslation("lesson.minutes"));
        minutes.setManualValidation(true);
        minutes.setMin(1);
        minutes.setMax(MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValueChangeMode(ValueChangeMode.LAZY);
        minutes.setValueChangeTimeout(PAUSE);
        SavingLine.watch(minutes);
        minutes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }

    private Section section(String key, Component content) {
        var heading = new H2(getTranslation(key));
        heading.setId(key.replace('.', '-'));
        var section = new Section(heading, content);
        section.getElement().setAttribute("aria-labelledby", key.replace('.', '-'));
        return section;
    }
}
