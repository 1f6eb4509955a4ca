package dev.gradus.classes;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;

/** What leads pupils to their class: six letters and digits, none of which looks like another. */
public record JoinCode(String value, Instant expires) {

    private static final String LETTERS = "ABCDEFGHJKMNPQRTUVWXYZ346789";
    private static final int LENGTH = 6;
    private static final Pattern FORM = Pattern.compile("[" + LETTERS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static JoinCode until(Instant expires) {
        var letters = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            letters.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new JoinCode(letters.toString(), expires);
    }

    /** As typed by a child: small letters, spaces and hyphens do not matter. Empty when it cannot be a code. */
    static String plain(String typed) {
        if (typed.length() > 40) {
            return "";
        }
        var letters = typed.replaceAll("[\\p{Z}\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? letters : "";
    }

    public boolean isOpen(Instant now) {
        return now.isBefore(expires);
    }

    /** In two groups, which are easier to read out. */
    public String spelled() {
        return value.substring(0, 3) + "-" + value.substring(3);
    }
}
