package dev.gradus.grading;

/** The languages that can be measured. */
public enum TextLanguage {
    ENGLISH("en"),
    CHINESE("zh-CN");

    private static final double CHINESE_FROM = .2;

    private final String tag;

    TextLanguage(String tag) {
        this.tag = tag;
    }

    /** As in files and addresses: {@code en}, {@code zh-CN}. */
    public String tag() {
        return tag;
    }

    /** Any Chinese tag is Chinese, any other English. */
    public static TextLanguage ofTag(String tag) {
        return tag.regionMatches(true, 0, "zh", 0, 2) ? CHINESE : ENGLISH;
    }

    /**
     * What a text is written in: Chinese when at least a fifth of its letters are Chinese characters, because one
     * character says as much as several Latin letters.
     */
    public static TextLanguage of(CharSequence text) {
        long letters = 0;
        long han = 0;
        for (int i = 0; i < text.length(); ) {
            int letter = Character.codePointAt(text, i);
            i += Character.charCount(letter);
            if (Character.isLetter(letter)) {
                letters++;
                if (isHan(letter)) {
                    han++;
                }
            }
        }
        return han > 0 && han >= letters * CHINESE_FROM ? CHINESE : ENGLISH;
    }

    /** Whether a code point is a Chinese character. */
    public static boolean isHan(int letter) {
        return letter >= 0x2E80 && Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
