package dev.gradus.media;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A file's name as people may see it: letters and digits of any script, hyphens and dots; never a path, never hidden,
 * at most 60 characters. It names, it does not address; the bytes decide what a file is. Names from outside go through
 * {@link #of}; the constructor throws {@link IllegalArgumentException} on what is not tidy already.
 */
public record MediaName(String value) {

    /** Sixty code points of four UTF-8 bytes stay below the 255 bytes that file systems allow. */
    private static final int MAX_LENGTH = 60;

    private static final int MAX_EXTENSION = 8;

    /** Of a longer name only the end is looked at. */
    private static final int MAX_READ = 1000;

    public MediaName {
        if (!value.equals(tidy(value))) {
            throw new IllegalArgumentException("Not a tidy file name");
        }
    }

    /** The nearest allowed name: the last part of a path, anything odd replaced by a hyphen; {@code file} if nothing is left. */
    public static MediaName of(String name) {
        return new MediaName(tidy(name));
    }

    /** This name with the extension of what the bytes are, so that {@code holiday.webp} served as JPEG is {@code holiday.jpg}. */
    public MediaName as(MediaKind kind) {
        int dot = value.lastIndexOf('.');
        String stem = dot > 0 ? value.substring(0, dot) : value;
        return of(stem + "." + kind.extension());
    }

    @Override
    public String toString() {
        return value;
    }

    private static String tidy(String name) {
        String end = name.substring(Math.max(0, name.length() - MAX_READ));
        String last = end.substring(Math.max(end.lastIndexOf('/'), end.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[^\\p{L}\\p{M}\\p{Nd}.-]+", "-")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("-{2,}", "-")
                .replaceAll("-*\\.-*", ".")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("^[\\p{M}.-]+|[.-]+$", "");
        String bounded = bounded(plain);
        return bounded.isEmpty() ? "file" : bounded;
    }

    private static String bounded(String name) {
        if (name.codePointCount(0, name.length()) <= MAX_LENGTH) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean shortExtension = dot > 0 && name.length() - dot <= MAX_EXTENSION;
        String extension = shortExtension ? name.substring(dot).toLowerCase(Locale.ROOT) : "";
        int room = MAX_LENGTH - extension.codePointCount(0, extension.length());
        String stem = name.substring(0, name.offsetByCodePoints(0, room)).replaceAll("[.-]+$", "");
        return stem + extension;
    }
}
