package dev.gradus.platform.postgres;

import org.jspecify.annotations.Nullable;

/** The embedded PostgreSQL did not come up, or could not be run on this machine at all. */
public final class PostgresNotStarted extends DatabaseUnavailable {

    PostgresNotStarted(String sentence) {
        this(sentence, null);
    }

    PostgresNotStarted(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
