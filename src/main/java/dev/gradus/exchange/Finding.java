package dev.gradus.exchange;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong, or doubtful, in a content folder.
 *
 * @param path relative to the folder that was looked at, with forward slashes
 * @param line the first being 1; 1 for a whole file or folder
 * @param message a sentence that says what to do
 * @param accepted of a warning that is right as it is: why
 */
public record Finding(
        Severity severity,
        String code,
        String path,
        int line,
        String message,
        @Nullable String accepted) implements Comparable<Finding> {

    /** Errors make a check fail; warnings do not. All but those of completeness also stop an import. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::path)
            .thenComparingInt(Finding::line)
            .thenComparing(Finding::code)
            .thenComparing(Finding::message);

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** A warning that nobody has accepted. */
    boolean isOpenWarning() {
        return !isError() && accepted == null;
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
