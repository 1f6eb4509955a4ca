package dev.gradus.grading.english;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.StageProfile;
import java.util.ArrayList;
import java.util.List;

/** Sentences that are too long, alone or one after the other. */
final class SentenceHints {

    private static final double ALMOST_LONG = .75;
    private static final int RUN = 3;

    private SentenceHints() {}

    static List<Hint> of(EnglishText text, StageProfile profile) {
        int limit = profile.english().longSentence();
        var hints = new ArrayList<Hint>();
        int run = 0;
        var sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            if (sentence.length() > limit) {
                hints.add(Hint.at(
                        sentence.prose(),
                        sentence.start(),
                        sentence.end(),
                        HintCode.LONG_SENTENCE,
                        Math.min(2, (double) sentence.length() / limit),
                        sentence.length(),
                        limit));
            }
            boolean goesOn = run > 0 && sentences.get(i - 1).prose().equals(sentence.prose());
            run = sentence.length() <= limit * ALMOST_LONG ? 0 : goesOn ? run + 1 : 1;
            if (run == RUN) {
                var first = sentences.get(i - RUN + 1);
                hints.add(Hint.at(sentence.prose(), first.start(), sentence.end(), HintCode.LONG_RUN, 1, RUN, (int)
                        (limit * ALMOST_LONG)));
            }
        }
        return hints;
    }
}
