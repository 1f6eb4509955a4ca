package dev.gradus.reading.html;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Directive.Activity;
import dev.gradus.dialect.Directive.Example;
import dev.gradus.dialect.Directive.KeyIdea;
import dev.gradus.dialect.Directive.Media;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Directive.Recap;
import dev.gradus.dialect.Directive.TeacherNote;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.Inline;
import java.util.List;

/** One walk over a lesson's blocks. Teachers' notes are taken out before it begins and have no form here either. */
public final class LessonHtml {

    private static final int DEEPEST_HEADING = 6;

    private final Markup out = new Markup();
    private final Setting setting;
    private final InlineHtml inlines;
    private final FigureHtml figures;
    private int steps;
    private int questions;
    private int headingLevel = 1;
    private int boxLevel = 1;
    private String lastHeading = "";

    private LessonHtml(Setting setting) {
        this.setting = setting;
        this.inlines = new InlineHtml(out, setting);
        this.figures = new FigureHtml(out, setting);
    }

    /** The body as students read it. */
    public static String of(Document document, Setting setting) {
        return of(document.withoutTeacherNotes().blocks(), setting);
    }

    static String of(List<Block> blocks, Setting setting) {
        var html = new LessonHtml(setting);
        html.blocks(blocks);
        return html.out.toString();
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            // Wide formulas scroll, and what scrolls must be reachable by keyboard.
            case Block.Paragraph(List<Inline> content)
            when content.size() == 1 && content.getFirst() instanceof Inline.Formula formula -> {
                out.raw("<div class=\"formula\" tabindex=\"0\">");
                inlines.display(formula);
                out.raw("</div>\n");
            }
            case Block.Paragraph paragraph -> {
                out.raw("<p>");
                inlines.prose(paragraph.content());
                out.raw("</p>\n");
            }
            case Block.BulletList list -> {
                out.raw("<ul>\n");
                list.items().forEach(item -> item(item, list.tight()));
                out.raw("</ul>\n");
            }
            case Block.OrderedList list -> {
                out.raw("<ol");
                if (list.start() != 1) {
                    out.attribute("start", list.start());
                }
                out.raw(">\n");
                list.items().forEach(item -> item(item, list.tight()));
                out.raw("</ol>\n");
            }
            case Block.Quote quote -> {
                out.raw("<blockquote>\n");
                blocks(quote.blocks());
                out.raw("</blockquote>\n");
            }
            // Wide code scrolls, and what scrolls must be reachable by keyboard.
            case Block.CodeBlock code ->
                out.raw("<pre tabindex=\"0\"><code>").text(code.text()).raw("</code></pre>\n");
            case Block.Table table -> TableHtml.write(table, out, inlines, setting.say());
            case Block.Rule _ -> out.raw("<hr>\n");
            case Block.Figure figure -> figures.figure(figure.picture());
            case KeyIdea idea -> box("keyidea", setting.say().it("reading.block.keyidea"), idea.blocks());
            case Activity activity -> activity(activity);
            case Example example -> box("example", setting.say().it("reading.block.example"), example.blocks());
            case Recap recap -> box("recap", setting.say().it("reading.block.recap"), recap.blocks());
            case Media media -> media(media);
            case Question question -> question(question);
            case TeacherNote _ -> throw new IllegalStateException("a teacher's note on its way to students");
        }
    }

    /**
     * The page's title is its only h1, and no level is left out on the way down. What is in a box stands below its label.
     */
    private void heading(Block.Heading heading) {
        int level = Math.min(Math.max(heading.level(), boxLevel + 1), Math.min(headingLevel + 1, DEEPEST_HEADING));
        headingLevel = level;
        lastHeading = Words.of(List.of(heading)).strip();
        out.raw("<h" + level);
        if (heading.level() == Block.STEP_LEVEL) {
            steps++;
            out.attribute("id", "step-" + steps);
        }
        out.raw("><span>");
        inlines.write(heading.content());
        out.raw("</span>");
        var minutes = heading.minutes();
        if (minutes != null) {
            out.raw(" <small>")
                    .raw(setting.ruby().pageWords(setting.say().it("reading.step.minutes", minutes)))
                    .raw("</small>");
        }
        out.raw("</h" + level + ">\n");
    }

    private void item(Block.ListItem item, boolean tight) {
        out.raw("<li>");
        for (var block : item.blocks()) {
            if (tight && block instanceof Block.Paragraph paragraph) {
                inlines.prose(paragraph.content());
            } else {
                block(block);
            }
        }
        out.raw("</li>\n");
    }

    /** The minutes are for the script, which makes a timer of them. */
    private void activity(Activity activity) {
        out.raw("<div class=\"box activity\"").attribute("data-minutes", activity.minutes());
        inBox(setting.say().it("reading.block.activity", activity.minutes()), activity.blocks());
    }

    private void box(String kind, String label, List<Block> blocks) {
        out.raw("<div class=\"box " + kind + "\"");
        inBox(label, blocks);
    }

    /** Whoever goes from heading to heading finds the box by its label, unless a heading has just said the same. */
    private void inBox(String label, List<Block> blocks) {
        int levelAround = headingLevel;
        int boxAround = boxLevel;
        out.raw(">\n");
        if (!label.equals(lastHeading)) {
            headingLevel = Math.min(headingLevel + 1, DEEPEST_HEADING);
            out.raw("<h" + headingLevel + " class=\"label\">");
            setting.ruby().write(label, out);
            out.raw("</h" + headingLevel + ">\n");
        }
        boxLevel = headingLevel;
        blocks(blocks);
        out.raw("</div>\n");
        boxLevel = boxAround;
        headingLevel = levelAround;
    }

    private void media(Media media) {
        figures.openMedia(media);
        if (!media.blocks().isEmpty()) {
            out.raw("<details><summary>")
                    .text(setting.say().it("reading.block.media"))
                    .raw("</summary>\n");
            blocks(media.blocks());
            out.raw("</details>\n");
        }
        figures.closeMedia();
    }

    private void question(Question question) {
        int index = questions++;
        var form = new QuestionHtml(out, setting, inlines);
        form.open(question, index);
        blocks(form.restOfPrompt(question));
        form.answers(question, index);
        form.close(index);
    }
}
