package dev.gradus.grading;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The order of hints. The second of a kind teaches less than the first, so kinds take turns. */
final class Ranking {

    private static final double OF_THE_SAME_KIND = .8;

    private Ranking() {}

    static List<Hint> of(List<Hint> hints) {
        Map<HintCode, Integer> before = new EnumMap<>(HintCode.class);
        return byWeight(hints)
                .map(hint -> {
                    int times = before.merge(hint.code(), 1, Integer::sum) - 1;
                    return hint.withWeight(hint.weight() * Math.pow(OF_THE_SAME_KIND, times));
                })
                .sorted(Comparator.comparingDouble(Hint::weight).reversed())
                .toList();
    }

    /** Equal ones in reading order. */
    private static Stream<Hint> byWeight(List<Hint> hints) {
        return hints.stream()
                .sorted(Comparator.comparingDouble(Hint::weight)
                        .reversed()
                        .thenComparingInt(
                                hint -> hint.place() == null ? 0 : hint.place().offset()));
    }
}
