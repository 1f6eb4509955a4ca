package dev.gradus.reading.html;

import java.text.Normalizer;
import java.util.List;

/**
 * The tones of 一 and 不 as they are spoken before other syllables, which is how primers print them: yí gè, yì tiān, bú
 * shì. Numbers in a row, ordinals and dates keep yī.
 */
final class Tones {

    private static final String COUNTING = "第初十百千万零〇一二三四五六七八九周期统唯之单专0123456789";
    private static final String COUNTED = "二三四五六七八九月号班";

    private Tones() {}

    /** @param readings for each {@code char} of the text, changed in place */
    static void settle(String text, List<String> readings) {
        for (int at = 0; at < text.length(); at++) {
            if (readings.get(at).isEmpty()) {
                continue;
            }
            if (text.charAt(at) == '一') {
                readings.set(at, one(text, readings, at));
            } else if (text.charAt(at) == '不' && tone(readings.get(at)) != 0 && at + 1 < text.length()) {
                readings.set(at, tone(readings.get(at + 1)) == 4 ? "bú" : "bù");
            }
        }
    }

    private static String one(String text, List<String> readings, int at) {
        if (at + 1 == text.length() || readings.get(at + 1).isEmpty()) {
            return "yī";
        }
        char next = text.charAt(at + 1);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (before == next && !readings.get(at - 1).isEmpty()) {
            return "yi";
        }
        boolean counts = COUNTING.indexOf(before) >= 0 || COUNTED.indexOf(next) >= 0 || text.startsWith("年级", at + 1);
        if (counts) {
            return "yī";
        }
        return switch (tone(readings.get(at + 1))) {
            case 4 -> "yí";
            case 0 -> next == '个' ? "yí" : "yī";
            default -> "yì";
        };
    }

    /** {@code kan} of {@code kàn}; ü stays. */
    static String without(String syllable) {
        var apart = Normalizer.normalize(syllable, Normalizer.Form.NFD).replaceAll("[\u0304\u0301\u030c\u0300]", "");
        return Normalizer.normalize(apart, Normalizer.Form.NFC);
    }

    /** 1 to 4, 0 for the neutral one. */
    private static int tone(String syllable) {
        var apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            int tone = "\u0304\u0301\u030c\u0300".indexOf(apart.charAt(i)) + 1;
            if (tone > 0) {
                return tone;
            }
        }
        return 0;
    }
}
