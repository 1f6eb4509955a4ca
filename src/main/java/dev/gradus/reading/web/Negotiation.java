package dev.gradus.reading.web;

import dev.gradus.platform.i18n.Languages;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** What a browser takes, by its headers. */
final class Negotiation {

    private static final int LONGEST_HEADER = 1_000;

    private Negotiation() {}

    /** Whether an {@code Accept-Encoding} allows gzip. */
    static boolean takesGzip(@Nullable String header) {
        if (header == null || !header.contains("gzip")) {
            return false;
        }
        if (header.indexOf(';') < 0) {
            return true;
        }
        for (var coding : header.split(",")) {
            var parts = coding.strip().split(";", 2);
            if (parts[0].strip().equals("gzip")) {
                return parts.length == 1 || !parts[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    /** Our language that an {@code Accept-Language} likes best; English when it likes neither. */
    static String language(@Nullable String header) {
        if (header == null || header.length() > LONGEST_HEADER) {
            return Languages.ENGLISH;
        }
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .filter(language -> language.equals("en") || language.equals("zh"))
                .findFirst()
                .map(language -> Languages.of(Locale.of(language)))
                .orElse(Languages.ENGLISH);
    }

    private static List<LanguageRange> ranges(String header) {
        try {
            return LanguageRange.parse(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
