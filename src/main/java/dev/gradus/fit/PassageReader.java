package dev.gradus.fit;

import dev.gradus.dialect.Answers;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.CodeBlock;
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
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Picture;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment;
import dev.gradus.grading.Segment.Figure;
import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.Segment.Step;
import java.util.ArrayList;
import java.util.List;

/** Turns blocks into segments. The switch is exhaustive on purpose: a new kind of block does not compile unread. */
final class PassageReader {

    private final List<Segment> segments = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int offset;

    List<Segment> segments() {
        return segments;
    }

    List<Integer> starts() {
        return starts;
    }

    void readOutermost(Block block) {
        starts.add(offset);
        read(block, Kind.PARAGRAPH, segments);
    }

    private List<Segment> inside(List<Block> blocks) {
        var inside = new ArrayList<Segment>();
        blocks.forEach(block -> read(block, Kind.PARAGRAPH, inside));
        return inside;
    }

    private void read(Block block, Kind kind, List<Segment> into) {
        switch (block) {
            case Heading heading -> {
                var title = prose(Kind.HEADING, heading.content());
                into.add(heading.level() == Block.STEP_LEVEL ? new Step(title, heading.minutes()) : title);
            }
            case Paragraph paragraph -> text(kind, paragraph.content(), into);
            case BulletList list -> items(list.items(), into);
            case OrderedList list -> items(list.items(), into);
            case Quote quote -> quote.blocks().forEach(inner -> read(inner, kind, into));
            case Table table -> {
                table.header().forEach(cell -> text(Kind.CELL, cell.content(), into));
                table.rows().forEach(row -> row.forEach(cell -> text(Kind.CELL, cell.content(), into)));
            }
            case Block.Figure figure -> into.add(figure(figure.picture()));
            case KeyIdea idea -> idea.blocks().forEach(inner -> read(inner, Kind.PARAGRAPH, into));
            case Activity activity -> into.add(new Segment.Activity(activity.minutes(), inside(activity.blocks())));
            case Example example -> into.add(new Segment.Example(inside(example.blocks())));
            case Recap recap -> into.add(new Segment.Recap(inside(recap.blocks())));
            case Media _ -> into.add(new Figure(new Place(offset, 0), null));
            case Question question -> into.add(new Segment.Question(question(question)));
            case CodeBlock _, Rule _, TeacherNote _ -> {}
        }
    }

    private List<Segment> question(Question question) {
        var inside = new ArrayList<>(inside(question.prompt()));
        switch (question.answers()) {
            case Choices choices -> {
                for (var choice : choices.choices()) {
                    choice.text().forEach(text -> text(Kind.ITEM, text.content(), inside));
                    inside.addAll(inside(choice.feedback()));
                }
            }
            case Answers.Order order -> order.blocks().forEach(block -> read(block, Kind.ITEM, inside));
            case Answers.Written _ -> {}
        }
        inside.addAll(inside(question.feedback()));
        return inside;
    }

    private void items(List<ListItem> items, List<Segment> into) {
        items.forEach(item -> item.blocks().forEach(block -> read(block, Kind.ITEM, into)));
    }

    private void text(Kind kind, List<Inline> content, List<Segment> into) {
        var prose = prose(kind, content);
        if (!prose.text().isBlank()) {
            into.add(prose);
        }
        InlineText.pictures(content).forEach(picture -> into.add(figure(picture)));
    }

    private Figure figure(Picture picture) {
        var place = new Place(offset, 0);
        return new Figure(
                place, picture.caption().isEmpty() ? null : prose(Kind.CAPTION, picture.caption(), List.of()));
    }

    private Prose prose(Kind kind, List<Inline> content) {
        return prose(kind, InlineText.of(content), InlineText.strong(content));
    }

    private Prose prose(Kind kind, String text, List<String> strong) {
        var prose = new Prose(kind, text, offset, strong);
        offset += text.length() + 1;
        return prose;
    }
}
