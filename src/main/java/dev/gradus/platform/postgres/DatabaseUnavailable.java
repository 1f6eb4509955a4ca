package dev.gradus.platform.postgres;

import org.jspecify.annotations.Nullable;

/**
 * Gradus cannot have its database. The message is one sentence or two for the person at the console: what is wrong and
 * what to do about it, never a driver's or a server's raw error alone.
 */
public abstract sealed class DatabaseUnavailable extends RuntimeException
        permits DataFolderInUse,
                DataFolderOfOtherVersion,
                DataFolderNotUsable,
                PostgresNotStarted,
                OutsideDatabaseNotUsable {

    DatabaseUnavailable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    /** The sentence for the console. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
