package dev.gradus.reading.page;

import dev.gradus.platform.i18n.Languages;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** The site's own words in one language. A missing one is a bug and fails loudly. */
public record Say(MessageSource messages, String language) {

    public String it(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private Locale locale() {
        return Languages.locale(language);
    }
}
