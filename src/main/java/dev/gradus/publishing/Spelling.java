package dev.gradus.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a mistyped word was meant to be. */
final class Spelling {

    private Spelling() {}

    /**
     * The candidate fewest slips away: a letter too many, missing, wrong, or two that changed places. Short words may
     * have one slip, longer ones two.
     */
    static Optional<String> mend(String word, List<String> candidates) {
        int most = word.length() <= 5 ? 1 : 2;
        return candidates.stream()
                .filter(candidate -> slips(word, candidate) <= most)
                .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
    }

    /** Optimal string alignment distance. */
    static int slips(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int wrong = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(wrong, Math.min(last[j], now[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    now[j] = Math.min(now[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = now;
        }
        return last[other.length()];
    }
}
