package dev.gradus.publishing;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.py.Pinyin;
import java.util.Locale;
import java.util.stream.Collectors;

/** How Chinese sounds, as far as those who type it by its sound tell sounds apart. */
final class Sounds {

    private Sounds() {}

    /** {@code guize} of 规则 and of 规责; empty when a character has no reading. */
    static String of(String pair) {
        var syllables = HanLP.convertToPinyinList(pair);
        return syllables.contains(Pinyin.none5)
                ? ""
                : ofLetters(syllables.stream().map(Pinyin::getPinyinWithoutTone).collect(Collectors.joining()));
    }

    /** Of a reading that was typed itself: zh, ch, sh and final ng count as z, c, s and n. */
    static String ofLetters(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replace("zh", "z")
                .replace("ch", "c")
                .replace("sh", "s")
                .replace("ng", "n")
                .replace('ü', 'v');
    }
}
