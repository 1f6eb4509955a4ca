package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.FindingName;
import dev.gradus.curriculum.climb.MapChecks;
import dev.gradus.curriculum.climb.MapFinding;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A warning that is accepted stays so when its lesson, or the one it is about, has another path or is split. */
@Component
class WarningsThatFollow {

    private final AcceptedWarningTable accepted;
    private final Climbs climbs;

    WarningsThatFollow(AcceptedWarningTable accepted, Climbs climbs) {
        this.accepted = accepted;
        this.climbs = climbs;
    }

    @EventListener
    void on(LessonsMoved moved) {
        var programme = moved.programme().id();
        Map<String, String> paths = moved.paths().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().toString(),
                        entry -> entry.getValue().toString()));
        accepted.of(programme).keySet().forEach(identity -> {
            var name = FindingName.ofIdentity(identity);
            var now = name.moved(paths);
            if (!now.equals(name)) {
                accepted.rename(programme, identity, now.identity());
            }
        });
    }

    @EventListener
    void on(LessonSplit split) {
        var programme = split.programme();
        var found = MapChecks.run(climbs.of(programme).checked()).stream()
                .map(MapFinding::identity)
                .collect(Collectors.toSet());
        new WarningsOfParts(split.whole(), split.second())
                .follow(accepted.of(programme).keySet(), found)
                .forEach((identity, there) -> {
                    if (found.contains(identity)) {
                        accepted.copy(programme, identity, there);
                    } else {
                        accepted.rename(programme, identity, there);
                    }
                });
    }
}
