package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Answers.Written;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.Cell;
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.dialect.Picture;
import java.util.List;

/** A block to be read while one writes: all of it, also what students never see, and nothing that can be pressed. */
final class BlockView {

    private final Component reader;
    private final String media;

    /** @param media what stands before the name of a file in its address */
    BlockView(Component reader, String media) {
        this.reader = reader;
        this.media = media;
    }

    Component of(Block block) {
        return switch (block) {
            case Block.Heading heading -> {
                var line = new Div();
                line.addClassNames("le-src-heading", "le-src-heading-" + heading.level());
                write(heading.content(), line);
                var minutes = heading.minutes();
                if (minutes != null) {
                    line.add(new Span(" · " + reader.getTranslation("lesson.minutes.count", minutes)));
                }
                yield line;
            }
            case Block.Paragraph paragraph -> write(paragraph.content(), new Paragraph());
            case Block.BulletList list -> items(list.items(), "ul");
            case Block.OrderedList list -> items(list.items(), "ol");
            case Block.Quote quote -> fill(quote.blocks(), new HtmlContainer("blockquote"));
            case Block.CodeBlock code -> new Pre(code.text());
            case Block.Table table -> table(table);
            case Block.Rule _ -> new Hr();
            case Block.Figure figure -> picture(figure.picture());
            case Question question -> question(question);
            case Directive directive -> fill(directive.blocks(), box(directive.name()));
            default -> new Pre(LessonWriter.write(new Document(List.of(block))));
        };
    }

    private Div box(String name) {
        var label = new Paragraph(reader.getTranslation("editor.block." + name));
        label.addClassName("le-src-label");
        var box = new Div(label);
        box.addClassNames("le-src-box", "le-src-" + name);
        return box;
    }

    private <T extends HtmlContainer> T fill(List<Block> blocks, T box) {
        blocks.forEach(block -> box.add(of(block)));
        return box;
    }

    private Component items(List<Block.ListItem> items, String tag) {
        var list = new HtmlContainer(tag);
        items.forEach(item -> list.add(fill(item.blocks(), new ListItem())));
        return list;
    }

    private Component table(Block.Table table) {
        var view = new HtmlContainer("table");
        view.add(row(table.header(), "th"));
        table.rows().forEach(cells -> view.add(row(cells, "td")));
        return view;
    }

    private HtmlContainer row(List<Cell> cells, String tag) {
        var row = new HtmlContainer("tr");
        cells.forEach(cell -> row.add(write(cell.content(), new HtmlContainer(tag))));
        return row;
    }

    private Component picture(Picture picture) {
        var figure = new HtmlContainer("figure");
        if (!picture.src().isEmpty()) {
            figure.add(new Image(media + picture.src(), picture.alt()));
        }
        say(figure, "lesson.source.alt", picture.alt());
        say(figure, "lesson.source.caption", picture.caption());
        say(figure, "lesson.source.credit", picture.credit());
        return figure;
    }

    private void say(HtmlContainer box, String key, String text) {
        if (!text.isEmpty()) {
            var line = new Paragraph(reader.getTranslation(key, text));
            line.addClassName("le-src-small");
            box.add(line);
        }
    }

    private Component question(Question question) {
        var box = fill(question.prompt(), box("question"));
        var list = new UnorderedList();
        list.addClassName("le-src-answers");
        switch (question.answers()) {
            case Choices choices ->
                choices.choices().forEach(choice -> {
                    var item = new ListItem(new Span(choice.right() ? "✓ " : "○ "));
                    choice.text().forEach(text -> write(text.content(), item));
                    list.add(fill(choice.feedback(), item));
                });
            case Order order ->
                order.items().forEach(each -> {
                    var item = new ListItem();
                    each.text().forEach(text -> write(text.content(), item));
                    list.add(item);
                });
            case Written written -> written.accepted().forEach(answer -> list.add(new ListItem("= " + answer)));
        }
        box.add(list);
        return fill(question.feedback(), box);
    }

    private <T extends Component & HasComponents> T write(List<Inline> content, T line) {
        for (var inline : content) {
            switch (inline) {
                case Inline.Text text -> line.add(new Span(text.text()));
                case Inline.Code code -> {
                    var view = new HtmlContainer("code");
                    view.setText(code.text());
                    line.add(view);
                }
                case Inline.Emphasis emphasis -> line.add(write(emphasis.content(), new HtmlContainer("em")));
                case Inline.Strong strong -> line.add(write(strong.content(), new HtmlContainer("strong")));
                case Inline.Link link -> line.add(write(link.content(), new HtmlContainer("u")));
                case Inline.Image image ->
                    line.add(new Span("[" + image.picture().alt() + "]"));
                default -> line.add(new Span(" "));
            }
        }
        return line;
    }
}
