package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.StageProfile;
import java.util.ArrayDeque;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * NOMINAL: deeds told as things. In Chinese these are empty verbs before the real one (进行讨论 for 讨论) and nouns made
 * with 性 or 化 from words of two characters; three in fifty words, in high five.
 */
final class Nominals implements HintRule {

    private static final Set<String> EMPTY_VERBS = Set.of("进行", "加以", "予以", "作出", "做出");
    private static final int MANY = 3;

    /** Older pupils read reports, which need some. */
    private static final int MANY_IN_HIGH = 5;

    private static final int WITHIN = 50;

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        int many = reading.profile() == StageProfile.HIGH ? MANY_IN_HIGH : MANY;
        var found = new ArrayDeque<Found>();
        int position = 0;
        for (var sentence : reading.sentences()) {
            Word before = null;
            for (var word : sentence.words()) {
                position++;
                if (isNominal(before, word, sentence.text())) {
                    found.add(new Found(sentence.prose(), word.start(), word.end(), position));
                }
                while (!found.isEmpty() && isPast(found.getFirst(), sentence.prose(), position)) {
                    found.removeFirst();
                }
                if (found.size() == many) {
                    hints.accept(hint(found));
                    found.clear();
                }
                before = word;
            }
        }
    }

    private static boolean isNominal(@Nullable Word before, Word word, String text) {
        var letters = word.of(text);
        if (EMPTY_VERBS.contains(letters)) {
            return true;
        }
        boolean suffixed = letters.endsWith("性") || letters.endsWith("化");
        boolean ofTwo = before != null && before.end() == word.start() && before.length() == 2;
        return suffixed && (word.length() > 2 || (word.length() == 1 && ofTwo));
    }

    private static boolean isPast(Found found, Prose prose, int position) {
        return found.prose.offset() != prose.offset() || position - found.position >= WITHIN;
    }

    private static Hint hint(ArrayDeque<Found> found) {
        var first = found.getFirst();
        return Hint.at(first.prose, first.start, found.getLast().end, HintCode.NOMINAL, 1, found.size());
    }

    private record Found(Prose prose, int start, int end, int position) {}
}
