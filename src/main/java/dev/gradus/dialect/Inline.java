package dev.gradus.dialect;

import java.util.List;
import java.util.Objects;

/** A piece of running text. */
public sealed interface Inline {

    /** Plain letters: never empty, never a line end or another control character. */
    record Text(String text) implements Inline {
        public Text {
            Checks.that(!text.isEmpty(), "a text is not empty");
            Checks.singleLine("text", text);
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Code(String text) implements Inline {
        public Code {
            Checks.that(!text.isEmpty(), "code is not empty");
            Checks.singleLine("code", text);
        }
    }

    /**
     * A formula within a line; one alone in its paragraph stands by itself in the middle of the page.
     *
     * @param tex its LaTeX, whether or not anybody understands it
     */
    record Formula(String tex) implements Inline {
        public Formula {
            Checks.that(isValid(tex), "a formula is a line without backticks");
        }

        public static boolean isValid(String tex) {
            return !tex.isEmpty()
                    && tex.indexOf('`') < 0
                    && tex.equals(tex.strip())
                    && tex.equals(Letters.oneLine(tex));
        }
    }

    /**
     * A link.
     *
     * @param href an address that {@link Href} calls safe
     * @param title shown by some browsers on hover; may be empty
     */
    record Link(String href, String title, List<Inline> content) implements Inline {
        public Link {
            Checks.that(Href.isSafe(href), "a link goes to a safe address");
            Checks.trimmedLine("title", title);
            content = List.copyOf(content);
        }
    }

    /** A picture within a line. */
    record Image(Picture picture) implements Inline {
        public Image {
            Objects.requireNonNull(picture);
        }
    }

    /** A line end that shows. */
    record HardBreak() implements Inline {}

    /** A line end in the source only; it shows as a space. */
    record SoftBreak() implements Inline {}
}
