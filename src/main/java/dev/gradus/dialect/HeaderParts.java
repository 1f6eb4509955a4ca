package dev.gradus.dialect;

import dev.gradus.dialect.LessonHeader.Misconception;
import dev.gradus.dialect.LessonHeader.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a header while some of them change. What they must be is checked when the header is made of them. */
public final class HeaderParts {

    private String title;
    private int minutes;
    private List<String> objectives;
    private List<LessonRef> buildsOn;
    private List<Term> introduces;
    private List<String> uses;
    private List<Misconception> raises;
    private List<String> answers;
    private List<String> materials;
    private List<Reading> readings;
    private @Nullable TranslationOf translationOf;

    HeaderParts(LessonHeader header) {
        title = header.title();
        minutes = header.minutes();
        objectives = header.objectives();
        buildsOn = header.buildsOn();
        introduces = header.introduces();
        uses = header.uses();
        raises = header.raises();
        answers = header.answers();
        materials = header.materials();
        readings = header.readings();
        translationOf = header.translationOf();
    }

    public HeaderParts title(String changed) {
        title = changed;
        return this;
    }

    public HeaderParts minutes(int changed) {
        minutes = changed;
        return this;
    }

    public HeaderParts objectives(List<String> changed) {
        objectives = changed;
        return this;
    }

    public HeaderParts buildsOn(List<LessonRef> changed) {
        buildsOn = changed;
        return this;
    }

    public HeaderParts introduces(List<Term> changed) {
        introduces = changed;
        return this;
    }

    public HeaderParts uses(List<String> changed) {
        uses = changed;
        return this;
    }

    public HeaderParts raises(List<Misconception> changed) {
        raises = changed;
        return this;
    }

    public HeaderParts answers(List<String> changed) {
        answers = changed;
        return this;
    }

    public HeaderParts materials(List<String> changed) {
        materials = changed;
        return this;
    }

    public HeaderParts readings(List<Reading> changed) {
        readings = changed;
        return this;
    }

    public HeaderParts translationOf(@Nullable TranslationOf changed) {
        translationOf = changed;
        return this;
    }

    public LessonHeader header() {
        return new LessonHeader(
                title,
                minutes,
                objectives,
                buildsOn,
                introduces,
                uses,
                raises,
                answers,
                materials,
                readings,
                translationOf);
    }
}
