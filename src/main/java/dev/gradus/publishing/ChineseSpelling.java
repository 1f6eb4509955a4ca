package dev.gradus.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What mistyped Chinese was meant to be. Who types by sound and takes the wrong one of the characters offered has written
 * something that sounds right: such a character gives way to the one that sounds the same and stands between these
 * neighbours in some lesson.
 */
@Component
class ChineseSpelling {

    private static final Pattern RUN = Pattern.compile("\\p{IsHan}{2,}");
    private static final Pattern TYPED_SOUND = Pattern.compile("[a-z]{3,12}");
    private static final int MOST_SLIPS = 3;

    private final SoundRows rows;

    ChineseSpelling(SoundRows rows) {
        this.rows = rows;
    }

    /** @return the same where there is nothing better */
    String mended(String typed) {
        return RUN.matcher(typed).replaceAll(run -> mendedRun(run.group()));
    }

    /** A pair of characters that a lesson has, for one who types only how it sounds. */
    Optional<String> meantBySound(String typed) {
        return TYPED_SOUND.matcher(typed).matches()
                ? rows.sounding(List.of(typed)).values().stream()
                        .flatMap(List::stream)
                        .findFirst()
                : Optional.empty();
    }

    private String mendedRun(String run) {
        var mended = run;
        for (int slip = 0; slip < MOST_SLIPS; slip++) {
            var better = better(mended);
            if (better.equals(mended)) {
                break;
            }
            mended = better;
        }
        return mended;
    }

    private String better(String run) {
        var letters = run.codePoints().mapToObj(Character::toString).toList();
        var pairs = pairs(letters);
        var known = rows.known(pairs);
        var sounds = new HashMap<String, String>();
        pairs.stream().filter(pair -> !known.contains(pair)).forEach(pair -> sounds.put(pair, Sound.of(pair)));
        if (sounds.isEmpty()) {
            return run;
        }
        var alike = rows.sounding(Set.copyOf(sounds.values()));
        return best(letters, known, sounds, alike)
                .map(swap -> swap.in(letters))
                .orElse(run);
    }

    private static List<String> pairs(List<String> letters) {
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i + 1 < letters.size(); i++) {
            pairs.add(letters.get(i) + letters.get(i + 1));
        }
        return List.copyOf(pairs);
    }

    private record Swap(int place, String letter) {

        String in(List<String> letters) {
            var swapped = new ArrayList<>(letters);
            swapped.set(place, letter);
            return String.join("", swapped);
        }
    }

    /** The letter all of whose neighbours are strange to it, and what most of them know in its place. */
    private static Optional<Swap> best(
            List<String> letters, Set<String> known, Map<String, String> sounds, Map<String, List<String>> alike) {
        var votes = new HashMap<Swap, Integer>();
        for (int i = 0; i < letters.size(); i++) {
            var before = i == 0 ? "" : letters.get(i - 1) + letters.get(i);
            var after = i + 1 == letters.size() ? "" : letters.get(i) + letters.get(i + 1);
            if (known.contains(before) || known.contains(after)) {
                continue;
            }
            for (var pair : alike.getOrDefault(sounds.getOrDefault(before, ""), List.of())) {
                if (pair.startsWith(before.substring(0, before.offsetByCodePoints(0, 1)))) {
                    votes.merge(new Swap(i, pair.substring(pair.offsetByCodePoints(0, 1))), 1, Integer::sum);
                }
            }
            for (var pair : alike.getOrDefault(sounds.getOrDefault(after, ""), List.of())) {
                if (pair.endsWith(after.substring(after.offsetByCodePoints(0, 1)))) {
                    votes.merge(new Swap(i, pair.substring(0, pair.offsetByCodePoints(0, 1))), 1, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream()
                .max(Map.Entry.<Swap, Integer>comparingByValue()
                        .thenComparing(entry -> -entry.getKey().place()))
                .map(Map.Entry::getKey);
    }
}
