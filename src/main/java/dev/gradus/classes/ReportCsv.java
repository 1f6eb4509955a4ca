package dev.gradus.classes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A report as a file for spreadsheets: one line for each pupil and lesson that was begun, and one for each question
 * answered. UTF-8 with a byte order mark, for without it Excel takes Chinese for something else.
 */
public final class ReportCsv {

    private static final List<String> COLUMNS = List.of(
            "pupil",
            "lesson",
            "title",
            "begun",
            "done",
            "question",
            "prompt",
            "first",
            "firstRight",
            "last",
            "lastRight",
            "attempts");

    private ReportCsv() {}

    /** @param say the words of a column, by its message key */
    public static String of(ClassReport report, Function<String, String> say) {
        var lines = new ArrayList<String>();
        lines.add(line(COLUMNS.stream()
                .map(column -> say.apply("classes.csv." + column))
                .toList()));
        for (var pupil : report.pupils()) {
            for (var lesson : report.lessons()) {
                lines.addAll(lines(report, pupil, lesson, say));
            }
        }
        return "\uFEFF" + String.join("\r\n", lines) + "\r\n";
    }

    private static List<String> lines(
            ClassReport report, Pupil pupil, ClassLesson lesson, Function<String, String> say) {
        var read = report.read(pupil, lesson);
        if (read.isEmpty()) {
            return List.of();
        }
        var done = read.get().done();
        var head = List.of(
                pupil.nickname(),
                lesson.path(),
                lesson.title(),
                read.get().begun().toString(),
                done == null ? "" : done.toString());
        var answers = report.answersTo(lesson).stream()
                .filter(answer -> answer.pupil().equals(pupil.id()))
                .toList();
        if (answers.isEmpty()) {
            return List.of(line(joined(head, List.of("", "", "", "", "", "", ""))));
        }
        return answers.stream()
                .map(answer -> line(joined(
                        head,
                        List.of(
                                String.valueOf(answer.position() + 1),
                                answer.prompt(),
                                answer.first().words(),
                                right(answer.first(), say),
                                answer.last().words(),
                                right(answer.last(), say),
                                String.valueOf(answer.attempts())))))
                .toList();
    }

    private static String right(GivenAnswer.Given given, Function<String, String> say) {
        return say.apply(given.right() ? "classes.yes" : "classes.no");
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }

    private static String line(List<String> cells) {
        return cells.stream().map(ReportCsv::cell).collect(Collectors.joining(","));
    }

    /** Always quoted; what a spreadsheet would run as a formula is made text by an apostrophe before it. */
    static String cell(String text) {
        var plain = text.replaceAll("[\\r\\n]+", " ");
        boolean formula = !plain.isEmpty() && "=+-@\t\uFF1D\uFF0B\uFF0D\uFF20".indexOf(plain.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + plain.replace("\"", "\"\"") + '"';
    }
}
