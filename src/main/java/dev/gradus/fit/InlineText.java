package dev.gradus.fit;

import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Picture;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Running text without markup. Code keeps its width, so that places stay right, but is no language to measure. */
final class InlineText {

    private InlineText() {}

    static String of(List<Inline> content) {
        return content.stream().map(InlineText::of).collect(Collectors.joining());
    }

    private static String of(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Code code -> " ".repeat(code.text().length());
            case Inline.Emphasis emphasis -> of(emphasis.content());
            case Inline.Strong strong -> of(strong.content());
            case Inline.Link link -> of(link.content());
            case Inline.Image _, Inline.Formula _ -> "";
            case Inline.HardBreak _, Inline.SoftBreak _ -> " ";
        };
    }

    static List<String> strong(List<Inline> content) {
        return content.stream()
                .flatMap(InlineText::withInner)
                .filter(Inline.Strong.class::isInstance)
                .map(strong -> of(strong))
                .toList();
    }

    static List<Picture> pictures(List<Inline> content) {
        return content.stream()
                .flatMap(InlineText::withInner)
                .filter(Inline.Image.class::isInstance)
                .map(image -> ((Inline.Image) image).picture())
                .toList();
    }

    private static Stream<Inline> withInner(Inline inline) {
        var inner = switch (inline) {
            case Inline.Emphasis emphasis -> emphasis.content();
            case Inline.Strong strong -> strong.content();
            case Inline.Link link -> link.content();
            case Inline.Text _,
                    Inline.Code _,
                    Inline.Formula _,
                    Inline.Image _,
                    Inline.HardBreak _,
                    Inline.SoftBreak _ -> List.<Inline>of();
        };
        return Stream.concat(Stream.of(inline), inner.stream().flatMap(InlineText::withInner));
    }
}
