package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.MapFinding;
import java.util.List;

/**
 * What a change of the map would bring about.
 *
 * @param findings those that would be there and are not there now, errors first
 * @param addresses on the student site that would show nothing any more
 */
public record Consequences(List<MapFinding> findings, List<String> addresses) {

    public Consequences {
        findings = List.copyOf(findings);
        addresses = List.copyOf(addresses);
    }

    public boolean isNone() {
        return findings.isEmpty() && addresses.isEmpty();
    }
}
