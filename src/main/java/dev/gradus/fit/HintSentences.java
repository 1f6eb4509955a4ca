package dev.gradus.fit;

import dev.gradus.grading.Hint;
import dev.gradus.grading.TextLanguage;
import dev.gradus.platform.i18n.Languages;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Hints in words, without Spring, because commands grade without starting anything. */
public final class HintSentences {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final int UNIT = 5;

    private final Locale locale;
    private final ResourceBundle bundle;

    public HintSentences(Locale locale) {
        this.locale = Languages.locale(Languages.of(locale));
        this.bundle = ResourceBundle.getBundle("messages/grading", this.locale, EXACT);
    }

    /** What was seen, in a sentence. */
    public String what(Hint hint, TextLanguage language) {
        return get(hint.code().messageKey() + ".what", arguments(hint, language));
    }

    /** Why it matters, with the rule. */
    public String why(Hint hint, TextLanguage language) {
        return get(hint.code().messageKey() + ".why", arguments(hint, language));
    }

    /** How to mend it. */
    public String how(Hint hint, TextLanguage language) {
        return get(hint.code().messageKey() + ".how", arguments(hint, language));
    }

    /** The hint's own arguments, and at {@value #UNIT} what lengths are counted in. */
    private @Nullable Object[] arguments(Hint hint, TextLanguage language) {
        @Nullable Object[] arguments = Arrays.copyOf(hint.arguments().toArray(), UNIT + 1);
        arguments[UNIT] = get("grading.unit." + language.tag());
        return arguments;
    }

    String get(String key, @Nullable Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
