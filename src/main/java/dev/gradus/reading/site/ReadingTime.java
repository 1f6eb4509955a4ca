package dev.gradus.reading.site;

import dev.gradus.grading.StageProfile;
import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import java.util.regex.Pattern;

/** How long pupils of a unit's grades take to read a text through. */
public final class ReadingTime {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}&&[^\\p{IsHan}]]+");

    private ReadingTime() {}

    /** @return minutes, at least one */
    public static int of(String text, PublishedUnit unit) {
        var stage = unit.stage().key();
        var structure = Grades.of(unit)
                .map(grades -> StageProfile.of(stage, grades.first(), grades.last()))
                .orElseGet(() -> StageProfile.ofKey(stage).orElseThrow())
                .structure();
        double words = WORD.matcher(text).results().count();
        double characters = text.codePoints()
                .filter(each -> Character.UnicodeScript.of(each) == Character.UnicodeScript.HAN)
                .count();
        return Math.max(
                1, (int) Math.round(words / structure.wordsPerMinute() + characters / structure.hanPerMinute()));
    }
}
