package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.Strand;
import dev.gradus.curriculum.climb.MapFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much the checks have found in each place of the map, with the way to the list. */
record MapWarnings(Climb climb, Map<String, List<MapFinding>> byPlace) {

    static MapWarnings of(Climb climb) {
        var byPlace = new HashMap<String, List<MapFinding>>();
        climb.open()
                .forEach(finding -> finding.paths()
                        .forEach(path -> byPlace.computeIfAbsent(path, any -> new ArrayList<>())
                                .add(finding)));
        return new MapWarnings(climb, byPlace);
    }

    /**
     * Of the strand itself where no stage is given, of the unit where no lesson is; nothing when nothing is found.
     *
     * @param name of the place, for whoever hears the links of a page one after the other
     */
    Optional<Anchor> sign(Strand strand, @Nullable Stage stage, @Nullable Lesson lesson, String name) {
        var place =
                strand.slug() + (stage == null ? "" : "/" + stage.key()) + (lesson == null ? "" : "/" + lesson.slug());
        return Optional.ofNullable(byPlace.get(place)).map(found -> sign(found, place, name));
    }

    /** All that nobody has accepted, but for misconceptions. */
    Anchor summary() {
        var route = "programmes/" + climb.map().programme().slug() + "/findings";
        var link = new Anchor(route);
        long errors = errors(climb.open());
        long warnings = climb.open().size() - errors - unsettled();
        link.setText(
                errors + warnings == 0
                        ? link.getTranslation("curriculum.findings.clean")
                        : link.getTranslation("curriculum.findings.summary", errors, warnings));
        return link;
    }

    /** How many misconceptions are raised and not answered, or the other way round; nothing when there is none. */
    Optional<Anchor> misconceptions() {
        long open = unsettled();
        if (open == 0) {
            return Optional.empty();
        }
        var link = new Anchor("programmes/" + climb.map().programme().slug() + "/findings");
        link.setText(link.getTranslation("curriculum.findings.unanswered", open));
        return Optional.of(link);
    }

    private Anchor sign(List<MapFinding> found, String place, String name) {
        long errors = errors(found);
        var link = new Anchor("programmes/" + climb.map().programme().slug() + "/findings?at=" + place);
        link.addClassName("g-warned");
        link.setClassName("g-warned-error", errors > 0);
        long warnings = found.size() - errors;
        var mark = new Span((errors > 0 ? "✕ " + errors : "")
                + (errors > 0 && warnings > 0 ? " " : "")
                + (warnings > 0 ? "△ " + warnings : ""));
        mark.getElement().setAttribute("aria-hidden", "true");
        link.add(mark);
        var words = link.getTranslation("curriculum.findings.here", errors, warnings, name);
        link.setAriaLabel(words);
        link.setTitle(words);
        return link;
    }

    private long unsettled() {
        return climb.open().stream()
                .filter(finding -> finding.code().isMisconception())
                .count();
    }

    private static long errors(List<MapFinding> found) {
        return found.stream().filter(finding -> finding.code().isError()).count();
    }
}
