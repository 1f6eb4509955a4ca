package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.Strand;
import dev.gradus.curriculum.climb.MapFinding;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How much the checks have found in each place of the map, with the way to the list. */
record MapWarnings(Climb climb) {

    /** Of the strand itself where no stage is given; nothing when nothing is found. */
    Optional<Anchor> sign(Strand strand, @Nullable Stage stage) {
        var found = climb.open().stream()
                .filter(finding -> finding.place().strand().equals(strand.slug().value())
                        && finding.place().stage() == stage)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(sign(found, place(strand, stage)));
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

    private static String place(Strand strand, @Nullable Stage stage) {
        return strand.slug() + (stage == null ? "" : "/" + stage.key());
    }
}
