package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.LessonLevel;
import java.text.NumberFormat;
import java.util.Locale;

/** How hard a lesson is to read; with a sign and a word where that does not suit its stage. */
class LevelMark extends Span {

    private static final long serialVersionUID = 1;

    LevelMark(LessonLevel level) {
        var form = NumberFormat.getNumberInstance(getLocale());
        int digits = level.inGrades() ? 1 : 0;
        form.setMinimumFractionDigits(digits);
        form.setMaximumFractionDigits(digits);
        // An easy text may lie below the first grade; a number below nought would only puzzle.
        var number = form.format(Math.max(0, level.level()));
        var sign = switch (level.verdict()) {
            case ABOVE -> " ▲";
            case BELOW -> " ▼";
            case SUITS -> "";
        };
        addClassNames("g-level", "g-level-" + level.verdict().name().toLowerCase(Locale.ROOT));
        setText(number + sign);
        var words = getTranslation(
                level.inGrades() ? "curriculum.level.grade" : "curriculum.level.order",
                number,
                getTranslation("curriculum.level." + level.verdict()));
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", words);
        setTitle(words);
    }
}
