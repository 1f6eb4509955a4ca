package dev.gradus.platform.postgres;

import java.nio.file.Path;

/** The data folder was written by another major version of PostgreSQL, whose files this one cannot read. */
public final class DataFolderOfOtherVersion extends DatabaseUnavailable {

    DataFolderOfOtherVersion(Path home, String found, String needed) {
        super(
                ("The data folder %s was made by PostgreSQL %s, but this Gradus brings PostgreSQL %s:"
                                + " start the Gradus that made it, or name another folder with GRADUS_HOME.")
                        .formatted(home, found, needed),
                null);
    }
}
