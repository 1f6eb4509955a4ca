package dev.gradus.lesson.ui;

import dev.gradus.platform.i18n.Languages;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The texts of the browser's editor in the language of whoever looks at it; their holes are filled there. */
@Component
class EditorWords {

    private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    Map<String, String> in(Locale locale) {
        // English stands in the bundle without a language.
        var language =
                Languages.of(locale).equals(Languages.ENGLISH) ? Locale.ROOT : Languages.locale(Languages.of(locale));
        var bundle = ResourceBundle.getBundle("messages/editor", language, NO_OTHER_LANGUAGE);
        var words = new TreeMap<String, String>();
        bundle.keySet().forEach(key -> words.put(key, bundle.getString(key)));
        return words;
    }
}
