package dev.gradus.curriculum;

import dev.gradus.people.School;
import java.util.Optional;
import java.util.regex.Pattern;

/** Grades from the first to the last, both included, between 1 and 12. */
public record GradeRange(int first, int last) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final int HIGHEST = 12;

    public GradeRange {
        if (first < 1 || last < first || last > HIGHEST) {
            throw new IllegalArgumentException("no range of grades: " + first + "-" + last);
        }
    }

    /** The grades of a stage in a school: 6-3-3 or 5-4-3. */
    public static GradeRange of(Stage stage, School school) {
        return of(stage, "5-4-3".equals(school.stages()) ? 5 : 6);
    }

    /** Whether all of it lies within the stage in one of the two kinds of school: files travel between both. */
    public boolean mayBe(Stage stage) {
        return isWithin(of(stage, 5)) || isWithin(of(stage, 6));
    }

    public boolean isWithin(GradeRange other) {
        return first >= other.first && last <= other.last;
    }

    private static GradeRange of(Stage stage, int primary) {
        return switch (stage) {
            case PRIMARY -> new GradeRange(1, primary);
            case MIDDLE -> new GradeRange(primary + 1, 9);
            case HIGH -> new GradeRange(10, HIGHEST);
        };
    }

    /** Reads {@code 3} or {@code 3-4}. */
    public static Optional<GradeRange> parse(String text) {
        var match = FORM.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group(1));
        int last = match.group(2) == null ? first : Integer.parseInt(match.group(2));
        return first < 1 || last < first || last > HIGHEST
                ? Optional.empty()
                : Optional.of(new GradeRange(first, last));
    }
}
