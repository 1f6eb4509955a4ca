package dev.gradus.dialect;

import java.nio.charset.StandardCharsets;

/**
 * The name of a file beside a lesson: one that every file system, zip and URL can carry, and that leads nowhere else.
 * Letters of any script, digits, spaces within, and most signs; no slash, no colon, no leading dot; at most 200 bytes
 * in UTF-8.
 */
public final class FileName {

    private static final int MAX_BYTES = 200;
    private static final String FORBIDDEN = "/\\:*?\"<>|#%&{}";

    private FileName() {}

    public static boolean isValid(String name) {
        return !name.isEmpty()
                && !name.startsWith(".")
                && !name.endsWith(".")
                && name.equals(name.strip())
                && name.codePoints().allMatch(FileName::isAllowed)
                && name.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
    }

    private static boolean isAllowed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> FORBIDDEN.indexOf(c) < 0;
        };
    }
}
