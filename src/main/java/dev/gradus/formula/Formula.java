package dev.gradus.formula;

import java.util.Optional;

/**
 * A formula in the LaTeX of school books: fractions, roots, powers, sums, integrals, matrices, cases, arrows, accents, text
 * and, in {@code \ce{…}}, chemistry. There are no macros, so that its time is that of its length.
 */
public final class Formula {

    /** Longer ones are no formula. */
    public static final int LONGEST = 2000;

    private Formula() {}

    /**
     * The formula as an element of MathML Core, with its LaTeX as an annotation. It holds nothing but elements and letters:
     * no address, no style, no script.
     *
     * @param display whether it stands by itself in the middle of the page
     * @return nothing for what is not understood
     */
    public static Optional<String> mathMl(String tex, boolean display) {
        if (tex.length() > LONGEST || tex.isBlank()) {
            return Optional.empty();
        }
        try {
            var content = new TexReader(tex, display).all();
            return Optional.of("<math xmlns=\"http://www.w3.org/1998/Math/MathML\""
                    + (display ? " display=\"block\"" : "")
                    + "><semantics>" + content + "<annotation encoding=\"application/x-tex\">" + Xml.escaped(tex)
                    + "</annotation></semantics></math>");
        } catch (NotUnderstood strange) {
            return Optional.empty();
        }
    }
}
