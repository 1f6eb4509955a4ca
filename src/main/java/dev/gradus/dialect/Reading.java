package dev.gradus.dialect;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a word's Chinese characters are to be read wherever the lesson has it, whatever a dictionary says.
 *
 * @param word Chinese characters, {@value #LONGEST} at most
 * @param syllables pinyin with tone marks, one for each character
 */
public record Reading(String word, List<String> syllables) {

    public static final int LONGEST = 20;

    /** Letters with at most one tone mark, as {@code lǜ}; the neutral tone has none. */
    private static final Pattern SYLLABLE = Pattern.compile("[a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ]?[a-zü]*");

    private static final Pattern NUMBERED = Pattern.compile("([a-zü]+)([0-5])");
    private static final int LONGEST_SYLLABLE = 6;

    /** The four marks that follow a letter when it is taken apart. */
    private static final Map<Character, String> MARKS =
            Map.of('1', "\u0304", '2', "\u0301", '3', "\u030c", '4', "\u0300");

    public Reading {
        syllables = List.copyOf(syllables);
        Checks.that(isWord(word), "a reading is of Chinese characters");
        Checks.that(
                syllables.size() == word.codePointCount(0, word.length())
                        && syllables.stream().allMatch(Reading::isSyllable),
                "each character has one syllable");
    }

    /** @param pinyin syllables between spaces, their tones as marks or as digits: {@code chóng qìng}, {@code chong2 qing4} */
    public static Optional<Reading> parse(String word, String pinyin) {
        var syllables = new ArrayList<String>();
        for (var written : pinyin.strip().split("\\s+")) {
            syllables.add(marked(Normalizer.normalize(written, Normalizer.Form.NFC)
                    .toLowerCase(Locale.ROOT)
                    .replace("u:", "ü")));
        }
        boolean sound = isWord(word)
                && syllables.size() == word.codePointCount(0, word.length())
                && syllables.stream().allMatch(Reading::isSyllable);
        return sound ? Optional.of(new Reading(word, syllables)) : Optional.empty();
    }

    /** As it is written: {@code chóng qìng}. */
    public String pinyin() {
        return String.join(" ", syllables);
    }

    private static boolean isWord(String word) {
        return !word.isEmpty()
                && word.codePointCount(0, word.length()) <= LONGEST
                && word.codePoints().allMatch(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN);
    }

    private static boolean isSyllable(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_SYLLABLE
                && SYLLABLE.matcher(text).matches();
    }

    /** With the tone's mark in place of its digit; what has none stays as it is. {@code v} is how keyboards write ü. */
    private static String marked(String syllable) {
        var numbered = NUMBERED.matcher(syllable);
        if (!numbered.matches()) {
            return syllable;
        }
        var letters = numbered.group(1).replace('v', 'ü');
        var mark = MARKS.get(numbered.group(2).charAt(0));
        int at = vowel(letters);
        return mark == null || at < 0
                ? letters
                : Normalizer.normalize(
                        letters.substring(0, at + 1) + mark + letters.substring(at + 1), Normalizer.Form.NFC);
    }

    /** Where the mark stands: on a or e, on the o of ou, otherwise on the last vowel. */
    private static int vowel(String letters) {
        for (var first : List.of("a", "e", "ou")) {
            if (letters.contains(first)) {
                return letters.indexOf(first);
            }
        }
        int last = -1;
        for (int i = 0; i < letters.length(); i++) {
            if ("iouü".indexOf(letters.charAt(i)) >= 0) {
                last = i;
            }
        }
        return last;
    }
}
