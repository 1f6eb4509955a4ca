package dev.gradus.grading.chinese;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.StageProfile;
import java.util.List;
import java.util.function.Consumer;

/** LONG_SENTENCE, LONG_RUN and MEAN_SENTENCE: what is too long to be held in mind. */
final class SentenceHints implements HintRule {

    /** Three sentences that each nearly reach the limit tire like one that passes it. */
    private static final double NEARLY = .75;

    private static final int RUN = 3;

    /** Older pupils read essays and literature; a hint that every one of them gets helps nobody. */
    private static final double BORNE_IN_HIGH = 1.4;

    /** However far a limit is passed, a hint is not worth more than twice one that just passes it. */
    private static final double MOST = 2;

    @Override
    public void find(Reading reading, Consumer<Hint> hints) {
        findLong(reading, hints);
        findRuns(reading, hints);
        findMean(reading, hints);
    }

    private static void findLong(Reading reading, Consumer<Hint> hints) {
        int limit = reading.profile().chinese().longSentence();
        for (var sentence : reading.sentences()) {
            if (sentence.han() > limit) {
                hints.accept(Hint.at(
                        sentence.prose(),
                        sentence.start(),
                        sentence.end(),
                        HintCode.LONG_SENTENCE,
                        Math.min(MOST, sentence.han() / (double) limit),
                        sentence.han(),
                        limit));
            }
        }
    }

    private static void findRuns(Reading reading, Consumer<Hint> hints) {
        var sentences = reading.sentences();
        int limit = reading.profile().chinese().longSentence();
        for (int from = 0, to; from < sentences.size(); from = Math.max(to, from + 1)) {
            to = runEnd(sentences, from, NEARLY * limit);
            if (to - from >= RUN) {
                var first = sentences.get(from);
                int end = sentences.get(to - 1).end();
                hints.accept(Hint.at(
                        first.prose(),
                        first.start(),
                        end,
                        HintCode.LONG_RUN,
                        Math.min(MOST, (to - from) / (double) RUN),
                        to - from,
                        (int) (NEARLY * limit)));
            }
        }
    }

    /** Behind the last of the sentences of the same paragraph that are all longer. */
    private static int runEnd(List<Sentence> sentences, int from, double length) {
        int to = from;
        while (to < sentences.size()
                && sentences.get(to).han() > length
                && sentences.get(to).prose().offset()
                        == sentences.get(from).prose().offset()) {
            to++;
        }
        return to;
    }

    private static void findMean(Reading reading, Consumer<Hint> hints) {
        double borne = reading.profile() == StageProfile.HIGH ? BORNE_IN_HIGH : 1;
        double limit = reading.profile().chinese().meanSentence() * borne;
        double mean = reading.checks().meanSentence();
        if (mean > limit && reading.han() >= Index.ENOUGH) {
            hints.accept(
                    Hint.ofLesson(HintCode.MEAN_SENTENCE, Math.min(MOST, mean / limit), (int) Math.ceil(mean), (int)
                            Math.round(limit)));
        }
    }
}
