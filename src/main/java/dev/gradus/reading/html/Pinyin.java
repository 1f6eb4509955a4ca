package dev.gradus.reading.html;

import com.hankcs.hanlp.HanLP;
import dev.gradus.dialect.Reading;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How Chinese characters are read here: by a dictionary of phrases, by a list of our own for what it gets wrong in
 * school texts, and by a few rules for {@link Particles}. Right for about nineteen of twenty characters with several readings.
 */
final class Pinyin {

    private static final int LONGEST_WORD = 6;
    private static final Map<String, List<String>> SUPPLEMENT = supplement();

    private Pinyin() {}

    /**
     * @param own what the lesson itself says of words, which counts before all else
     * @return for each {@code char} of the text its reading, empty where it has none
     */
    static List<String> of(String text, Map<String, List<String>> own) {
        var readings = new ArrayList<String>(text.length());
        HanLP.convertToPinyinList(text)
                .forEach(each -> readings.add(
                        each == com.hankcs.hanlp.dictionary.py.Pinyin.none5 ? "" : each.getPinyinWithToneMark()));
        if (readings.size() != text.length()) {
            throw new IllegalStateException("as many readings as letters were expected: " + text);
        }
        Particles.settle(text, readings);
        correct(text, SUPPLEMENT, LONGEST_WORD, readings);
        Tones.settle(text, readings);
        if (!own.isEmpty()) {
            correct(text, own, 2 * Reading.LONGEST, readings);
        }
        return readings;
    }

    /** The longest word at each place counts; what is written in two {@code char}s has its reading at the first. */
    private static void correct(String text, Map<String, List<String>> words, int longest, List<String> readings) {
        for (int at = 0; at < text.length(); at++) {
            for (int end = Math.min(text.length(), at + longest); end > at; end--) {
                var known = words.get(text.substring(at, end));
                if (known != null) {
                    int place = at;
                    for (var reading : known) {
                        readings.set(place, reading);
                        place += Character.charCount(text.codePointAt(place));
                    }
                    at = end - 1;
                    break;
                }
            }
        }
    }

    private static Map<String, List<String>> supplement() {
        var words = new HashMap<String, List<String>>();
        try (var in = Pinyin.class.getResourceAsStream("/pinyin/supplement.txt")) {
            if (in == null) {
                throw new IllegalStateException("the supplement is not on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" "))
                    .forEach(parts -> words.put(parts[0], Arrays.asList(parts).subList(1, parts.length)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.forEach((word, readings) -> {
            if (word.length() != readings.size()) {
                throw new IllegalStateException("a reading for each character is wanted: " + word);
            }
        });
        return Map.copyOf(words);
    }
}
