package dev.gradus.hints;

import dev.gradus.fit.LessonPassage;
import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A hint in its lesson text.
 *
 * @param id stays while the words it points at stay the same, whatever is written in front of them; no two in a text
 *     have the same
 * @param stretches the words it points at, paragraph by paragraph; none where the whole lesson is meant
 */
public record OpenHint(String id, Hint hint, Anchor anchor, List<Stretch> stretches) {

    /** About one word or term, which is the hint's first argument. */
    private static final Set<HintCode> ABOUT_A_WORD = EnumSet.of(
            HintCode.HARD_WORD,
            HintCode.EASIER_WORD,
            HintCode.IDIOM,
            HintCode.BANNED_WORD,
            HintCode.UNDEFINED_TERM,
            HintCode.USED_BEFORE_TAUGHT);

    private static final int BEFORE = 40;

    public OpenHint {
        stretches = List.copyOf(stretches);
    }

    /**
     * Some words of one paragraph.
     *
     * @param block the outermost block of the text they stand in, the first being 0
     * @param before the letters in front of them in their paragraph
     */
    public record Stretch(int block, String before, String words) {}

    static OpenHint of(LessonPassage text, Hint hint) {
        var anchor = Anchor.of(text, hint);
        var id = hint.code() + "-" + Integer.toHexString((anchor.quote() + subject(hint)).hashCode());
        return new OpenHint(id, hint, anchor, stretches(text, hint));
    }

    /** @param number which it is of those in the text that say the same of the same words, the first being 1 */
    OpenHint repeated(int number) {
        return number == 1 ? this : new OpenHint(id + "-" + number, hint, anchor, stretches);
    }

    private static List<Stretch> stretches(LessonPassage text, Hint hint) {
        var place = hint.place();
        var stretches = new ArrayList<Stretch>();
        if (place == null || place.length() == 0) {
            return stretches;
        }
        for (var prose : text.passage().prose()) {
            int start = Math.max(place.offset(), prose.offset()) - prose.offset();
            int end = Math.min(place.end(), prose.offset() + prose.text().length()) - prose.offset();
            if (start < end) {
                stretches.add(new Stretch(
                        text.block(prose.place(start, end - start)),
                        prose.text().substring(Math.max(0, start - BEFORE), start),
                        prose.text().substring(start, end)));
            }
        }
        return stretches;
    }

    /** Whether it is about one word, which can then be dismissed for more than one place. */
    public boolean isAboutAWord() {
        return ABOUT_A_WORD.contains(hint.code());
    }

    /** The word it is about; empty where it is about more than a word. */
    public String subject() {
        return subject(hint);
    }

    private static String subject(Hint hint) {
        return ABOUT_A_WORD.contains(hint.code()) && !hint.arguments().isEmpty()
                ? String.valueOf(hint.arguments().getFirst())
                : "";
    }
}
