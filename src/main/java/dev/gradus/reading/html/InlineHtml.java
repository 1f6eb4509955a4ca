package dev.gradus.reading.html;

import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Picture;
import dev.gradus.formula.Formula;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Running text. */
final class InlineHtml {

    private final Markup out;
    private final Setting setting;

    InlineHtml(Markup out, Setting setting) {
        this.out = out;
        this.setting = setting;
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
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
            case Inline.Text text -> setting.ruby().write(text.text(), out);
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
                .ifPresentOrElse(out::raw, () -> out.raw("<code>").text(formula.tex()).raw("</code>"));
    }

    private void link(Inline.Link link) {
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
