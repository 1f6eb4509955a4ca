package dev.gradus.platform.postgres;

import org.jspecify.annotations.Nullable;

/** The database named by {@code GRADUS_DATABASE_URL} cannot be reached, signed in to, or is too old. */
public final class OutsideDatabaseNotUsable extends DatabaseUnavailable {

    OutsideDatabaseNotUsable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
