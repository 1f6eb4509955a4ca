package dev.gradus.platform.postgres;

import java.nio.file.Path;

/** Another running Gradus holds this data folder. */
public final class DataFolderInUse extends DatabaseUnavailable {

    private DataFolderInUse(String sentence) {
        super(sentence, null);
    }

    static DataFolderInUse by(String holder, Path home) {
        return new DataFolderInUse(
                "The data folder %s is already in use by %s: stop that one first, or name another folder with GRADUS_HOME."
                        .formatted(home, holder));
    }

    static DataFolderInUse perhapsBy(long pid, Path pidFile) {
        return new DataFolderInUse(
                ("Process %d may be a PostgreSQL left over on this data folder, but it hides what it is:"
                                + " stop it, or delete %s when it is something else, and start again.")
                        .formatted(pid, pidFile));
    }
}
