package dev.gradus.dialect.normal;

import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Code;
import dev.gradus.dialect.Inline.HardBreak;
import dev.gradus.dialect.Inline.Text;

/**
 * A leaf of running text with the marks on it.
 *
 * @param leaf a text, code, a picture or a hard break
 */
public record Run(Inline leaf, Marks marks) {

    /** White space by CommonMark's count, which neither opens nor closes emphasis. */
    boolean isSpace() {
        return switch (leaf) {
            case HardBreak _ -> true;
            case Text text -> text.text().codePoints().allMatch(Run::isSpace);
            default -> false;
        };
    }

    static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Whether the next is a run of the same kind with the same marks, so that both are one. */
    boolean continuesIn(Run next) {
        return marks.equals(next.marks)
                && ((leaf instanceof Text && next.leaf instanceof Text)
                        || (leaf instanceof Code && next.leaf instanceof Code));
    }

    /** The letters of a text or of code. */
    String letters() {
        return switch (leaf) {
            case Text text -> text.text();
            case Code code -> code.text();
            default -> throw new IllegalStateException("no letters: " + leaf);
        };
    }

    /** A run of the same kind with the same marks and other letters. */
    Run with(String letters) {
        return new Run(leaf instanceof Code ? new Code(letters) : new Text(letters), marks);
    }
}
