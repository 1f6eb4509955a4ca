package dev.gradus.exchange;

import dev.gradus.platform.i18n.Languages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The message bundles without Spring, because a check runs without starting anything. */
final class Sentences {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    Sentences(Locale locale) {
        this.locale = Languages.locale(Languages.of(locale));
        this.bundles = List.of("exchange", "dialect", "media", "curriculum").stream()
                .map(name -> ResourceBundle.getBundle("messages/" + name, this.locale, EXACT))
                .toList();
    }

    String get(String key, Object... arguments) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> new MessageFormat(bundle.getString(key), locale).format(arguments))
                .orElseThrow(() -> new IllegalStateException("no sentence for " + key));
    }
}
