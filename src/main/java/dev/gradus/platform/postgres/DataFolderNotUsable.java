package dev.gradus.platform.postgres;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The data folder cannot be read or written: a full disk, a missing permission, a file where a folder belongs. */
public final class DataFolderNotUsable extends DatabaseUnavailable {

    private static final String NO_SPACE = "No space left on device";
    private static final String READ_ONLY = "Read-only file system";
    private static final String DENIED = "Permission denied";

    DataFolderNotUsable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static DataFolderNotUsable because(Path home, IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return new DataFolderNotUsable(denied(home), cause);
        }
        if (cause instanceof FileAlreadyExistsException || cause instanceof NotDirectoryException) {
            return new DataFolderNotUsable(
                    "The data folder %s cannot be made because a file is in its place: name another folder with GRADUS_HOME."
                            .formatted(home),
                    cause);
        }
        if (cause instanceof NoSuchFileException) {
            return new DataFolderNotUsable(
                    "The data folder %s cannot be made there: name another folder with GRADUS_HOME.".formatted(home),
                    cause);
        }
        String known = knownReason(home, String.valueOf(cause.getMessage()));
        return new DataFolderNotUsable(
                known != null ? known : "The data folder %s cannot be used: %s.".formatted(home, cause.getMessage()),
                cause);
    }

    /** The sentence for a reason the operating system gave in a program's output, or null when it is not the disk. */
    static @Nullable String knownReason(Path home, String output) {
        if (output.contains(NO_SPACE)) {
            return "The disk that holds the data folder %s is full: make room and start again.".formatted(home);
        }
        if (output.contains(READ_ONLY)) {
            return "The data folder %s is on a read-only disk: name another folder with GRADUS_HOME.".formatted(home);
        }
        return output.contains(DENIED) ? denied(home) : null;
    }

    private static String denied(Path home) {
        return ("Gradus may not read and write the data folder %s:"
                        + " give it to the user who runs Gradus, or name another folder with GRADUS_HOME.")
                .formatted(home);
    }
}
