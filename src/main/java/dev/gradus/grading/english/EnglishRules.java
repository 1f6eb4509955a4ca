package dev.gradus.grading.english;

import dev.gradus.grading.Explanation;
import dev.gradus.grading.Fit;
import dev.gradus.grading.Fit.Check;
import dev.gradus.grading.Fit.Limit;
import dev.gradus.grading.Fit.Verdict;
import dev.gradus.grading.Hint;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.language.LanguageRules;
import java.util.ArrayList;
import java.util.List;

/** English texts: levels by {@link EnglishLevel}, hints by the classes that end in Hints. */
public final class EnglishRules implements LanguageRules {

    private final Lexicon lexicon;

    private EnglishRules(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public static EnglishRules load() {
        return new EnglishRules(Lexicon.load());
    }

    @Override
    public Measure measure(Passage passage) {
        return EnglishLevel.of(EnglishText.of(lexicon, passage));
    }

    @Override
    public Explanation explain(Passage passage) {
        return EnglishExplanation.of(EnglishText.of(lexicon, passage));
    }

    @Override
    public Fit fit(Passage passage, StageProfile profile, LessonFacts facts) {
        var text = EnglishText.of(lexicon, passage);
        var measure = EnglishLevel.of(text);
        var checks = new ArrayList<Check>();
        if (text.length() > 0) {
            var coverage = Coverage.of(text, new Familiarity(lexicon, profile, facts));
            checks.add(new Check(
                    Limit.COVERAGE, coverage.share(), profile.english().coverage()));
            int longest =
                    text.sentences().stream().mapToInt(Sentence::length).max().orElse(0);
            checks.add(
                    new Check(Limit.LONGEST_SENTENCE, longest, profile.english().longSentence()));
        }
        int length =
                passage.prose().stream().mapToInt(prose -> length(prose.text())).sum();
        double minutes = (double) length / profile.structure().wordsPerMinute();
        return new Fit(measure, profile, verdict(measure, profile), minutes, checks);
    }

    private static Verdict verdict(Measure measure, StageProfile profile) {
        return switch (measure) {
            case Measure.TooShort _ -> Verdict.TOO_SHORT;
            case Measure.Level level -> {
                var window = profile.english().window();
                if (window.contains(level.level())) {
                    yield Verdict.FITS;
                }
                if (level.low() > window.high()) {
                    yield Verdict.ABOVE;
                }
                yield level.high() < window.low() ? Verdict.BELOW : Verdict.BORDERLINE;
            }
        };
    }

    @Override
    public List<Hint> hints(Passage passage, StageProfile profile, LessonFacts facts) {
        var text = EnglishText.of(lexicon, passage);
        var hints = new ArrayList<Hint>();
        hints.addAll(SentenceHints.of(text, profile));
        hints.addAll(new WordHints(lexicon, text, profile, facts).hints());
        hints.addAll(StyleHints.of(passage, text, profile, new Familiarity(lexicon, profile, facts)));
        return hints;
    }

    @Override
    public boolean isEveryday(String term, StageProfile profile) {
        var familiarity = new Familiarity(lexicon, profile, LessonFacts.NONE);
        return words(new Prose(Kind.PARAGRAPH, term, 0)).stream().allMatch(familiarity::isEveryday);
    }

    @Override
    public int length(String text) {
        return words(new Prose(Kind.PARAGRAPH, text, 0)).size();
    }

    @Override
    public List<Place> occurrences(Prose prose, String term) {
        var wanted = words(new Prose(Kind.PARAGRAPH, term, 0));
        var found = new ArrayList<Place>();
        if (wanted.isEmpty()) {
            return found;
        }
        var words = words(prose);
        for (int i = 0; i + wanted.size() <= words.size(); i++) {
            if (matches(words.subList(i, i + wanted.size()), wanted)) {
                var last = words.get(i + wanted.size() - 1);
                found.add(prose.place(
                        words.get(i).start(), last.end() - words.get(i).start()));
            }
        }
        return found;
    }

    private List<Word> words(Prose prose) {
        return SentenceReader.read(lexicon, List.of(prose)).stream()
                .flatMap(sentence -> sentence.words().stream())
                .toList();
    }

    /** The same words, inflected or not. */
    private static boolean matches(List<Word> words, List<Word> wanted) {
        for (int i = 0; i < wanted.size(); i++) {
            var one = words.get(i);
            var other = wanted.get(i);
            boolean same = one.form().equals(other.form())
                    || one.entry().lemma().equals(other.entry().lemma());
            if (one.isNumber() || other.isNumber() || !same) {
                return false;
            }
        }
        return true;
    }
}
