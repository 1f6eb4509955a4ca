package dev.gradus.platform.i18n;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The bundles under {@code messages/}, for Vaadin's components and for everybody else. A missing key is a bug and fails
 * loudly instead of showing a key to a teacher.
 */
@Component
public class Messages implements I18NProvider {

    private static final long serialVersionUID = 1;

    private final transient MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    public String get(Locale locale, String key, Object... arguments) {
        return source.getMessage(key, arguments, Languages.locale(Languages.of(locale)));
    }

    public String get(String language, String key, Object... arguments) {
        return source.getMessage(key, arguments, Languages.locale(language));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL.stream().map(Languages::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return get(locale, key, arguments);
    }
}
