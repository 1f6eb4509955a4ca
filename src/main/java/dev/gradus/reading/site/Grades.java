package dev.gradus.reading.site;

import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import dev.gradus.reading.page.Say;
import java.util.Optional;
import java.util.regex.Pattern;

/** School years that a unit is for, both ends included. */
public record Grades(int first, int last) {

    private static final Pattern FORM = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");

    /** Nothing when nobody said, or not in the form {@code 3-4} or {@code 3}. */
    public static Optional<Grades> of(PublishedUnit unit) {
        if (unit.grades() == null) {
            return Optional.empty();
        }
        var match = FORM.matcher(unit.grades());
        if (!match.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(match.group(1));
        return Optional.of(new Grades(first, match.group(2) == null ? first : Integer.parseInt(match.group(2))));
    }

    public String words(Say say) {
        return first == last ? say.it("reading.grade", first) : say.it("reading.grades", first, last);
    }

    /** The class that sets type for the youngest of a unit's readers; by stage where the grades are not known. */
    public static String band(PublishedUnit unit) {
        int youngest = of(unit).map(Grades::first)
                .orElse(
                        switch (unit.stage()) {
                            case PRIMARY -> 3;
                            case MIDDLE -> 7;
                            case HIGH -> 10;
                        });
        if (youngest <= 2) {
            return "b12";
        }
        if (youngest <= 4) {
            return "b34";
        }
        if (youngest <= 6) {
            return "b56";
        }
        return youngest <= 9 ? "b79" : "b10";
    }
}
