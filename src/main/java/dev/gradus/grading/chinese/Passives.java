package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import java.util.Set;
import java.util.function.Consumer;

/** PASSIVE: 被 as a word of its own that is no quilt, more often in ten sentences than the stage bears. */
final class Passives implements HintRule {

    private static final int TEN = 10;
    private static final Set<String> COUNTS_QUILTS = Set.of("床", "条", "层");
    private static final Set<String> PARTS_OF_A_QUILT = Set.of("面", "里", "头", "角", "上", "下", "中");

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        int count = 0;
        Sentence first = null;
        for (var sentence : reading.sentences()) {
            int passives = passives(sentence);
            first = first == null && passives > 0 ? sentence : first;
            count += passives > 0 ? 1 : 0;
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

    private static int passives(Sentence sentence) {
        int passives = 0;
        var before = "";
        boolean open = false;
        for (var word : sentence.words()) {
            var letters = word.of(sentence.text());
            passives += open && !PARTS_OF_A_QUILT.contains(letters) ? 1 : 0;
            open = letters.equals("被") && !COUNTS_QUILTS.contains(before);
            before = letters;
        }
        return passives;
    }
}
