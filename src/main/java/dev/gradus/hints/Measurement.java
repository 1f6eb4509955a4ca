package dev.gradus.hints;

import dev.gradus.dialect.Problem;
import dev.gradus.fit.Lack;
import dev.gradus.grading.CharacterUse;
import dev.gradus.grading.Fit;
import dev.gradus.grading.TextLanguage;
import java.util.List;
import java.util.Map;

/**
 * One lesson text, measured.
 *
 * @param newTerms how many it introduces
 * @param time what it needs against what it has
 * @param open all hints that nobody has dismissed, those that help most first
 * @param dismissed what keeps a hint of this text out of the way, and how many of them
 * @param characters in Chinese each character of the text once
 * @param lacks what must be added before it may be submitted, and what should be
 * @param mends what must be mended before that
 */
public record Measurement(
        TextLanguage language,
        Fit fit,
        int newTerms,
        LessonTime time,
        List<OpenHint> open,
        Map<Dismissal, Integer> dismissed,
        List<CharacterUse> characters,
        List<Lack> lacks,
        List<Mend> mends) {

    public Measurement {
        open = List.copyOf(open);
        dismissed = Map.copyOf(dismissed);
        characters = List.copyOf(characters);
        lacks = List.copyOf(lacks);
        mends = List.copyOf(mends);
    }

    public boolean isComplete() {
        return mends.isEmpty() && lacks.stream().noneMatch(lack -> lack.kind().isRequired());
    }

    /**
     * A problem of the text.
     *
     * @param block the outermost block it is in, the first being 0
     * @param question the question it is in, the first being 0; -1 where it is in none
     * @param asked what that question asks; may be empty
     */
    public record Mend(int block, int question, String asked, Problem problem) {}

    /** In minutes. */
    public record LessonTime(int needed, int planned) {}
}
