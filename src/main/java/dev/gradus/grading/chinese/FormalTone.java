package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import java.util.Set;
import java.util.function.Consumer;

/** FORMAL: a primary lesson that speaks to nobody: no 你, 我, 我们, 咱们, 大家, 同学们. */
final class FormalTone implements HintRule {

    private static final Set<String> ADDRESS =
            Set.of("你", "你们", "您", "我", "我们", "咱们", "咱", "大家", "同学们", "小朋友", "孩子们", "你家", "我家");

    private static final Set<String> PEOPLE = Set.of("他", "她", "他们", "她们", "说", "说道", "问", "问道", "喊", "喊道");

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        if (reading.profile().isPrimary()
                && reading.facts().isLesson()
                && reading.han() >= Index.ENOUGH
                && !isStory(reading)
                && reading.sentences().stream()
                        .noneMatch(sentence -> addresses(sentence) || AbstractStart.asks(sentence))) {
            hints.accept(Hint.ofLesson(HintCode.FORMAL, 1));
        }
    }

    /** A tale speaks of somebody, and its people speak to each other; it need not speak to the reader. */
    private static boolean isStory(Reading reading) {
        return reading.sentences().stream()
                        .flatMap(sentence -> sentence.words().stream().map(word -> word.of(sentence.text())))
                        .filter(PEOPLE::contains)
                        .count()
                > 1;
    }

    private static boolean addresses(Sentence sentence) {
        return sentence.words().stream()
                .map(word -> word.of(sentence.text()))
                .anyMatch(word -> ADDRESS.contains(word) || word.startsWith("你") || word.startsWith("我"));
    }
}
