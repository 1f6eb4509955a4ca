package dev.gradus.hints.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import dev.gradus.grading.Fit;
import dev.gradus.grading.Measure;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.StageProfile.Window;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The three stages' windows, one below another, and where texts lie in them: so one sees at a glance that a text is too easy
 * for high and right for middle.
 */
final class LevelPicture {

    private static final double HARDEST = 14;
    private static final int WIDTH = 288;
    private static final int LEFT = 6;
    private static final int LANE = 24;
    private static final int TOP = 6;
    private static final int BOX = 14;
    private static final int HEIGHT = TOP + 3 * LANE + 16;
    private static final List<String> STAGES = List.of("primary", "middle", "high");

    private final Component place;
    private final StringBuilder svg = new StringBuilder();

    private LevelPicture(Component place) {
        this.place = place;
    }

    /** One text, named by what stands under the picture. */
    record Mark(StageProfile profile, Measure measure) {}

    static Svg of(Component place, Fit fit, String said) {
        return of(place, List.of(new Mark(fit.profile(), fit.measure())), said);
    }

    static Svg of(Component place, List<Mark> marks, String said) {
        return new LevelPicture(place).draw(marks, said);
    }

    private Svg draw(List<Mark> marks, String said) {
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"hf-levels\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\">",
                WIDTH,
                HEIGHT));
        for (int grade = 3; grade < HARDEST; grade += 3) {
            put(String.format(
                    Locale.ROOT,
                    "<line class=\"hf-grid\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/>",
                    x(grade),
                    TOP,
                    TOP + 3 * LANE));
            put(String.format(
                    Locale.ROOT,
                    "<text class=\"hf-axis\" x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
                    x(grade),
                    HEIGHT - 4,
                    grade));
        }
        var own = marks.stream().map(mark -> mark.profile().stage()).toList();
        windows(marks).forEach((stage, window) -> window(stage, window, own.contains(stage)));
        marks.forEach(this::mark);
        windows(marks).forEach((stage, window) -> name(stage, window, own.contains(stage), marks));
        var picture = new Svg(svg.append("</svg>").toString());
        picture.getElement().setAttribute("role", "img");
        picture.getElement().setAttribute("aria-label", place.getTranslation("hints.picture", said, spoken(marks)));
        return picture;
    }

    /** A band's own window where a text is of that band, the whole of primary otherwise. */
    private static Map<String, Window> windows(List<Mark> marks) {
        var primary = marks.stream()
                .map(Mark::profile)
                .filter(StageProfile::isPrimary)
                .findFirst()
                .map(profile -> profile.english().window())
                .orElse(new Window(
                        0, StageProfile.PRIMARY_5_6.english().window().high()));
        var windows = new LinkedHashMap<String, Window>();
        windows.put("primary", primary);
        windows.put("middle", StageProfile.MIDDLE.english().window());
        windows.put("high", StageProfile.HIGH.english().window());
        return windows;
    }

    private String spoken(List<Mark> marks) {
        var said = new ArrayList<String>();
        windows(marks)
                .forEach((stage, window) -> said.add(
                        place.getTranslation("hints.window", stage(stage), Math.max(0, window.low()), window.high())));
        return String.join(place.getTranslation("hints.window.and"), said);
    }

    private void window(String stage, Window window, boolean own) {
        int y = TOP + STAGES.indexOf(stage) * LANE;
        double from = x(Math.max(0, window.low()));
        double to = x(window.high());
        put(String.format(
                Locale.ROOT,
                "<rect class=\"hf-window hf-window-%s%s\" x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"%d\" rx=\"4\"/>",
                stage,
                own ? " hf-own" : "",
                from,
                y,
                to - from,
                BOX));
    }

    /** Beside its window, where no interval lies if that can be had. */
    private void name(String stage, Window window, boolean own, List<Mark> marks) {
        int y = TOP + STAGES.indexOf(stage) * LANE;
        double from = marks.stream()
                .filter(mark -> mark.profile().stage().equals(stage))
                .map(Mark::measure)
                .filter(Measure.Level.class::isInstance)
                .mapToDouble(measure -> x(((Measure.Level) measure).low()))
                .reduce(x(Math.max(0, window.low())), Math::min);
        double to = marks.stream()
                .filter(mark -> mark.profile().stage().equals(stage))
                .map(Mark::measure)
                .filter(Measure.Level.class::isInstance)
                .mapToDouble(measure -> x(((Measure.Level) measure).high()))
                .reduce(x(window.high()), Math::max);
        boolean left = from > WIDTH / 3.0;
        put(String.format(
                Locale.ROOT,
                "<text class=\"hf-name hf-name-%s%s\" x=\"%.1f\" y=\"%d\" text-anchor=\"%s\">%s</text>",
                stage,
                own ? " hf-own" : "",
                left ? from - 6 : to + 6,
                y + BOX - 3,
                left ? "end" : "start",
                stage(stage)));
    }

    private void mark(Mark mark) {
        if (mark.measure() instanceof Measure.Level level) {
            int y = TOP + STAGES.indexOf(mark.profile().stage()) * LANE + BOX / 2;
            put(String.format(
                    Locale.ROOT,
                    "<line class=\"hf-plumb\" x1=\"%1$.1f\" x2=\"%1$.1f\" y1=\"%2$d\" y2=\"%3$d\"/>",
                    x(level.level()),
                    TOP,
                    TOP + 3 * LANE));
            put(String.format(
                    Locale.ROOT,
                    "<line class=\"hf-interval\" x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%3$d\"/>",
                    x(level.low()),
                    x(level.high()),
                    y));
            put(String.format(
                    Locale.ROOT, "<circle class=\"hf-dot\" cx=\"%.1f\" cy=\"%d\" r=\"5\"/>", x(level.level()), y));
        }
    }

    private String stage(String key) {
        return place.getTranslation("hints.stage." + key);
    }

    private static double x(double level) {
        return LEFT + Math.clamp(level, 0, HARDEST) / HARDEST * (WIDTH - 2 * LEFT);
    }

    private void put(String drawn) {
        svg.append(drawn);
    }
}
