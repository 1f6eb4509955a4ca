package dev.gradus.exchange;

import dev.gradus.curriculum.Acceptance;
import dev.gradus.curriculum.climb.FindingName;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.grading.Hint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a folder accepts, and which of it there was a use for. */
final class Acceptances {

    private final List<AcceptedYaml.Entry> entries;
    private final String language;
    private final Set<AcceptedYaml.Entry> used = new HashSet<>();

    /** @param language of whoever reads the reasons */
    Acceptances(List<AcceptedYaml.Entry> entries, String language) {
        this.entries = entries;
        this.language = language;
    }

    /** Why a finding of the map is right as it is; null where nobody has said so, and of every error. */
    @Nullable
    String reason(MapFinding finding) {
        var identity = finding.identity();
        return finding.code().isError() ? null : reason(name -> name.identity().equals(identity));
    }

    /** Hints are accepted in a lesson, a unit or a strand; in one language, and beginning with these words, where it says so. */
    @Nullable
    String reason(Hint hint, String lesson, String language) {
        return reason(name -> name.code().equals(hint.code().name())
                && (lesson + "/").startsWith(name.at() + "/")
                && (name.language().isEmpty() || name.language().equals(language))
                && hint.quote()
                        .regionMatches(true, 0, name.about(), 0, name.about().length()));
    }

    /** All that cover it are of use. */
    private @Nullable String reason(Predicate<FindingName> covers) {
        var covering = entries.stream()
                .filter(entry -> covers.test(entry.acceptance().warning()))
                .toList();
        used.addAll(covering);
        return covering.stream()
                .findFirst()
                .map(AcceptedYaml.Entry::acceptance)
                .map(Acceptance::reason)
                .map(reason -> reason.best(language, List.of()))
                .orElse(null);
    }

    /** Those that accept what is no longer found. */
    List<AcceptedYaml.Entry> unused() {
        return entries.stream().filter(entry -> !used.contains(entry)).toList();
    }
}
