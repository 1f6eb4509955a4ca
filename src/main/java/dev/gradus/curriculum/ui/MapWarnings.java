package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.Strand;
import dev.gradus.curriculum.climb.FindingCode;
import dev.gradus.curriculum.climb.MapFinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How much the checks have found in each place of the map, with the way to the list. */
record MapWarnings(Climb climb, Map<String, List<MapFinding>> byPlace) {

    static MapWarnings of(Climb climb) {
        return new MapWarnings(
                climb,
                climb.open().stream()
                        .collect(
                                Collectors.groupingBy(finding -> finding.place().path())));
    }

    /** Of the strand itself where no stage is given, of the unit where no lesson is; nothing when nothing is found. */
    Optional<Anchor> sign(Strand strand, @Nullable Stage stage, @Nullable Lesson lesson) {
        var place =
                strand.slug() + (stage == null ? "" : "/" + stage.key()) + (lesson == null ? "" : "/" + lesson.slug());
        return Optional.ofNullable(byPlace.get(place)).map(found -> sign(found, place));
    }

    /** All that nobody has accepted. */
    Anchor summary() {
        var route = "programmes/" + climb.map().programme().slug() + "/findings";
        var link = new Anchor(route);
        long errors = errors(climb.open());
        link.setText(
                climb.open().isEmpty()
                        ? link.getTranslation("curriculum.findings.clean")
                        : link.getTranslation(
                                "curriculum.findings.summary",
                                errors,
                                climb.open().size() - errors));
        return link;
    }

    /** How many misconceptions nobody answers; nothing when there is none. */
    Optional<Anchor> misconceptions() {
        long open = climb.open().stream()
                .filter(finding -> finding.code() == FindingCode.NEVER_ANSWERED)
                .count();
        if (open == 0) {
            return Optional.empty();
        }
        var link = new Anchor("programmes/" + climb.map().programme().slug() + "/findings");
        link.setText(link.getTranslation("curriculum.findings.unanswered", open));
        return Optional.of(link);
    }

    private Anchor sign(List<MapFinding> found, String place) {
        long errors = errors(found);
        var link = new Anchor("programmes/" + climb.map().programme().slug() + "/findings?at=" + place);
        link.addClassName("g-warned");
        link.setClassName("g-warned-error", errors > 0);
        var mark = new Span((errors > 0 ? "✕ " : "△ ") + found.size());
        mark.getElement().setAttribute("aria-hidden", "true");
        link.add(mark);
        var words = link.getTranslation("curriculum.findings.here", errors, found.size() - errors);
        link.setAriaLabel(words);
        link.setTitle(words);
        return link;
    }

    private static long errors(List<MapFinding> found) {
        return found.stream().filter(finding -> finding.code().isError()).count();
    }
}
