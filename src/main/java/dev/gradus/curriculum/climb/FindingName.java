package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.climb.MapFinding.Place;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which finding is meant, in words that a file can hold.
 *
 * @param code {@code LEAP}, or {@code LEAP.depth} for one of its sentences
 * @param at a strand, unit or lesson, as {@link Place#path()} says it
 * @param language empty unless it is about one language of a lesson
 * @param about a term, a path, a slug; may be empty
 */
public record FindingName(String code, String at, String language, String about) {

    public static FindingName of(MapFinding finding) {
        return ofIdentity(finding.identity());
    }

    /** The other way round than {@link #identity()}. */
    public static FindingName ofIdentity(String identity) {
        var parts = identity.split("\\|", 4);
        var known = codes().filter(code -> parts[0].startsWith(code.name()))
                .max(Comparator.comparingInt(code -> code.name().length()));
        var code = known.map(FindingCode::name).orElse(parts[0]);
        var variant = parts[0].substring(code.length());
        return new FindingName(variant.isEmpty() ? code : code + "." + variant, parts[1], parts[2], parts[3]);
    }

    /** As {@link MapFinding#identity()}. */
    public String identity() {
        return String.join("|", code.replace(".", ""), at, language, about);
    }

    /** As it is called when its place, or the lesson it is about, has another path. */
    public FindingName moved(Map<String, String> paths) {
        return new FindingName(code, paths.getOrDefault(at, at), language, paths.getOrDefault(about, about));
    }

    /** Nothing where the map knows no such code. */
    public Optional<FindingCode> findingCode() {
        return codes().filter(each -> each.name().equals(code.split("\\.", 2)[0]))
                .findFirst();
    }

    private static Stream<FindingCode> codes() {
        return Stream.of(FindingCode.values());
    }
}
