package dev.gradus.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.gradus.classes.SchoolClass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** What the views say of a class in one way. */
final class ClassWords {

    private ClassWords() {}

    /** The stage and, where there is one, the grade. */
    static Span stage(Component in, SchoolClass each) {
        var stage = in.getTranslation("classes.stage." + each.stage());
        var grade = each.grade();
        var chip = new Span(grade == null ? stage : in.getTranslation("classes.stageAndGrade", stage, grade));
        chip.addClassNames("g-chip", "c-" + each.stage().key());
        return chip;
    }

    static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }

    static String day(Instant moment, Locale locale) {
        return day(LocalDate.ofInstant(moment, ZoneId.systemDefault()), locale);
    }
}
