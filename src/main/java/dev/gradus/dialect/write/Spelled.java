package dev.gradus.dialect.write;

import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Code;
import dev.gradus.dialect.Inline.Emphasis;
import dev.gradus.dialect.Inline.Formula;
import dev.gradus.dialect.Inline.HardBreak;
import dev.gradus.dialect.Inline.Image;
import dev.gradus.dialect.Inline.Link;
import dev.gradus.dialect.Inline.SoftBreak;
import dev.gradus.dialect.Inline.Strong;
import dev.gradus.dialect.Inline.Text;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Running text in one spelling. */
final class Spelled {

    private static final Pattern AUTOLINK = Pattern.compile("https?://[^\\s<>\\p{Cntrl}]+");

    private final Spelling spelling;
    private final StringBuilder out = new StringBuilder();
    private boolean afterDelimiter;

    private Spelled(Spelling spelling) {
        this.spelling = spelling;
    }

    static String of(List<Inline> content, Spelling spelling) {
        var spelled = new Spelled(spelling);
        spelled.write(content);
        return spelled.out.toString();
    }

    private void write(List<Inline> content) {
        for (int i = 0; i < content.size(); i++) {
            write(content.get(i), i + 1 < content.size() ? content.get(i + 1) : null);
        }
    }

    private void write(Inline inline, @Nullable Inline next) {
        switch (inline) {
            case Text text -> text(text.text(), next);
            case Emphasis emphasis -> marked(String.valueOf(spelling.emphasis()), emphasis.content());
            case Strong strong -> marked(String.valueOf(spelling.strong()).repeat(2), strong.content());
            case Code code -> sign(code(code.text()));
            case Formula formula -> sign("$`" + formula.tex() + "`$");
            case Link link -> link(link);
            case Image image -> sign(PictureWriter.picture(image.picture()));
            case HardBreak _ -> sign("\\\n");
            case SoftBreak _ -> sign("\n");
        }
    }

    private void text(String text, @Nullable Inline next) {
        int first = text.codePointAt(0);
        if (spelling.guarded() && afterDelimiter && Character.isLetterOrDigit(first)) {
            sign(reference(first));
            if (text.length() > Character.charCount(first)) {
                text(text.substring(Character.charCount(first)), next);
            }
            return;
        }
        var escaped = Escapes.text(text);
        // An exclamation mark before a link would make a picture of it, a dollar before code a formula.
        boolean opens =
                (next instanceof Link && escaped.endsWith("!")) || (next instanceof Code && escaped.endsWith("$"));
        sign(
                opens
                        ? new StringBuilder(escaped)
                                .insert(escaped.length() - 1, '\\')
                                .toString()
                        : escaped);
    }

    private void marked(String delimiter, List<Inline> content) {
        if (spelling.guarded() && !out.isEmpty() && Character.isLetterOrDigit(out.codePointBefore(out.length()))) {
            int last = out.codePointBefore(out.length());
            out.setLength(out.length() - Character.charCount(last));
            out.append(reference(last));
        }
        sign(delimiter);
        write(content);
        sign(delimiter);
        afterDelimiter = true;
    }

    private void link(Link link) {
        if (isAutolink(link)) {
            sign("<" + link.href() + ">");
            return;
        }
        sign("[");
        write(link.content());
        sign("](" + Escapes.destination(link.href(), link.title()) + ")");
    }

    private static boolean isAutolink(Link link) {
        return link.title().isEmpty()
                && AUTOLINK.matcher(link.href()).matches()
                && link.content().equals(List.of(new Text(link.href())));
    }

    private void sign(String spelled) {
        out.append(spelled);
        afterDelimiter = false;
    }

    private static String reference(int c) {
        return "&#" + c + ";";
    }

    /** Code between more backticks than it holds; spaces inside where its own ends would be taken for them. */
    private static String code(String text) {
        var fence = "`";
        while (hasRun(text, fence.length())) {
            fence += "`";
        }
        boolean padded = text.startsWith("`")
                || text.endsWith("`")
                || (text.startsWith(" ") && text.endsWith(" ") && !text.matches(" *"));
        return padded ? fence + " " + text + " " + fence : fence + text + fence;
    }

    private static boolean hasRun(String text, int length) {
        int run = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) == '`') {
                run++;
            } else {
                if (run == length) {
                    return true;
                }
                run = 0;
            }
        }
        return false;
    }
}
