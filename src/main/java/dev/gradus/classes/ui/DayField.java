package dev.gradus.classes.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;

/** A day, in a calendar that speaks the user's language. */
class DayField extends DatePicker {

    private static final long serialVersionUID = 1;

    DayField(String label) {
        super(label);
        var symbols = DateFormatSymbols.getInstance(getLocale());
        var words = new DatePickerI18n();
        words.setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12));
        words.setWeekdays(days(symbols.getWeekdays()));
        words.setWeekdaysShort(days(symbols.getShortWeekdays()));
        words.setFirstDayOfWeek(WeekFields.of(getLocale()).getFirstDayOfWeek().getValue() % 7);
        words.setToday(getTranslation("classes.day.today"));
        words.setCancel(getTranslation("platform.cancel"));
        setI18n(words);
    }

    /** Sunday first; the place before it is empty. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
