package dev.gradus.bench;

import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** The formulas that everybody knows, to compare with. */
enum Classic {
    FLESCH_KINCAID(text -> .39 * text.wordsPerSentence() + 11.8 * text.syllables / text.words - 15.59),
    SMOG(text -> 1.043 * Math.sqrt(30 * text.polysyllables / text.sentences) + 3.1291),
    COLEMAN_LIAU(text -> 5.88 * text.letters / text.words - 29.6 * text.sentences / text.words - 15.8),
    NEW_DALE_CHALL(text -> {
        double hard = 100 * text.unfamiliar / text.words;
        return .1579 * hard + .0496 * text.wordsPerSentence() + (hard > 5 ? 3.6365 : 0);
    }),
    AUTOMATED(text -> 4.71 * text.letters / text.words + .5 * text.wordsPerSentence() - 21.43);

    private final ToDoubleFunction<Text> formula;

    Classic(ToDoubleFunction<Text> formula) {
        this.formula = formula;
    }

    double of(String text, Set<String> familiar) {
        return formula.applyAsDouble(new Text(text, familiar));
    }

    private static final class Text {

        private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:['’][\\p{L}]+)*");
        private static final Pattern END = Pattern.compile("[.!?…]+[\"'”’)]*(?=\\s|$)|\\n\\s*\\n");
        private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

        private double words;
        private double letters;
        private double syllables;
        private double polysyllables;
        private double unfamiliar;
        private final double sentences;

        private Text(String text, Set<String> familiar) {
            sentences = Math.max(
                    1,
                    END.splitAsStream(text).filter(part -> WORD.matcher(part).find()).count());
            WORD.matcher(text).results().forEach(match -> {
                var word = match.group().toLowerCase(Locale.ROOT);
                int count = syllables(word);
                words++;
                letters += word.length();
                syllables += count;
                polysyllables += count > 2 ? 1 : 0;
                unfamiliar += isFamiliar(word, familiar) ? 0 : 1;
            });
        }

        private double wordsPerSentence() {
            return words / sentences;
        }

        private static int syllables(String word) {
            long count = VOWELS.matcher(word).results().count();
            if (word.endsWith("e") && !word.endsWith("le") && count > 1) {
                count--;
            }
            return (int) Math.max(1, count);
        }

        private static boolean isFamiliar(String word, Set<String> familiar) {
            for (var ending : new String[] {"", "s", "es", "d", "ed", "ing", "'s", "ly", "er", "est"}) {
                if (word.endsWith(ending)
                        && (familiar.contains(word.substring(0, word.length() - ending.length()))
                                || familiar.contains(word.substring(0, word.length() - ending.length()) + "e"))) {
                    return true;
                }
            }
            return Character.isDigit(word.charAt(0));
        }
    }
}
