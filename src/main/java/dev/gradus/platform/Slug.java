package dev.gradus.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A name for URLs and folders: lower-case words of {@code a-z0-9} joined by single hyphens, 80 characters at most. */
public record Slug(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("not a slug: " + value);
        }
    }

    public static boolean isSlug(String value) {
        return value.length() <= LONGEST && FORM.matcher(value).matches();
    }

    /** Makes a slug of a title, or nothing when the title holds no Latin letter or digit (a Chinese one, for example). */
    public static Optional<Slug> from(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}|['’]", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut =
                plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-$", "");
        return isSlug(cut) ? Optional.of(new Slug(cut)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
