package dev.gradus.exchange;

import dev.gradus.curriculum.climb.FindingCode;
import dev.gradus.curriculum.climb.FindingWords;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.dialect.Problem;
import dev.gradus.exchange.Finding.Severity;
import dev.gradus.media.Refused;
import dev.gradus.platform.yaml.YamlProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Collects findings under one folder and puts them into words. */
final class Findings {

    private final Path root;
    private final Sentences sentences;
    private final List<Finding> found = new ArrayList<>();

    Findings(Path root, Locale locale) {
        this.root = root;
        this.sentences = new Sentences(locale);
    }

    void error(String code, Path file, int line, Object... arguments) {
        add(Severity.ERROR, code, file, line, sentences.get("exchange.finding." + code, arguments));
    }

    void warning(String code, Path file, int line, Object... arguments) {
        add(Severity.WARNING, code, file, line, sentences.get("exchange.finding." + code, arguments));
    }

    /** @param accepted why it is right as it is; null where nobody has said so */
    void add(MapFinding finding, Path file, int line, @Nullable String accepted) {
        var sentence = new FindingWords(sentences::get, LessonPath::toString).sentence(finding);
        add(
                finding.code().isError() ? Severity.ERROR : Severity.WARNING,
                finding.code().name(),
                file,
                line,
                finding.code() == FindingCode.STALE_TRANSLATION ? sentences.get("exchange.stale", sentence) : sentence,
                accepted);
    }

    /** What the text is better for, in words already. */
    void hint(String code, Path file, int line, String sentence, @Nullable String accepted) {
        add(Severity.WARNING, code, file, line, sentence, accepted);
    }

    void add(Path file, Problem problem) {
        add(
                Severity.ERROR,
                problem.code().name(),
                file,
                problem.line(),
                sentences.get(
                        "dialect.problem." + problem.code(), problem.args().toArray()));
    }

    void add(Path file, YamlProblem problem) {
        add(
                Severity.ERROR,
                problem.code().name(),
                file,
                problem.line(),
                sentences.get(
                        "dialect.problem." + problem.code(), problem.args().toArray()));
    }

    void add(Path file, Refused refused) {
        var arguments = refused.args();
        int line = refused.reason().name().startsWith("SVG_")
                        && !arguments.isEmpty()
                        && arguments.getFirst() instanceof Integer number
                ? number
                : 1;
        add(
                Severity.ERROR,
                "FILE_" + refused.reason(),
                file,
                line,
                sentences.get(refused.reason().messageKey(), arguments.toArray()));
    }

    /** What another module objects to, by its message key. */
    void refused(Path file, String messageKey) {
        add(Severity.ERROR, "REFUSED", file, 1, sentences.get(messageKey));
    }

    boolean hasErrors() {
        return found.stream().anyMatch(Finding::isError);
    }

    /** By path and line. */
    List<Finding> sorted() {
        return found.stream().sorted().toList();
    }

    private void add(Severity severity, String code, Path file, int line, String message) {
        add(severity, code, file, line, message, null);
    }

    private void add(Severity severity, String code, Path file, int line, String message, @Nullable String accepted) {
        var path = root.relativize(file).toString().replace('\\', '/');
        found.add(new Finding(severity, code, path.isEmpty() ? "." : path, line, message, accepted));
    }
}
