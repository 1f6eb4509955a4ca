package dev.gradus.lesson;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which of some changed passages are the same passage before and after, keeping their order. */
final class PassagePairs {

    /** Below this share of common words two passages are two thoughts, and showing them as one would confuse. */
    private static final double LEAST_LIKENESS = 0.34;

    private static final int MOST_COMPARISONS = 40_000;

    private PassagePairs() {}

    /** Indexes of two passages that belong together. */
    record Pair(int before, int after) {}

    /** The pairs of the greatest likeness in sum that do not cross, in order. */
    static List<Pair> of(List<SourcePassage> before, List<SourcePassage> after) {
        if ((long) before.size() * after.size() > MOST_COMPARISONS) {
            return List.of();
        }
        var likeness = likeness(before, after);
        var best = new double[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), likeness[i][j] + best[i + 1][j + 1]);
            }
        }
        var pairs = new ArrayList<Pair>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                pairs.add(new Pair(i++, j++));
            }
        }
        return pairs;
    }

    private static double[][] likeness(List<SourcePassage> before, List<SourcePassage> after) {
        var counts = after.stream().map(PassagePairs::count).toList();
        var likeness = new double[before.size()][after.size()];
        for (int i = 0; i < before.size(); i++) {
            var own = count(before.get(i));
            for (int j = 0; j < after.size(); j++) {
                boolean sameKind = before.get(i).frontMatter() == after.get(j).frontMatter();
                likeness[i][j] = sameKind ? dice(own, counts.get(j)) : 0;
            }
        }
        return likeness;
    }

    private static Map<String, Integer> count(SourcePassage passage) {
        var count = new HashMap<String, Integer>();
        passage.words().stream()
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .forEach(word -> count.merge(word, 1, Integer::sum));
        return count;
    }

    /** Twice the common words over all words, after Dice (1945); 0 where that is too few. */
    private static double dice(Map<String, Integer> one, Map<String, Integer> other) {
        int common = 0;
        for (var word : one.entrySet()) {
            common += Math.min(word.getValue(), other.getOrDefault(word.getKey(), 0));
        }
        int all = sum(one) + sum(other);
        double dice = all == 0 ? 0 : 2.0 * common / all;
        return dice < LEAST_LIKENESS ? 0 : dice;
    }

    private static int sum(Map<String, Integer> count) {
        return count.values().stream().mapToInt(Integer::intValue).sum();
    }
}
