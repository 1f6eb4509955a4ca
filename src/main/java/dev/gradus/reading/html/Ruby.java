package dev.gradus.reading.html;

import dev.gradus.dialect.Reading;
import dev.gradus.grading.CharacterUse.Band;
import dev.gradus.platform.i18n.Languages;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How the readings of Chinese characters are shown.
 *
 * @param own what the lesson itself says of words
 */
public record Ruby(Shown shown, Map<String, List<String>> own) {

    /** Where. */
    public enum Shown {
        NOWHERE,
        /** Above each character. */
        ABOVE_ALL,
        /** Above those that pupils of grades 3 and 4 do not learn; the others' wait to be asked for. */
        ABOVE_UNLISTED,
        /** All wait to be asked for. */
        WHEN_ASKED
    }

    static final Ruby NONE = new Ruby(Shown.NOWHERE, Map.of());
    static final Ruby ALL = new Ruby(Shown.ABOVE_ALL, Map.of());

    public Ruby {
        own = Map.copyOf(own);
    }

    /** @param band as {@code Grades.band} spells it */
    public static Ruby of(String language, String band, List<Reading> own) {
        if (!language.equals(Languages.CHINESE)) {
            return NONE;
        }
        var shown = switch (band) {
            case "b12" -> Shown.ABOVE_ALL;
            case "b34" -> Shown.ABOVE_UNLISTED;
            default -> Shown.WHEN_ASKED;
        };
        return new Ruby(shown, own.stream().collect(Collectors.toMap(Reading::word, Reading::syllables)));
    }

    /** Plain text as HTML. */
    public String html(String text) {
        var out = new Markup();
        write(text, out);
        return out.toString();
    }

    /** Whether every character has its reading above it. */
    public boolean isForAll() {
        return shown == Shown.ABOVE_ALL;
    }

    /** The page's own words as HTML: with readings only where every character has one. */
    public String pageWords(String words) {
        return (isForAll() ? this : NONE).html(words);
    }

    void write(String text, Markup out) {
        line(text).write(0, text.length(), out);
    }

    /** A text that is written in parts and yet read as a whole. */
    Line line(String text) {
        boolean none = shown == Shown.NOWHERE || text.codePoints().noneMatch(Ruby::isHan);
        return new Line(this, text, none ? List.of() : Pinyin.of(text, own));
    }

    private boolean isAbove(int letter) {
        return switch (shown) {
            case NOWHERE, WHEN_ASKED -> false;
            case ABOVE_ALL -> true;
            case ABOVE_UNLISTED -> Band.of(letter).compareTo(Band.GRADES_3_4) > 0;
        };
    }

    private static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }

    /** @param readings for each {@code char}; none when there are none to show */
    record Line(Ruby ruby, String text, List<String> readings) {

        /** A reading is for the eye: who listens hears the character itself. */
        void write(int from, int to, Markup out) {
            if (readings.isEmpty()) {
                out.text(text.substring(from, to));
            } else if (ruby.shown() == Shown.ABOVE_ALL) {
                letters(from, to, out);
            } else {
                waiting(from, to, out);
            }
        }

        /** What waits stands in an attribute: the readings of its characters in order, "-" where one has none. */
        private void waiting(int from, int to, Markup out) {
            var asked = text.substring(from, to);
            if (asked.codePoints().noneMatch(Ruby::isHan)) {
                out.text(asked);
                return;
            }
            var all = new StringBuilder();
            for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
                if (isHan(text.codePointAt(at))) {
                    all.append(all.isEmpty() ? "" : " ").append(readings.get(at).isEmpty() ? "-" : readings.get(at));
                }
            }
            out.raw("<span").attribute("data-py", all.toString()).raw(">");
            letters(from, to, out);
            out.raw("</span>");
        }

        private void letters(int from, int to, Markup out) {
            for (int at = from, next; at < to; at = next) {
                int code = text.codePointAt(at);
                next = at + Character.charCount(code);
                var letter = text.substring(at, next);
                if (readings.get(at).isEmpty() || !ruby.isAbove(code)) {
                    out.text(letter);
                } else {
                    out.raw("<ruby>")
                            .text(letter)
                            .raw("<rt aria-hidden=\"true\">")
                            .text(readings.get(at))
                            .raw("</rt></ruby>");
                }
            }
        }
    }
}
