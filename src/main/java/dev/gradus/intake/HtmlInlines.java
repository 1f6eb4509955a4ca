package dev.gradus.intake;

import dev.gradus.dialect.FileName;
import dev.gradus.dialect.Href;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Running text: emphasis, links and line ends stay; what only looks different does not. */
final class HtmlInlines {

    private final Losses losses;
    private final Equations equations;

    HtmlInlines(Losses losses, Equations equations) {
        this.losses = losses;
        this.equations = equations;
    }

    /** @param pictures takes those that stand among the words */
    List<Inline> of(List<Node> nodes, List<Picture> pictures) {
        var content = new ArrayList<Inline>();
        nodes.forEach(node -> read(node, content, pictures));
        return trimmed(content);
    }

    /** A heading or a cell, in which pictures stay among the words, and a line end is a space. */
    List<Inline> plain(Element element) {
        var pictures = new ArrayList<Picture>();
        var content = new ArrayList<Inline>();
        for (var inline : of(element.childNodes(), pictures)) {
            content.add(inline instanceof Inline.HardBreak ? new Inline.Text(" ") : inline);
        }
        pictures.forEach(picture -> content.add(new Inline.Image(picture)));
        return content;
    }

    private void read(Node node, List<Inline> content, List<Picture> pictures) {
        if (node instanceof TextNode text) {
            content.addAll(equations.in(Letters.oneLine(text.getWholeText().replace('\u00a0', ' '))));
        } else if (node instanceof Element element) {
            read(element, content, pictures);
        }
    }

    private void read(Element element, List<Inline> content, List<Picture> pictures) {
        switch (element.tagName()) {
            case "strong", "b" -> wrap(element, content, pictures, Inline.Strong::new);
            case "em", "i" -> wrap(element, content, pictures, Inline.Emphasis::new);
            case "code" -> {
                var letters = Letters.oneLine(equations.plain(element.text()));
                if (!letters.isEmpty()) {
                    content.add(new Inline.Code(letters));
                }
            }
            case "a" -> link(element, content, pictures);
            case "br" -> content.add(new Inline.HardBreak());
            case "sub" -> raised(element, false, content, pictures);
            case "sup" -> raised(element, true, content, pictures);
            case "img" -> picture(element, pictures);
            case "s", "del", "strike" -> {
                losses.add(Loss.Kind.STRIKETHROUGH);
                all(element, content, pictures);
            }
            case "script", "style" -> {}
            default -> all(element, content, pictures);
        }
        if (element.isBlock()) {
            add(" ", content);
        }
    }

    private void all(Element element, List<Inline> content, List<Picture> pictures) {
        element.childNodes().forEach(child -> read(child, content, pictures));
    }

    private void wrap(
            Element element, List<Inline> content, List<Picture> pictures, Function<List<Inline>, Inline> mark) {
        var inner = new ArrayList<Inline>();
        all(element, inner, pictures);
        if (!inner.isEmpty()) {
            content.add(mark.apply(inner));
        }
    }

    /** A link within the other file leads nowhere here; the arrow back from a footnote is not even a word. */
    private void link(Element element, List<Inline> content, List<Picture> pictures) {
        var href = Href.clean(element.attr("href"));
        if (href.startsWith("#")) {
            if (!element.text().equals("↑")) {
                all(element, content, pictures);
            }
        } else if (href.isEmpty() || !Href.isSafe(href)) {
            all(element, content, pictures);
        } else {
            wrap(element, content, pictures, inner -> new Inline.Link(href, "", inner));
        }
    }

    private void raised(Element element, boolean up, List<Inline> content, List<Picture> pictures) {
        Scripts.of(element.text(), up)
                .ifPresentOrElse(letters -> add(letters, content), () -> all(element, content, pictures));
    }

    private static void picture(Element element, List<Picture> pictures) {
        var src = element.attr("src");
        if (FileName.isValid(src)) {
            pictures.add(new Picture(src, written(element.attr("alt")), false, "", ""));
        }
    }

    /** The alternative text if a person wrote it; Word also guesses, and says so. */
    private static String written(String alt) {
        boolean guessed = alt.contains("automatically generated") || alt.contains("自动生成");
        return guessed ? "" : Letters.trim(Letters.oneLine(alt));
    }

    private static void add(String text, List<Inline> content) {
        if (!text.isEmpty()) {
            content.add(new Inline.Text(text));
        }
    }

    /** Without line ends and empty text at either end, which only made room. */
    private static List<Inline> trimmed(List<Inline> content) {
        int start = 0;
        int end = content.size();
        while (start < end && isRoom(content.get(start))) {
            start++;
        }
        while (end > start && isRoom(content.get(end - 1))) {
            end--;
        }
        return List.copyOf(content.subList(start, end));
    }

    private static boolean isRoom(Inline inline) {
        return switch (inline) {
            case Inline.HardBreak _ -> true;
            case Inline.Text(String text) -> text.isBlank();
            case Inline.Strong(List<Inline> inner) -> inner.stream().allMatch(HtmlInlines::isRoom);
            case Inline.Emphasis(List<Inline> inner) -> inner.stream().allMatch(HtmlInlines::isRoom);
            default -> false;
        };
    }
}
