package dev.gradus.publishing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * A text as search knows it: Latin words by themselves, and of Chinese every character and every pair of neighbours.
 *
 * @param latin lower case, words separated by one space
 * @param characters each Chinese character once, in order
 * @param pairs each pair of neighbouring Chinese characters once, in order
 */
record Grams(String latin, SequencedSet<String> characters, SequencedSet<String> pairs) {

    private static final Pattern RUN = Pattern.compile("(\\p{IsHan}+)|([\\p{L}\\p{N}&&[^\\p{IsHan}]]+)");

    static Grams of(String text) {
        var latin = new ArrayList<String>();
        var characters = new LinkedHashSet<String>();
        var pairs = new LinkedHashSet<String>();
        var runs = RUN.matcher(plain(text));
        while (runs.find()) {
            var han = runs.group(1);
            if (han == null) {
                latin.add(runs.group());
            } else {
                var each = han.codePoints().mapToObj(Character::toString).toList();
                characters.addAll(each);
                for (int i = 0; i + 1 < each.size(); i++) {
                    pairs.add(each.get(i) + each.get(i + 1));
                }
            }
        }
        return new Grams(String.join(" ", latin), characters, pairs);
    }

    /** Letter case and the full-width letters of Chinese keyboards make no difference. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    List<String> words() {
        return latin.isEmpty() ? List.of() : List.of(latin.split(" "));
    }

    /** All Chinese of a text as words for PostgreSQL. */
    String han() {
        return String.join(" ", characters) + " " + String.join(" ", pairs);
    }

    /** What to look for: pairs where there are any, since they say more, and otherwise the characters. */
    List<String> wantedHan() {
        return List.copyOf(pairs.isEmpty() ? characters : pairs);
    }

    boolean isEmpty() {
        return latin.isEmpty() && characters.isEmpty();
    }
}
