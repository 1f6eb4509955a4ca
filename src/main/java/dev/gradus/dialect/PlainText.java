package dev.gradus.dialect;

import dev.gradus.dialect.Answers.Written;
import dev.gradus.dialect.Block.Cell;
import dev.gradus.dialect.Block.CodeBlock;
import dev.gradus.dialect.Block.Figure;
import dev.gradus.dialect.Block.Heading;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Block.Table;
import dev.gradus.dialect.Directive.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The letters of a text without its markup. */
final class PlainText {

    private PlainText() {}

    static String of(List<Block> blocks) {
        var lines = new ArrayList<String>();
        blocks.forEach(block -> collect(block, lines));
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static void collect(Block block, List<String> lines) {
        switch (block) {
            case Heading heading -> lines.add(inline(heading.content()));
            case Paragraph paragraph -> lines.add(inline(paragraph.content()));
            case CodeBlock code -> lines.add(code.text());
            case Figure figure -> lines.add(figure.picture().caption());
            case Table table -> cells(table).forEach(cell -> lines.add(inline(cell.content())));
            case Question question -> {
                question.prompt().forEach(inner -> collect(inner, lines));
                question.answers().blocks().forEach(inner -> collect(inner, lines));
                if (question.answers() instanceof Written answers) {
                    lines.addAll(answers.accepted());
                }
                question.feedback().forEach(inner -> collect(inner, lines));
            }
            default -> block.children().forEach(inner -> collect(inner, lines));
        }
    }

    static String inline(List<Inline> content) {
        var text = new StringBuilder();
        content.forEach(inline -> text.append(inline(inline)));
        return text.toString();
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> text.text();
            case Inline.Code code -> code.text();
            case Inline.Formula formula -> formula.tex();
            case Inline.Emphasis emphasis -> inline(emphasis.content());
            case Inline.Strong strong -> inline(strong.content());
            case Inline.Link link -> inline(link.content());
            case Inline.Image _ -> "";
            case Inline.HardBreak _, Inline.SoftBreak _ -> " ";
        };
    }

    /** The pictures in this block itself, not in the blocks inside it. */
    static Stream<Picture> pictures(Block block) {
        return switch (block) {
            case Figure figure -> Stream.of(figure.picture());
            case Heading heading -> inlinePictures(heading.content());
            case Paragraph paragraph -> inlinePictures(paragraph.content());
            case Table table -> cells(table).flatMap(cell -> inlinePictures(cell.content()));
            default -> Stream.empty();
        };
    }

    private static Stream<Picture> inlinePictures(List<Inline> content) {
        return content.stream().flatMap(inline -> switch (inline) {
            case Inline.Image image -> Stream.of(image.picture());
            case Inline.Emphasis emphasis -> inlinePictures(emphasis.content());
            case Inline.Strong strong -> inlinePictures(strong.content());
            case Inline.Link link -> inlinePictures(link.content());
            case Inline.Text _, Inline.Code _, Inline.Formula _, Inline.HardBreak _, Inline.SoftBreak _ ->
                Stream.empty();
        });
    }

    private static Stream<Cell> cells(Table table) {
        return Stream.concat(table.header().stream(), table.rows().stream().flatMap(List::stream));
    }
}
