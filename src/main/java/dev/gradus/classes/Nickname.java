package dev.gradus.classes;

import java.text.Normalizer;
import java.util.Optional;

/** What a pupil may be called: anything short that can be shown and is no mail address. */
final class Nickname {

    static final int LONGEST = 40;

    private Nickname() {}

    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC).strip().replaceAll("[\\p{Z}\\s]+", " ");
    }

    /** The message key of what is wrong, or nothing. */
    static Optional<String> objection(String nickname) {
        if (nickname.isEmpty()) {
            return Optional.of("classes.nickname.empty");
        }
        if (nickname.length() > LONGEST) {
            return Optional.of("classes.nickname.tooLong");
        }
        if (!isPlain(nickname)) {
            return Optional.of("classes.nickname.form");
        }
        return nickname.contains("@") ? Optional.of("classes.nickname.mail") : Optional.empty();
    }

    /** Nothing that is not seen, turns the text around, or is markup. */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(Nickname::isPlain);
    }

    private static boolean isPlain(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> letter != '<' && letter != '>';
        };
    }
}
