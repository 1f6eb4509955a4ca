package dev.gradus.fit;

import dev.gradus.grading.Fit;
import dev.gradus.grading.Hint;
import dev.gradus.grading.Measure;
import dev.gradus.grading.TextLanguage;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** One text's level, fit and hints for a person at a terminal. */
final class GradeReport {

    private final HintSentences sentences;
    private final PrintStream out;

    GradeReport(HintSentences sentences, PrintStream out) {
        this.sentences = sentences;
        this.out = out;
    }

    void text(String name, TextLanguage language, Measure measure) {
        out.println(name + " (" + language.tag() + ", " + measure.words() + ")");
        switch (measure) {
            case Measure.TooShort shorter ->
                say("grading.report.tooShort." + language.tag(), shorter.words(), shorter.least());
            case Measure.Level level -> {
                say(
                        "grading.report.level." + level.scale(),
                        number(level.level()),
                        number(level.low()),
                        number(level.high()),
                        level.suits().key());
                for (var feature : level.features()) {
                    out.println("    " + String.format(Locale.ROOT, "%+6.2f", feature.share()) + "  "
                            + sentences.get("grading.feature." + feature.name()) + " "
                            + String.format(Locale.ROOT, "(%.3f)", feature.value()));
                }
            }
        }
    }

    void fit(TextLanguage language, Fit fit, List<Hint> hints) {
        say("grading.report.fit." + fit.verdict(), fit.profile().key(), number(fit.minutes()));
        fit.checks()
                .forEach(check -> out.println("    " + (check.isKept() ? "✓ " : "✗ ")
                        + sentences.get(
                                "grading.limit." + check.limit(),
                                limit(check.limit(), check.value()),
                                limit(check.limit(), check.bound()))));
        hints.stream().limit(Hint.SHOWN).forEach(hint -> {
            out.println("  " + hint.code()
                    + (hint.quote().isEmpty() ? "" : ": “" + hint.quote().strip() + "”"));
            out.println("    " + sentences.what(hint, language) + " " + sentences.why(hint, language) + " "
                    + sentences.how(hint, language));
        });
        if (hints.size() > Hint.SHOWN) {
            say("grading.report.more", hints.size() - Hint.SHOWN);
        }
    }

    static String word(Fit.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Shares as per cent, the rest as numbers. */
    private static String limit(Fit.Limit limit, double value) {
        return switch (limit) {
            case COVERAGE, RARE_CHARACTERS, CLASSICAL_PARTICLES -> String.format(Locale.ROOT, "%.1f %%", value * 100);
            case MEAN_SENTENCE -> number(value);
            case LONGEST_SENTENCE, NEW_TERMS -> String.valueOf(Math.round(value));
        };
    }

    private void say(String key, Object... arguments) {
        out.println("  " + sentences.get(key, arguments));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
