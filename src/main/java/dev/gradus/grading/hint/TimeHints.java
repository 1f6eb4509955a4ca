package dev.gradus.grading.hint;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Segment;
import dev.gradus.grading.Segment.Activity;
import dev.gradus.grading.Segment.Question;
import dev.gradus.grading.Segment.Step;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import dev.gradus.grading.language.LanguageRules;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lessons that take longer than they have, and stretches in which pupils only listen. */
final class TimeHints {

    /**
     * What one step holds.
     *
     * @param minutes as the author says; null when not said
     * @param reading minutes that its text takes to read
     * @param active minutes that its activities say they take
     * @param acts whether pupils do something in it
     */
    private record Part(
            Segment.@Nullable Prose title, @Nullable Integer minutes, double reading, double active, boolean acts) {

        double needed() {
            return minutes == null ? reading + active : minutes;
        }
    }

    private TimeHints() {}

    static List<Hint> of(Passage passage, StageProfile profile, LessonFacts facts, LanguageRules language) {
        var parts = parts(passage, speed(passage, profile), language);
        var hints = new ArrayList<Hint>();
        passive(parts, profile.structure().minutesWithoutActivity(), hints);
        double needed = parts.stream().mapToDouble(Part::needed).sum();
        if (facts.minutes() > 0 && (int) needed > facts.minutes()) {
            hints.add(Hint.ofLesson(
                    HintCode.OVERTIME, Math.min(1.3, needed / facts.minutes()), (int) needed, facts.minutes()));
        }
        return hints;
    }

    private static int speed(Passage passage, StageProfile profile) {
        return passage.language() == TextLanguage.CHINESE
                ? profile.structure().hanPerMinute()
                : profile.structure().wordsPerMinute();
    }

    /** The lesson cut at its steps; what stands before the first is a part of its own. */
    private static List<Part> parts(Passage passage, int speed, LanguageRules language) {
        var parts = new ArrayList<Part>();
        Step step = null;
        var inside = new ArrayList<Segment>();
        for (var segment : passage.segments()) {
            if (segment instanceof Step next) {
                parts.add(part(step, inside, speed, language));
                step = next;
                inside.clear();
            } else {
                inside.add(segment);
            }
        }
        parts.add(part(step, inside, speed, language));
        return parts;
    }

    private static Part part(@Nullable Step step, List<Segment> inside, int speed, LanguageRules language) {
        var all = inside.stream().flatMap(Segment::all).toList();
        double length = all.stream()
                .mapToInt(segment -> segment instanceof Segment.Prose prose ? language.length(prose.text()) : 0)
                .sum();
        double active = all.stream()
                .mapToInt(segment ->
                        segment instanceof Activity activity && activity.minutes() != null ? activity.minutes() : 0)
                .sum();
        boolean acts = all.stream().anyMatch(segment -> segment instanceof Activity || segment instanceof Question);
        return new Part(
                step == null ? null : step.title(), step == null ? null : step.minutes(), length / speed, active, acts);
    }

    /** One hint for the first stretch of steps in which pupils do nothing. */
    private static void passive(List<Part> parts, int limit, List<Hint> hints) {
        double minutes = 0;
        Segment.Prose began = null;
        for (var part : parts) {
            if (part.acts()) {
                minutes = 0;
                began = null;
                continue;
            }
            began = began == null ? part.title() : began;
            minutes += part.needed();
            if (minutes > limit) {
                hints.add(
                        began == null
                                ? Hint.ofLesson(HintCode.NO_ACTIVITY, 1, (int) Math.ceil(minutes), limit)
                                : Hint.at(
                                        began,
                                        0,
                                        began.text().length(),
                                        HintCode.NO_ACTIVITY,
                                        1,
                                        (int) Math.ceil(minutes),
                                        limit));
                return;
            }
        }
    }
}
