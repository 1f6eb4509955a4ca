package dev.gradus.dialect;

import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Answers.Written;
import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.Cell;
import dev.gradus.dialect.Block.CodeBlock;
import dev.gradus.dialect.Block.Figure;
import dev.gradus.dialect.Block.Heading;
import dev.gradus.dialect.Block.ListItem;
import dev.gradus.dialect.Block.OrderedList;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Block.Quote;
import dev.gradus.dialect.Block.Rule;
import dev.gradus.dialect.Block.Table;
import dev.gradus.dialect.Directive.Activity;
import dev.gradus.dialect.Directive.Media;
import dev.gradus.dialect.Directive.Question;
import java.util.List;
import java.util.stream.Collectors;

/** What a text was read as, for people to read: the blocks as an indented tree, then the problems. */
final class TreeDump {

    private final StringBuilder out = new StringBuilder();

    private TreeDump() {}

    static String of(ParseResult result) {
        var dump = new TreeDump();
        dump.blocks(result.document().blocks(), "");
        if (!result.problems().isEmpty()) {
            dump.out.append('\n');
        }
        result.problems()
                .forEach(problem -> dump.line("", "! " + problem.line() + " " + problem.code() + problem.args()));
        return dump.out.toString();
    }

    private void blocks(List<? extends Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        var inner = indent + "  ";
        switch (block) {
            case Paragraph paragraph -> line(indent, "paragraph: " + inlines(paragraph.content()));
            case Heading heading ->
                line(
                        indent,
                        "heading " + heading.level()
                                + (heading.minutes() == null ? "" : " minutes=" + heading.minutes()) + ": "
                                + inlines(heading.content()));
            case BulletList list -> {
                line(indent, "bullets " + tight(list.tight()));
                items(list.items(), inner);
            }
            case OrderedList list -> {
                line(indent, "numbers from " + list.start() + " " + tight(list.tight()));
                items(list.items(), inner);
            }
            case Quote quote -> {
                line(indent, "quote");
                blocks(quote.blocks(), inner);
            }
            case CodeBlock code -> {
                line(indent, "code [" + code.info() + "]");
                code.text().lines().forEach(line -> line(inner, "|" + line));
            }
            case Table table -> table(table, indent);
            case Rule _ -> line(indent, "rule");
            case Figure figure -> line(indent, "figure " + picture(figure.picture()));
            case Question question -> question(question, indent);
            case Directive directive -> {
                line(indent, directive.name() + attributes(directive));
                blocks(directive.blocks(), inner);
            }
        }
    }

    private static String tight(boolean tight) {
        return tight ? "tight" : "loose";
    }

    private void items(List<ListItem> items, String indent) {
        for (var item : items) {
            line(indent, "item");
            blocks(item.blocks(), indent + "  ");
        }
    }

    private void table(Table table, String indent) {
        line(indent, "table " + table.alignments());
        row(table.header(), indent + "  head: ");
        table.rows().forEach(row -> row(row, indent + "  row: "));
    }

    private void row(List<Cell> cells, String prefix) {
        line(prefix, cells.stream().map(cell -> inlines(cell.content())).collect(Collectors.joining(" | ")));
    }

    private static String attributes(Directive directive) {
        return switch (directive) {
            case Activity activity -> " minutes=" + activity.minutes();
            case Media media ->
                " src=" + media.src()
                        + media.captions().stream()
                                .map(each -> " " + Captions.attribute(each.language()) + "=" + each.src())
                                .collect(Collectors.joining())
                        + (media.credit().isEmpty() ? "" : " credit=" + media.credit());
            default -> "";
        };
    }

    private void question(Question question, String indent) {
        line(indent, "question " + question.answers().type());
        line(indent, "  prompt");
        blocks(question.prompt(), indent + "    ");
        switch (question.answers()) {
            case Choices choices ->
                choices.choices().forEach(choice -> {
                    line(indent, choice.right() ? "  choice, right" : "  choice");
                    blocks(choice.text(), indent + "    ");
                    if (!choice.feedback().isEmpty()) {
                        line(indent, "    feedback");
                        blocks(choice.feedback(), indent + "      ");
                    }
                });
            case Order order ->
                order.items().forEach(item -> {
                    line(indent, "  in order");
                    blocks(item.text(), indent + "    ");
                });
            case Written written -> written.accepted().forEach(answer -> line(indent, "  accepts <" + answer + ">"));
        }
        if (!question.feedback().isEmpty()) {
            line(indent, "  feedback");
            blocks(question.feedback(), indent + "    ");
        }
    }

    private static String inlines(List<Inline> content) {
        return content.stream().map(TreeDump::inline).collect(Collectors.joining(" "));
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text text -> "‹" + text.text() + "›";
            case Inline.Code code -> "code‹" + code.text() + "›";
            case Inline.Formula formula -> "formula‹" + formula.tex() + "›";
            case Inline.Emphasis emphasis -> "em(" + inlines(emphasis.content()) + ")";
            case Inline.Strong strong -> "strong(" + inlines(strong.content()) + ")";
            case Inline.Link link ->
                "link[" + link.href() + (link.title().isEmpty() ? "" : " «" + link.title() + "»") + "]("
                        + inlines(link.content()) + ")";
            case Inline.Image image -> "image " + picture(image.picture());
            case Inline.HardBreak _ -> "break";
            case Inline.SoftBreak _ -> "soft";
        };
    }

    private static String picture(Picture picture) {
        return picture.src()
                + (picture.decorative() ? " decorative" : " alt‹" + picture.alt() + "›")
                + (picture.caption().isEmpty() ? "" : " caption‹" + picture.caption() + "›")
                + (picture.credit().isEmpty() ? "" : " credit‹" + picture.credit() + "›");
    }

    private void line(String indent, String text) {
        out.append(indent).append(text).append('\n');
    }
}
