package dev.gradus.reading.html;

import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Picture;
import dev.gradus.formula.Formula;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Running text. */
final class InlineHtml {

    private final Markup out;
    private final Setting setting;
    private @Nullable Set<Integer> explained;

    InlineHtml(Markup out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    /** Text in which words that the lesson explains lead to their meaning, each once. */
    void prose(List<Inline> content) {
        explained = new HashSet<>();
        write(content);
        explained = null;
    }

    /** Paragraphs where only running text may stand, as in a label. */
    void lines(List<Paragraph> paragraphs) {
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                out.raw("<br>");
            }
            write(paragraphs.get(i).content());
        }
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text text -> text(text.text());
            case Inline.Code code -> out.raw("<code>").text(code.text()).raw("</code>");
            case Inline.Formula formula -> formula(formula, false);
            case Inline.Emphasis emphasis -> {
                out.raw("<em>");
                write(emphasis.content());
                out.raw("</em>");
            }
            case Inline.Strong strong -> {
                out.raw("<strong>");
                write(strong.content());
                out.raw("</strong>");
            }
            case Inline.Link link -> link(link);
            case Inline.Image image -> image(image.picture());
            case Inline.HardBreak _ -> out.raw("<br>\n");
            case Inline.SoftBreak _ -> out.raw("\n");
        }
    }

    /** Alone in its paragraph. */
    void display(Inline.Formula formula) {
        formula(formula, true);
    }

    /** What nobody understands is shown as it was written. */
    private void formula(Inline.Formula formula, boolean display) {
        Formula.mathMl(formula.tex(), display)
                .ifPresentOrElse(
                        out::raw, () -> out.raw("<code>").text(formula.tex()).raw("</code>"));
    }

    private void text(String text) {
        if (explained == null) {
            setting.ruby().write(text, out);
            return;
        }
        var line = setting.ruby().line(text);
        for (var piece : setting.terms().in(text, explained)) {
            if (piece.number() > 0) {
                out.raw("<a class=\"term\"")
                        .attribute("href", "#" + Terms.anchor(piece.number()))
                        .raw(">");
                line.write(piece.from(), piece.to(), out);
                out.raw("</a>");
            } else {
                line.write(piece.from(), piece.to(), out);
            }
        }
    }

    /** Within a link nothing else is one. */
    private void link(Inline.Link link) {
        var before = explained;
        explained = null;
        out.raw("<a").attribute("href", target(link.href()));
        if (!link.title().isEmpty()) {
            out.attribute("title", link.title());
        }
        if (link.href().contains("//")) {
            out.raw(" rel=\"noopener\"");
        }
        out.raw(">");
        write(link.content());
        out.raw("</a>");
        explained = before;
    }

    /** A link to a file beside the lesson goes to where that file is served. */
    private String target(String href) {
        var file = setting.file(decoded(href));
        return file == null ? href : setting.url(file, file.largest());
    }

    private static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return href;
        }
    }

    private void image(Picture picture) {
        var file = setting.file(picture.src());
        if (file == null) {
            out.raw("<span class=\"absent\">").text(picture.alt()).raw("</span>");
            return;
        }
        var rendition = file.largest();
        out.raw("<img class=\"inline\"").attribute("src", setting.url(file, rendition));
        if (rendition.width() > 0 && rendition.height() > 0) {
            out.attribute("width", rendition.width()).attribute("height", rendition.height());
        }
        out.attribute("alt", picture.alt()).raw(" loading=\"lazy\" decoding=\"async\">");
    }
}
