package dev.gradus.platform.i18n;

import java.util.List;
import java.util.Locale;

/** The languages Gradus speaks, by tag: {@code en} and {@code zh-CN}. */
public final class Languages {

    public static final String ENGLISH = "en";
    public static final String CHINESE = "zh-CN";

    /** All tags, English first. */
    public static final List<String> ALL = List.of(ENGLISH, CHINESE);

    private Languages() {}

    public static boolean isKnown(String tag) {
        return ALL.contains(tag);
    }

    /** Any Chinese locale reads Simplified Chinese, everybody else English. */
    public static String of(Locale locale) {
        return "zh".equals(locale.getLanguage()) ? CHINESE : ENGLISH;
    }

    public static Locale locale(String tag) {
        return Locale.forLanguageTag(tag);
    }

    /** What the language calls itself. */
    public static String ownName(String tag) {
        return CHINESE.equals(tag) ? "中文" : "English";
    }
}
