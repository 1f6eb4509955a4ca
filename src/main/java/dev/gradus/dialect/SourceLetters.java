package dev.gradus.dialect;

import dev.gradus.dialect.Problem.Code;
import java.util.List;

/** Looks for characters that no file of ours holds. */
final class SourceLetters {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceLetters() {}

    /** The first such character, if there is one; the others are mostly of its kind. */
    static List<Problem> check(String source) {
        if (!source.isEmpty() && source.charAt(0) == BYTE_ORDER_MARK) {
            return List.of(new Problem(1, Code.BYTE_ORDER_MARK));
        }
        int line = 1;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '\n') {
                line++;
            } else if (c == '\r') {
                return List.of(new Problem(line, Code.CARRIAGE_RETURN));
            } else if (Character.isISOControl(c) && c != '\t') {
                return List.of(new Problem(line, Code.CONTROL_CHARACTER, "U+%04X".formatted((int) c)));
            }
        }
        return List.of();
    }
}
