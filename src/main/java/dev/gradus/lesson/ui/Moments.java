package dev.gradus.lesson.ui;

import com.vaadin.flow.component.UI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** Points in time as the reader's clock and language have them. */
@NamedInterface("ui")
public record Moments(Locale locale, ZoneId zone) {

    /** Of whoever looks at the UI; UTC while their browser has not said where it is. */
    public static Moments of(UI ui) {
        var name = ui.getPage().getExtendedClientDetails().getTimeZoneId();
        boolean known = name != null && ZoneId.getAvailableZoneIds().contains(name);
        return new Moments(ui.getLocale(), known ? ZoneId.of(name) : ZoneId.of("UTC"));
    }

    /** Only the time when it was today. */
    public String brief(Instant moment) {
        var at = moment.atZone(zone);
        var format = at.toLocalDate().equals(LocalDate.now(zone))
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(locale).format(at);
    }

    public String full(Instant moment) {
        return at(moment, FormatStyle.SHORT);
    }

    /** To the second. */
    public String exact(Instant moment) {
        return at(moment, FormatStyle.MEDIUM);
    }

    private String at(Instant moment, FormatStyle time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, time)
                .withLocale(locale)
                .format(moment.atZone(zone));
    }
}
