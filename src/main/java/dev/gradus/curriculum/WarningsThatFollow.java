package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.FindingName;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A warning that is accepted stays so when its lesson, or the one it is about, has another path. */
@Component
class WarningsThatFollow {

    private final AcceptedWarningTable accepted;

    WarningsThatFollow(AcceptedWarningTable accepted) {
        this.accepted = accepted;
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
            var now = new FindingName(
                    name.code(),
                    paths.getOrDefault(name.at(), name.at()),
                    name.language(),
                    paths.getOrDefault(name.about(), name.about()));
            if (!now.equals(name)) {
                accepted.rename(programme, identity, now.identity());
            }
        });
    }
}
