package dev.gradus.dialect;

import java.util.regex.Pattern;

/**
 * What a translation was made from.
 *
 * @param language of the source, {@code en} or {@code zh-CN}
 * @param digest SHA-256 of the source's body, 64 hexadecimal digits in small letters: see {@link LessonFile#digest}
 */
public record TranslationOf(String language, String digest) {

    private static final Pattern LANGUAGE = Pattern.compile("en|zh-CN");
    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public TranslationOf {
        Checks.that(isLanguage(language) && isDigest(digest), "a translation names a language and a digest");
    }

    static boolean isLanguage(String text) {
        return LANGUAGE.matcher(text).matches();
    }

    static boolean isDigest(String text) {
        return DIGEST.matcher(text).matches();
    }
}
