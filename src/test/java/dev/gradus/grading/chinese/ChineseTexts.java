package dev.gradus.grading.chinese;

import dev.gradus.grading.Passage;
import dev.gradus.grading.StagedTexts;
import dev.gradus.grading.StagedTexts.Staged;
import dev.gradus.grading.TextLanguage;
import java.util.List;

/** Our own Chinese passages, and the rules to measure them with. */
final class ChineseTexts {

    static final ChineseRules RULES = ChineseRules.load();

    private ChineseTexts() {}

    static Passage chinese(String text) {
        return Passage.ofPlainText(TextLanguage.CHINESE, text);
    }

    static List<Staged> passages() {
        return StagedTexts.passages(TextLanguage.CHINESE);
    }
}
