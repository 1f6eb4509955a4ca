package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.lesson.TextComparison;
import dev.gradus.lesson.TextComparison.Change;
import dev.gradus.lesson.TextComparison.Passage;
import dev.gradus.lesson.TextComparison.Row;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;

/** Two states of a lesson text beside each other (one below the other where there is no room), with the changes marked. */
@NamedInterface("ui")
@StyleSheet("context://studio-assets/lesson.css")
public class ComparisonView extends Div {

    private static final long serialVersionUID = 1;
    /** Unchanged passages shown on each side of a change; the rest folds away. */
    private static final int CONTEXT = 1;

    /**
     * @param before the whole file, or a body, as it was
     * @param beforeName what the reader calls it
     * @param language in which the text is written
     */
    public ComparisonView(String before, String beforeName, String after, String afterName, String language) {
        addClassName("le-comparison");
        var keys = new FrontMatterWords(key -> getTranslation(key));
        var blocks = new BlockWords((key, arguments) -> getTranslation(key, arguments));
        var comparison =
                TextComparison.of(blocks.readable(keys.readable(before)), blocks.readable(keys.readable(after)));
        if (comparison.isSame()) {
            var same = new Paragraph(getTranslation("lesson.comparison.same"));
            same.addClassName("g-muted");
            add(same);
            return;
        }
        var heads = new Div(new Span(beforeName), new Span(afterName));
        heads.addClassName("le-comparison-heads");
        var body = new Div();
        body.getElement().setAttribute("lang", language);
        addRows(body, comparison.rows());
        add(heads, body);
    }

    private void addRows(Div body, List<Row> rows) {
        int next = 0;
        while (next < rows.size()) {
            int end = endOfRun(rows, next);
            if (rows.get(next).change() == Change.SAME) {
                addSame(body, rows.subList(next, end), next == 0, end == rows.size());
            } else {
                rows.subList(next, end).forEach(row -> body.add(row(row)));
            }
            next = end;
        }
    }

    private static int endOfRun(List<Row> rows, int start) {
        boolean same = rows.get(start).change() == Change.SAME;
        int end = start;
        while (end < rows.size() && (rows.get(end).change() == Change.SAME) == same) {
            end++;
        }
        return end;
    }

    private void addSame(Div body, List<Row> rows, boolean first, boolean last) {
        int from = first ? 0 : CONTEXT;
        int to = last ? rows.size() : rows.size() - CONTEXT;
        if (to - from < 2) {
            rows.forEach(row -> body.add(row(row)));
            return;
        }
        rows.subList(0, from).forEach(row -> body.add(row(row)));
        var folded = new Div();
        rows.subList(from, to).forEach(row -> folded.add(row(row)));
        body.add(new NativeDetails(getTranslation("lesson.comparison.unchanged", to - from), folded));
        rows.subList(to, rows.size()).forEach(row -> body.add(row(row)));
    }

    private Component row(Row row) {
        var line = new Div(side(row.before(), "del"), side(row.after(), "ins"));
        line.addClassNames("le-row", "le-row-" + row.change().name().toLowerCase(Locale.ROOT));
        if (row.change() == Change.MOVED) {
            var said = new Span(getTranslation(
                    row.after() == null ? "lesson.comparison.movedAway" : "lesson.comparison.movedHere"));
            said.addClassName("le-moved");
            said.getElement().setAttribute("lang", getLocale().toLanguageTag());
            line.getComponentAt(row.after() == null ? 1 : 0).getElement().appendChild(said.getElement());
        }
        return line;
    }

    private static Component side(@Nullable Passage passage, String mark) {
        var side = new Div();
        if (passage == null) {
            side.addClassName("le-nothing");
            return side;
        }
        side.setClassName("le-front", passage.frontMatter());
        ReadPassage.of(passage).runs().forEach(run -> side.add(words(run, mark)));
        return side;
    }

    private static Component words(ReadPassage.Run run, String mark) {
        HtmlContainer words = new Span(run.text());
        for (var each : run.marks()) {
            words = new Marked(each.tag(), words);
        }
        return run.changed() ? new Marked(mark, words) : words;
    }

    /** An element of this name around words. */
    private static final class Marked extends HtmlContainer {

        private static final long serialVersionUID = 1;

        Marked(String tag, Component words) {
            super(tag);
            add(words);
        }
    }
}
