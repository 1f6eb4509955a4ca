package dev.gradus.dialect.normal;

import dev.gradus.dialect.Answers;
import dev.gradus.dialect.Answers.Choice;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Answers.OrderItem;
import dev.gradus.dialect.Block;
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
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Image;
import dev.gradus.dialect.Letters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings a document to its normal form: see {@link Document#normalised()}. */
public final class Normal {

    private static final Pattern SPACES_ONLY = Pattern.compile("^[ \\t]+$", Pattern.MULTILINE | Pattern.UNIX_LINES);

    private Normal() {}

    public static Document document(Document document) {
        return new Document(blocks(document.blocks()));
    }

    public static List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(Normal::block).flatMap(Optional::stream).toList();
    }

    /** The normal form of a block; nothing when there is nothing in it that Markdown could hold. */
    public static Optional<Block> block(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraphOrFigure(paragraph);
            case Heading(int level, List<Inline> content, Integer minutes) ->
                Optional.of(new Heading(level, line(content), minutes));
            case BulletList list -> bulletList(items(list.items()), list.tight());
            case OrderedList list -> orderedList(list.start(), items(list.items()), list.tight());
            case Quote quote -> Optional.of(new Quote(blocks(quote.blocks())));
            case CodeBlock code -> Optional.of(new CodeBlock(Letters.trim(code.info()), code(code.text())));
            case Table table -> Optional.of(table(table));
            case Rule _, Figure _ -> Optional.of(block);
            case Directive directive -> Optional.of(directive.with(Normal::blocks, Normal::answers));
        };
    }

    private static Optional<Block> paragraphOrFigure(Paragraph paragraph) {
        var content = running(paragraph.content());
        if (content.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                content.size() == 1 && content.getFirst() instanceof Image(var picture)
                        ? new Figure(picture)
                        : new Paragraph(content));
    }

    /** Within a list Markdown drops the spaces of a line that has nothing else. */
    private static String code(String text) {
        return SPACES_ONLY.matcher(text).replaceAll("");
    }

    private static Optional<Block> bulletList(List<ListItem> items, boolean tight) {
        return items.isEmpty() ? Optional.empty() : Optional.of(new BulletList(items, Tightness.of(items, tight)));
    }

    private static Optional<Block> orderedList(int start, List<ListItem> items, boolean tight) {
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new OrderedList(start, items, Tightness.of(items, tight)));
    }

    private static List<ListItem> items(List<ListItem> items) {
        return items.stream().map(item -> new ListItem(blocks(item.blocks()))).toList();
    }

    private static Table table(Table table) {
        return new Table(
                table.alignments(),
                cells(table.header()),
                table.rows().stream().map(Normal::cells).toList());
    }

    private static List<Cell> cells(List<Cell> cells) {
        return cells.stream().map(cell -> new Cell(line(cell.content()))).toList();
    }

    /** The editor shows at least one place to write an answer in. */
    private static Answers answers(Answers answers) {
        return switch (answers) {
            case Choices(boolean multiple, List<Choice> choices) ->
                new Choices(
                        multiple,
                        orElse(choices, new Choice(false, List.of(), List.of()))
                                .map(choice -> new Choice(
                                        choice.right(), paragraphs(choice.text()), blocks(choice.feedback())))
                                .toList());
            case Order(List<OrderItem> items) ->
                new Order(orElse(items, new OrderItem(List.of()))
                        .map(item -> new OrderItem(paragraphs(item.text())))
                        .toList());
            case Answers.Written accepted -> accepted;
        };
    }

    private static <T> Stream<T> orElse(List<T> list, T only) {
        return list.isEmpty() ? Stream.of(only) : list.stream();
    }

    private static List<Paragraph> paragraphs(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .map(paragraph -> new Paragraph(running(paragraph.content())))
                .filter(paragraph -> !paragraph.content().isEmpty())
                .toList();
    }

    private static List<Inline> running(List<Inline> content) {
        return Runs.nest(Runs.flatten(content));
    }

    private static List<Inline> line(List<Inline> content) {
        return Runs.nest(Runs.flattenToLine(content));
    }
}
