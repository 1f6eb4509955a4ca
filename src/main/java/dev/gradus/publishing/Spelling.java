package dev.gradus.publishing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a mistyped word was meant to be. */
final class Spelling {

    private static final Pattern SHUN = Pattern.compile("(?:t|ss?|c)ion|[ct]ian");
    private static final Pattern HARD = Pattern.compile("ck|c(?![ehi])|q");
    private static final Pattern SOFT = Pattern.compile("c(?=[ei])");
    private static final Pattern TWICE = Pattern.compile("(.)\\1");

    private Spelling() {}

    /**
     * The candidate fewest slips away: a letter too many, missing, wrong, or two that changed places. Short words may
     * have one slip, longer ones two, and any number where both sound alike.
     */
    static Optional<String> mend(String word, List<String> candidates) {
        int most = word.length() <= 5 ? 1 : 2;
        return candidates.stream()
                .filter(candidate -> slips(word, candidate) <= most || soundAlike(word, candidate))
                .min(Comparator.comparingInt(candidate -> slips(word, candidate)));
    }

    /** The word with each two neighbours changed. */
    static List<String> swapped(String word) {
        return IntStream.range(0, word.length() - 1)
                .mapToObj(at -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2))
                .toList();
    }

    /**
     * Whoever writes “evaporashun” has heard the word: three letters are wrong and no sound is. A third slip of any kind
     * would take “constitution” for “contribution”. Very long words may have one slip besides.
     */
    private static boolean soundAlike(String one, String other) {
        return slips(sound(one), sound(other)) <= (one.length() > 10 ? 1 : 0);
    }

    /** A spelling that many spellings of the same English sounds share; no more exact than that needs. */
    private static String sound(String word) {
        var shun = SHUN.matcher(word).replaceAll("shun");
        var simple = shun.replace("ph", "f").replace('y', 'i');
        var hard = HARD.matcher(simple).replaceAll("k");
        var soft = SOFT.matcher(hard).replaceAll("s");
        return TWICE.matcher(soft).replaceAll("$1");
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
