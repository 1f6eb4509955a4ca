package dev.gradus.formula;

import java.util.Map;

/** Letters of other shapes, which Unicode holds as letters of their own. */
final class Alphabets {

    private static final Map<Integer, String> DOUBLE = Map.of(
            (int) 'C', "ℂ", (int) 'H', "ℍ", (int) 'N', "ℕ", (int) 'P', "ℙ", (int) 'Q', "ℚ", (int) 'R', "ℝ", (int) 'Z',
            "ℤ");
    private static final Map<Integer, String> SCRIPT = Map.of(
            (int) 'B', "ℬ", (int) 'E', "ℰ", (int) 'F', "ℱ", (int) 'H', "ℋ", (int) 'I', "ℐ", (int) 'L', "ℒ", (int) 'M',
            "ℳ", (int) 'R', "ℛ");

    private Alphabets() {}

    static String bold(String text) {
        return mapped(text, 0x1D400, 0x1D41A, 0x1D7CE, Map.of());
    }

    static String doubleStruck(String text) {
        return mapped(text, 0x1D538, 0x1D552, 0x1D7D8, DOUBLE);
    }

    static String script(String text) {
        return mapped(text, 0x1D49C, 0, 0, SCRIPT);
    }

    private static String mapped(String text, int capitals, int smalls, int digits, Map<Integer, String> others) {
        var letters = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (others.containsKey(c)) {
                letters.append(others.get(c));
            } else if (c >= 'A' && c <= 'Z') {
                letters.appendCodePoint(capitals + c - 'A');
            } else if (c >= 'a' && c <= 'z' && smalls > 0) {
                letters.appendCodePoint(smalls + c - 'a');
            } else if (c >= '0' && c <= '9' && digits > 0) {
                letters.appendCodePoint(digits + c - '0');
            } else {
                letters.appendCodePoint(c);
            }
        });
        return letters.toString();
    }
}
