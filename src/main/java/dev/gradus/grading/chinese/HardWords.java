package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * HARD_WORD: a word with a character that pupils of this stage have not met and that the lesson does not explain; at its
 * first place, the oftener it comes the weightier.
 */
final class HardWords implements HintRule {

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        Map<String, Hard> hard = new LinkedHashMap<>();
        for (var sentence : reading.sentences()) {
            for (var word : sentence.words()) {
                if (!reading.known().isKnown(word, sentence.text())) {
                    hard.computeIfAbsent(word.of(sentence.text()), _ -> new Hard(sentence, word)).times++;
                }
            }
        }
        hard.values().forEach(word -> hints.accept(word.hint()));
    }

    private static final class Hard {

        private final Sentence sentence;
        private final Word word;
        private int times;

        Hard(Sentence sentence, Word word) {
            this.sentence = sentence;
            this.word = word;
        }

        Hint hint() {
            var prose = sentence.prose();
            return Hint.at(
                    prose,
                    word.start(),
                    word.end(),
                    HintCode.HARD_WORD,
                    1 + Math.log(times) / 4,
                    word.of(prose.text()));
        }
    }
}
