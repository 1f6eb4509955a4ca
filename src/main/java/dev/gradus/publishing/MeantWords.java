package dev.gradus.publishing;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What mistyped words were meant to be: Latin ones by their letters, Chinese ones by their sound. */
final class MeantWords {

    private static final int MOST_WORDS = 12;
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,}");

    private final SearchRows rows;

    MeantWords(SearchRows rows) {
        this.rows = rows;
    }

    /**
     * Each word that no lesson has gives way to the known one that it was probably meant to be.
     *
     * @param language of the reader; who reads Chinese may type its sound in letters
     */
    String words(String typed, Grams grams, String language) {
        var mended = latin(Grams.plain(typed), grams, language.startsWith("zh"));
        return grams.pairs().isEmpty() ? mended : chinese(mended, grams);
    }

    private String latin(String typed, Grams grams, boolean mayBeSounds) {
        var words = grams.words().stream()
                .filter(word -> word.length() >= 4)
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return typed;
        }
        var mended = typed;
        for (var unknown : rows.unknown(words).entrySet()) {
            var word = unknown.getKey();
            var sound = mayBeSounds
                    ? rows.alike(Sounds.ofLetters(word), "").stream().findFirst()
                    : Optional.<String>empty();
            var meant = sound.or(() -> Spelling.mend(word, unknown.getValue())).orElse(word);
            mended = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                    .matcher(mended)
                    .replaceAll(Matcher.quoteReplacement(meant));
        }
        return mended;
    }

    private String chinese(String typed, Grams grams) {
        var known = rows.known(grams.pairs());
        return HAN.matcher(typed).replaceAll(run -> Matcher.quoteReplacement(mended(run.group(), known)));
    }

    /** Characters of a known pair stay: whoever writes 规责 behind 公平的 has mistyped the last one only. */
    private String mended(String run, Set<String> known) {
        var letters = new StringBuilder(run);
        var sure = new BitSet();
        for (int at = 0; at + 2 <= run.length(); at++) {
            if (known.contains(run.substring(at, at + 2))) {
                sure.set(at, at + 2);
            }
        }
        for (int at = 0; at + 2 <= run.length(); at++) {
            var pair = letters.substring(at, at + 2);
            if ((!sure.get(at) || !sure.get(at + 1))
                    && pair.chars().noneMatch(letter -> Character.isSurrogate((char) letter))) {
                int from = at;
                rows.alike(Sounds.of(pair), pair).stream()
                        .filter(alike -> IntStream.range(0, 2)
                                .allMatch(i -> !sure.get(from + i) || alike.charAt(i) == pair.charAt(i)))
                        .findFirst()
                        .ifPresent(alike -> {
                            letters.replace(from, from + 2, alike);
                            sure.set(from, from + 2);
                        });
            }
        }
        return letters.toString();
    }
}
