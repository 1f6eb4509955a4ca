package dev.gradus.intake;

import java.util.Optional;

/** Raised and lowered letters, which Markdown has no sign for, as Unicode has them: H₂O, m². */
final class Scripts {

    private static final String PLAIN = "0123456789+-−=()n";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";

    private Scripts() {}

    /** Nothing where one of the letters does not exist. */
    static Optional<String> of(String text, boolean raised) {
        var letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = PLAIN.indexOf(text.charAt(i));
            if (at < 0) {
                return Optional.empty();
            }
            letters.append((raised ? RAISED : LOWERED).charAt(at));
        }
        return Optional.of(letters.toString()).filter(written -> !written.isEmpty());
    }
}
