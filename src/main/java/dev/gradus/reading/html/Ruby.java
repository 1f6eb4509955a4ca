package dev.gradus.reading.html;

import dev.gradus.platform.i18n.Languages;

/** Whether readings stand above Chinese characters. */
public enum Ruby {
    NONE,
    /** Above each. */
    ALL;

    /** @param band as {@code Grades.band} spells it; those of grades 1 and 2 do not know the characters yet */
    public static Ruby of(String language, String band) {
        return language.equals(Languages.CHINESE) && band.equals("b12") ? ALL : NONE;
    }

    /** Plain text as HTML. */
    public String html(String text) {
        var out = new Markup();
        write(text, out);
        return out.toString();
    }

    /** A reading is for the eye: who listens hears the character itself. */
    void write(String text, Markup out) {
        if (this == NONE || text.chars().noneMatch(Character::isIdeographic)) {
            out.text(text);
            return;
        }
        var readings = Pinyin.of(text);
        for (int i = 0; i < text.length(); i++) {
            var reading = readings.get(i);
            var letter = String.valueOf(text.charAt(i));
            if (reading.isEmpty()) {
                out.text(letter);
            } else {
                out.raw("<ruby>")
                        .text(letter)
                        .raw("<rt aria-hidden=\"true\">")
                        .text(reading)
                        .raw("</rt></ruby>");
            }
        }
    }
}
