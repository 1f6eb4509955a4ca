package dev.gradus.dialect.normal;

import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Code;
import dev.gradus.dialect.Inline.HardBreak;
import dev.gradus.dialect.Inline.Text;
import org.jspecify.annotations.Nullable;

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

    /** This run and the next in one, where the marks and the kind are the same. */
    @Nullable
    Run joined(Run next) {
        if (!marks.equals(next.marks)) {
            return null;
        }
        if (leaf instanceof Text first && next.leaf instanceof Text second) {
            return new Run(new Text(first.text() + second.text()), marks);
        }
        if (leaf instanceof Code first && next.leaf instanceof Code second) {
            return new Run(new Code(first.text() + second.text()), marks);
        }
        return null;
    }
}
