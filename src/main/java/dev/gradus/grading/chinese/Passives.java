package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import java.util.function.Consumer;

/** PASSIVE: 被 as a word of its own, more often in ten sentences than the stage bears. */
final class Passives implements HintRule {

    private static final int TEN = 10;

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        int count = 0;
        Sentence first = null;
        for (var sentence : reading.sentences()) {
            for (var word : sentence.words()) {
                if (word.of(sentence.text()).equals("被")) {
                    first = first == null ? sentence : first;
                    count++;
                }
            }
        }
        int limit = reading.profile().english().passives();
        double inTen = count * TEN / (double) Math.max(TEN, reading.sentences().size());
        if (first != null && inTen > limit) {
            hints.accept(Hint.at(
                    first.prose(),
                    first.start(),
                    first.end(),
                    HintCode.PASSIVE,
                    Math.min(2, inTen / limit),
                    (int) Math.ceil(inTen),
                    limit));
        }
    }
}
