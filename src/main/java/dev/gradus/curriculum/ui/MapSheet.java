package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.GradeRange;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.ClimbMap;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.people.School;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A whole map on one sheet for the staff room: strands down, stages across, each unit from its concrete start to its
 * outcome, its lessons with their state, and lines from what a lesson builds on. The letters are as large as the paper
 * allows; a map that is too full for it gets a longer sheet rather than smaller letters.
 */
final class MapSheet {

    /** Landscape, in points. */
    enum Paper {
        A4(842, 595, 9.5),
        A3(1191, 842, 15);

        private final double width;
        private final double height;
        private final double largest;

        Paper(double width, double height, double largest) {
            this.width = width;
            this.height = height;
            this.largest = largest;
        }
    }

    private static final double SMALLEST = 6.2;
    private static final double MARGIN = 24;
    private static final double GUTTER = 20;
    private static final double LINE = 1.32;
    private static final String INK = "#111";
    private static final String GREY = "#444a54";

    /** What a stage looks like: its letters, its ground, its edge. */
    private record Hue(String text, String surface, String edge) {
        static Hue of(Stage stage) {
            return switch (stage) {
                case PRIMARY -> new Hue("#7a4700", "#fdf6e9", "#e6a53a");
                case MIDDLE -> new Hue("#0b5b57", "#eef8f7", "#3aa79f");
                case HIGH -> new Hue("#3a3290", "#f4f3fd", "#7d74d6");
            };
        }
    }

    /** @param first whether it is the first line of its lesson, which has the sign of its state */
    private record Line(
            String text,
            double size,
            boolean bold,
            String colour,
            @Nullable Lesson lesson,
            boolean first) {}

    private final MapPicture picture;
    private final Climb climb;
    private final School school;
    private final Paper paper;
    private final BiFunction<String, Object[], String> words;
    private final Locale locale;

    MapSheet(MapPicture picture, Climb climb, School school, Paper paper, BiFunction<String, Object[], String> words) {
        this.picture = picture;
        this.climb = climb;
        this.school = school;
        this.paper = paper;
        this.words = words;
        this.locale = Locale.forLanguageTag(picture.language());
    }

    String svg() {
        for (double size = paper.largest; size > SMALLEST; size -= 0.25) {
            if (height(size) <= paper.height) {
                return draw(size, paper.height);
            }
        }
        return draw(SMALLEST, Math.max(paper.height, height(SMALLEST)));
    }

    private double height(double size) {
        return top(size)
                + picture.map().rows().stream()
                        .mapToDouble(row -> rowHeight(row, size) + size * 0.7)
                        .sum()
                + bottom(size);
    }

    private String draw(double size, double height) {
        var programme = picture.map().programme();
        var title = picture.best(programme.title());
        var svg = new SheetSvg(paper.width, height, picture.language(), title);
        svg.box(-5, -5, paper.width + 10, height + 10, "#fff", "#fff");
        svg.text(MARGIN, MARGIN + size * 1.5, size * 1.8, true, INK, title);
        double y = MARGIN + size * 2.9;
        for (var line : aim(size)) {
            svg.text(MARGIN, y, size, false, GREY, line);
            y += size * LINE;
        }
        double head = top(size) - size * 2.2;
        for (var stage : Stage.values()) {
            stage(svg, stage, head, size);
        }
        // What the paper has left over is shared out between the strands.
        double spare =
                (height - height(size)) / Math.max(1, picture.map().rows().size());
        y = top(size);
        var places = new HashMap<LessonPath, double[]>();
        for (var row : picture.map().rows()) {
            double rowHeight = rowHeight(row, size) + Math.min(spare, size * 6);
            row(svg, row, y, rowHeight, size, places);
            y += rowHeight + size * 0.7;
        }
        lines(svg, places);
        legend(svg, height - MARGIN - size * 0.2, size);
        return svg.toString();
    }

    private List<String> aim(double size) {
        return SheetText.lines(
                picture.best(picture.map().programme().aim()), size, false, paper.width - 2 * MARGIN, locale);
    }

    private double top(double size) {
        return MARGIN + size * 6.2 + aim(size).size() * size * LINE;
    }

    private double bottom(double size) {
        return MARGIN + size * 2;
    }

    private double strandWidth() {
        return (paper.width - 2 * MARGIN) * 0.12;
    }

    private double cellWidth() {
        return (paper.width - 2 * MARGIN - strandWidth() - 3 * GUTTER) / 3;
    }

    private double x(Stage stage) {
        return MARGIN + strandWidth() + GUTTER + stage.stepsAbove(Stage.PRIMARY) * (cellWidth() + GUTTER);
    }

    private void stage(SheetSvg svg, Stage stage, double y, double size) {
        var grades = GradeRange.of(stage, school);
        svg.text(x(stage), y, size * 1.25, true, Hue.of(stage).text(), word("curriculum.stage." + stage.key()));
        svg.text(
                x(stage),
                y + size * 1.3,
                size * 0.9,
                false,
                GREY,
                word("curriculum.stage." + stage.key() + ".purpose", grades.first(), grades.last()));
    }

    private double rowHeight(ProgrammeMap.Row row, double size) {
        return Stream.concat(Stream.of(strand(row, size)), row.cells().stream().map(cell -> lines(cell, size)))
                        .mapToDouble(lines -> lines.stream()
                                .mapToDouble(line -> line.size() * LINE)
                                .sum())
                        .max()
                        .orElse(0)
                + size;
    }

    private List<Line> strand(ProgrammeMap.Row row, double size) {
        var lines = new ArrayList<Line>();
        add(lines, picture.best(row.strand().title()), size * 1.15, true, INK, strandWidth());
        add(lines, picture.best(row.strand().bigIdea()), size * 0.95, false, GREY, strandWidth());
        return lines;
    }

    private List<Line> lines(ProgrammeMap.Cell cell, double size) {
        var unit = cell.unit();
        double width = cellWidth() - 2 * size * 0.7;
        var lines = new ArrayList<Line>();
        add(lines, unitTitle(cell), size * 1.1, true, Hue.of(unit.stage()).text(), width);
        var depth = unit.depth() == null
                ? ""
                : word("curriculum.depth." + unit.depth().key());
        var grades = unit.grades() == null
                ? ""
                : word("curriculum.sheet.grades", unit.grades().replace('-', '–'));
        add(
                lines,
                String.join(
                        " · ",
                        Stream.of(grades, depth).filter(text -> !text.isEmpty()).toList()),
                size * 0.95,
                false,
                GREY,
                width);
        var start = picture.best(unit.concreteStart());
        var outcome = picture.best(unit.outcome());
        add(lines, start.isEmpty() ? "" : word("curriculum.sheet.start", start), size, false, INK, width);
        add(lines, outcome.isEmpty() ? "" : "→ " + outcome, size, false, INK, width);
        add(lines, picture.best(unit.emptyReason()), size, false, GREY, width);
        for (var lesson : cell.lessons()) {
            lines.add(new Line("", size * 0.25, false, INK, lesson, false));
            boolean first = true;
            for (var line : SheetText.lines(lessonTitle(lesson), size, true, width - size * 1.4, locale)) {
                lines.add(new Line(line, size, true, INK, lesson, first));
                first = false;
            }
        }
        return lines;
    }

    private String unitTitle(ProgrammeMap.Cell cell) {
        var title = picture.best(cell.unit().title());
        return !title.isEmpty()
                ? title
                : word(
                        !cell.lessons().isEmpty()
                                ? "curriculum.unit.undescribed"
                                : cell.unit().emptyReason().isEmpty()
                                        ? "curriculum.unit.empty"
                                        : "curriculum.unit.emptyOnPurpose");
    }

    private String lessonTitle(Lesson lesson) {
        int minutes = picture.minutes(lesson);
        return picture.title(lesson) + (minutes == 0 ? "" : " · " + word("curriculum.minutes", minutes));
    }

    private void add(List<Line> lines, String text, double size, boolean bold, String colour, double width) {
        SheetText.lines(text, size, bold, width, locale)
                .forEach(line -> lines.add(new Line(line, size, bold, colour, null, false)));
    }

    private void row(
            SheetSvg svg,
            ProgrammeMap.Row row,
            double y,
            double height,
            double size,
            Map<LessonPath, double[]> places) {
        write(svg, strand(row, size), MARGIN, y + size * 0.4, size);
        for (var cell : row.cells()) {
            var stage = cell.unit().stage();
            svg.box(
                    x(stage),
                    y,
                    cellWidth(),
                    height,
                    Hue.of(stage).surface(),
                    Hue.of(stage).edge());
            write(svg, lines(cell, size), x(stage) + size * 0.7, y + size * 0.4, size)
                    .forEach((lesson, middle) -> places.put(
                            new LessonPath(
                                    row.strand().slug().value(),
                                    stage,
                                    lesson.slug().value()),
                            new double[] {x(stage), middle}));
        }
    }

    /** @return how far down the middle of each lesson’s first line is */
    private Map<Lesson, Double> write(SheetSvg svg, List<Line> lines, double x, double top, double size) {
        var middles = new HashMap<Lesson, Double>();
        double y = top;
        for (var line : lines) {
            y += line.size() * LINE;
            double base = y - line.size() * 0.25;
            if (line.lesson() != null && line.first()) {
                middles.put(line.lesson(), base - line.size() * 0.35);
                svg.sign(x + size * 0.5, base - size * 0.35, size / 13, StateShape.of(picture.state(line.lesson())));
            }
            svg.text(
                    x + (line.lesson() == null ? 0 : size * 1.4),
                    base,
                    line.size(),
                    line.bold(),
                    line.colour(),
                    line.text());
        }
        return middles;
    }

    private void lines(SheetSvg svg, Map<LessonPath, double[]> places) {
        for (var strand : climb.checked().strands()) {
            for (var unit : strand.units()) {
                for (var lesson : unit.lessons()) {
                    var from = new LessonPath(strand.slug(), unit.stage(), lesson.slug());
                    for (var to : buildsOn(lesson)) {
                        if (places.containsKey(from) && places.containsKey(to)) {
                            line(
                                    svg,
                                    places.get(from),
                                    places.get(to),
                                    Hue.of(to.stage()).edge());
                        }
                    }
                }
            }
        }
    }

    private static Iterable<LessonPath> buildsOn(ClimbMap.Lesson lesson) {
        var all = new LinkedHashSet<LessonPath>();
        lesson.texts().forEach(text -> all.addAll(text.buildsOn()));
        return all;
    }

    /** Along the gutter before the lesson, and from there to the side of the other that faces it. */
    private void line(SheetSvg svg, double[] from, double[] to, String colour) {
        boolean beside = from[0] > to[0];
        double end = beside ? to[0] + cellWidth() : to[0];
        double bend = beside ? Math.max(GUTTER * 0.6, (from[0] - end) / 2) : -GUTTER * 0.55;
        svg.path(
                "M%s %sC%s %s %s %s %s %s"
                        .formatted(
                                SheetSvg.number(from[0]),
                                SheetSvg.number(from[1]),
                                SheetSvg.number(from[0] - Math.abs(bend)),
                                SheetSvg.number(from[1]),
                                SheetSvg.number(end + bend),
                                SheetSvg.number(to[1]),
                                SheetSvg.number(end),
                                SheetSvg.number(to[1])),
                colour);
        svg.dot(end, to[1], colour);
    }

    private void legend(SheetSvg svg, double y, double size) {
        double x = MARGIN;
        double small = size * 0.9;
        for (var state : LessonState.onMap()) {
            var text = word("curriculum.state." + state);
            svg.sign(x + small * 0.5, y - small * 0.35, small / 13, StateShape.of(state));
            svg.text(x + small * 1.3, y, small, false, GREY, text);
            x += small * 2.6 + SheetText.width(text, small, false);
        }
        svg.path(
                "M%s %sh%s"
                        .formatted(SheetSvg.number(x), SheetSvg.number(y - small * 0.35), SheetSvg.number(small * 2)),
                GREY);
        svg.dot(x, y - small * 0.35, GREY);
        svg.text(x + small * 2.5, y, small, false, GREY, word("curriculum.sheet.line"));
    }

    private String word(String key, Object... arguments) {
        return words.apply(key, arguments);
    }
}
