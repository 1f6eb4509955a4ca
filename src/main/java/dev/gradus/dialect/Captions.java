package dev.gradus.dialect;

import java.util.List;

/**
 * What is said in a film or sound, with the time of each line.
 *
 * @param language in which they are: {@code en} or {@code zh-CN}
 * @param src the name of a WebVTT file beside the lesson
 */
public record Captions(String language, String src) {

    /** The languages that captions may be in, in the order in which they are written. */
    public static final List<String> LANGUAGES = List.of("en", "zh-CN");

    private static final String EXTENSION = ".vtt";

    public Captions {
        Checks.that(LANGUAGES.contains(language), "captions are in a language of the format");
        Checks.that(isFile(src), "captions are a WebVTT file beside the lesson");
    }

    /** Whether this may name captions. */
    public static boolean isFile(String name) {
        return FileName.isValid(name)
                && name.length() > EXTENSION.length()
                && name.regionMatches(true, name.length() - EXTENSION.length(), EXTENSION, 0, EXTENSION.length());
    }

    /** How directives and the editor call the captions of a language: one attribute each, so that none has two. */
    public static String attribute(String language) {
        return "captions-" + language;
    }
}
