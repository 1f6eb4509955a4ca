package dev.gradus.dialect;

import dev.gradus.dialect.Answers.Choice;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Answers.OrderItem;
import dev.gradus.dialect.Answers.Written;
import dev.gradus.dialect.Block.Alignment;
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
import dev.gradus.dialect.Directive.Example;
import dev.gradus.dialect.Directive.KeyIdea;
import dev.gradus.dialect.Directive.Media;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Directive.Recap;
import dev.gradus.dialect.Directive.TeacherNote;
import dev.gradus.dialect.Inline.Code;
import dev.gradus.dialect.Inline.Emphasis;
import dev.gradus.dialect.Inline.Formula;
import dev.gradus.dialect.Inline.HardBreak;
import dev.gradus.dialect.Inline.Image;
import dev.gradus.dialect.Inline.Link;
import dev.gradus.dialect.Inline.SoftBreak;
import dev.gradus.dialect.Inline.Strong;
import dev.gradus.dialect.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Documents made of whatever is hard to spell, the same ones for the same seed. */
final class GeneratedDocuments {

    private static final int MAX_DEPTH = 4;

    private static final List<String> FORMULAS =
            List.of("x^2", "\\frac{a}{b}", "a*b*c", "速度*时间", "a|b", "_x_", "$", "\\", "<b>", "&amp;", "![a](b)", "{x}");

    private static final List<String> SNIPPETS = List.of(
            "$",
            "5$",
            "water",
            "水",
            "水。",
            "（云）",
            "“雨”",
            "　",
            " ",
            "  ",
            "a",
            "1.",
            "2)",
            "-",
            "- x",
            "+",
            "#",
            "## x",
            ">",
            "> q",
            ":::",
            ":::keyidea",
            "::::",
            "=",
            "= answer",
            "===",
            "---",
            "***",
            "[x]",
            "[ ] box",
            "[a](b)",
            "![",
            "!",
            "|",
            "a | b",
            "| --- |",
            ":-:",
            "*",
            "**",
            "_",
            "__",
            "snake_case",
            "____",
            "`",
            "``",
            "```",
            "~~~",
            "<",
            "<b>",
            "</div>",
            "<!-- c -->",
            "&",
            "&amp;",
            "&#35;",
            "&copy",
            "\\",
            "\\\\",
            "\\*",
            "{",
            "{minutes=5}",
            "{decorative}",
            "}",
            "(",
            ")",
            "\"",
            "'",
            "http://example.org",
            "<https://example.org>",
            "a@b.org",
            "€",
            "\uD83D\uDCA7",
            "é",
            "ー",
            "한국",
            "1986. A year",
            "C#",
            "foo #",
            "foo.",
            ".",
            ",",
            "\u00A0",
            "[foo]: /url",
            "^",
            "$",
            "%20",
            "\t");

    private static final List<String> HREFS = List.of(
            "",
            "a",
            "#x",
            "https://example.org",
            "https://example.org/a_(b)",
            "a b",
            "a&amp;b",
            "?q=1&copy=2",
            "a*b*c",
            "a\\b",
            "<a>",
            "mailto:anna@example.org",
            "/en/water",
            "水",
            "a)b",
            "`x`",
            "a|b",
            "a\"b",
            "a_b_c");

    private static final List<String> FILES = List.of("a.svg", "a b.svg", "水.png", "a(1).jpg", "a_b_c.png", "a)b.png");

    private final Random random;
    private boolean wellNested;

    GeneratedDocuments(long seed) {
        random = new Random(seed);
    }

    /** From now on with directives only where they may stand. */
    GeneratedDocuments wellNested() {
        wellNested = true;
        return this;
    }

    Document next() {
        return new Document(blocks(0, 1 + random.nextInt(4)));
    }

    /** The document after somebody has worked on it. */
    Document edited(Document document) {
        var blocks = new ArrayList<>(document.blocks());
        for (int i = random.nextInt(3); i >= 0; i--) {
            switch (random.nextInt(blocks.isEmpty() ? 1 : 4)) {
                case 0 -> blocks.add(random.nextInt(blocks.size() + 1), block(0));
                case 1 -> blocks.remove(random.nextInt(blocks.size()));
                case 2 -> blocks.set(random.nextInt(blocks.size()), block(0));
                default -> blocks.add(random.nextInt(blocks.size()), blocks.removeLast());
            }
        }
        return new Document(blocks);
    }

    private List<Block> blocks(int depth, int count) {
        return times(count, () -> block(depth));
    }

    private List<Block> some(int depth) {
        return blocks(depth + 1, random.nextInt(3));
    }

    /** How many kinds of blocks to choose from: all, or without directives, or only those without blocks inside. */
    private int kinds(int depth) {
        if (depth >= MAX_DEPTH) {
            return 8;
        }
        return wellNested && depth > 0 ? 15 : 20;
    }

    private Block block(int depth) {
        return switch (random.nextInt(kinds(depth))) {
            case 0, 1, 2 -> new Paragraph(inlines(0));
            case 3 -> heading();
            case 4 -> new CodeBlock(pick(List.of("", "java", "a `b`", "c\\d", "&amp;", "{a}")), code());
            case 5 -> new Rule();
            case 6 -> new Figure(picture());
            case 7 -> table();
            case 8, 9, 10 -> new BulletList(items(depth), random.nextBoolean());
            case 11, 12 -> new OrderedList(pick(List.of(0, 1, 1, 7, 999_999_999)), items(depth), random.nextBoolean());
            case 13, 14 -> new Quote(some(depth));
            case 15 -> new KeyIdea(some(depth));
            case 16 -> new Activity(1 + random.nextInt(600), some(depth));
            case 17 -> random.nextBoolean() ? new Example(some(depth)) : new Recap(some(depth));
            case 18 -> random.nextBoolean() ? new TeacherNote(some(depth)) : media(depth);
            default -> new Question(some(depth), answers(depth), some(depth));
        };
    }

    private Media media(int depth) {
        var captions = Captions.LANGUAGES.stream()
                .filter(_ -> random.nextBoolean())
                .map(language -> new Captions(language, pick(List.of("a.vtt", "a b.VTT", "水(1).vtt"))))
                .toList();
        return new Media(pick(FILES), captions, line(), some(depth));
    }

    private Heading heading() {
        int level = 1 + random.nextInt(6);
        return new Heading(level, inlines(0), level == 2 && random.nextBoolean() ? 15 : null);
    }

    private List<ListItem> items(int depth) {
        return times(1 + random.nextInt(3), () -> new ListItem(some(depth)));
    }

    private Table table() {
        int columns = 1 + random.nextInt(3);
        return new Table(
                times(columns, () -> pick(List.of(Alignment.values()))),
                times(columns, () -> new Cell(inlines(1))),
                times(random.nextInt(3), () -> times(columns, () -> new Cell(inlines(1)))));
    }

    private Answers answers(int depth) {
        return switch (random.nextInt(3)) {
            case 0 ->
                new Choices(
                        random.nextBoolean(),
                        times(
                                random.nextInt(4),
                                () -> new Choice(random.nextBoolean(), paragraphs(), some(Math.max(depth, 2)))));
            case 1 -> new Order(times(random.nextInt(4), () -> new OrderItem(paragraphs())));
            default ->
                new Written(
                        times(random.nextInt(3), () -> Letters.oneLine(line()).strip()).stream()
                                .filter(answer -> !answer.isEmpty())
                                .toList());
        };
    }

    private List<Paragraph> paragraphs() {
        return times(pick(List.of(0, 1, 1, 1, 2)), () -> new Paragraph(inlines(1)));
    }

    private List<Inline> inlines(int depth) {
        return times(random.nextInt(5), () -> inline(depth));
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth >= 3 ? 6 : 14)) {
            case 0, 1, 2, 8, 9 -> new Text(text());
            case 3 -> random.nextInt(3) == 0 ? new Formula(pick(FORMULAS)) : new Code(text());
            case 4 -> random.nextBoolean() ? new HardBreak() : new SoftBreak();
            case 5 -> new Image(picture());
            case 6, 10, 11 -> new Emphasis(inlines(depth + 1));
            case 7, 12 -> new Strong(inlines(depth + 1));
            default -> new Link(pick(HREFS), pick(List.of("", "", "a \"b\"", "&amp; \\", "(x)")), inlines(depth + 1));
        };
    }

    private Picture picture() {
        boolean decorative = random.nextInt(4) == 0;
        return new Picture(
                pick(FILES), decorative ? "" : line(), decorative, line(), random.nextBoolean() ? "" : line());
    }

    private String line() {
        return Letters.trim(random.nextInt(4) == 0 ? "" : text());
    }

    private String text() {
        var text = new StringBuilder();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            text.append(Letters.oneLine(pick(SNIPPETS))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private String code() {
        return String.join("\n", times(random.nextInt(4), () -> random.nextInt(4) == 0 ? "" : "\t" + text()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static <T> List<T> times(int count, Supplier<T> supplier) {
        var list = new ArrayList<T>();
        for (int i = 0; i < count; i++) {
            list.add(supplier.get());
        }
        return list;
    }
}
