package dev.gradus.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Where the embedded server keeps what under the data folder. All paths are real, so that a running program's own path
 * can be compared with them.
 */
record ServerFolder(Path home) {

    private static final int PASSWORD_BYTES = 24;

    /** Makes the folders that are missing. */
    static ServerFolder in(Path home) {
        try {
            Files.createDirectories(home);
            ServerFolder folder = new ServerFolder(home.toRealPath());
            Files.createDirectories(folder.log());
            return folder;
        } catch (IOException e) {
            throw DataFolderNotUsable.because(home, e);
        }
    }

    Path root() {
        return home.resolve("postgres");
    }

    Path data() {
        return root().resolve("data");
    }

    Path pidFile() {
        return data().resolve("postmaster.pid");
    }

    Path log() {
        return root().resolve("log");
    }

    Path logFile() {
        return log().resolve("postgres.log");
    }

    Path binaries(String version) {
        return root().resolve("bin-" + version);
    }

    /** The server's password, made on the first call and kept in a file that only its owner can read. */
    String password() throws IOException {
        Path file = root().resolve("password");
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        if (Files.exists(data())) {
            throw new DataFolderNotUsable(
                    "The file %s, which opens the database beside it, is missing: bring it back from your backup."
                            .formatted(file),
                    null);
        }
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path fresh = secretFile("password-", password);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        sync(root());
        return password;
    }

    /** A new file with this content that only its owner can read. */
    Path secretFile(String prefix, String content) throws IOException {
        Path file = Files.createTempFile(root(), prefix, ".tmp", ownerOnly());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(content));
            channel.force(true);
        }
        return file;
    }

    private FileAttribute<?>[] ownerOnly() {
        boolean posix = home.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Makes renames in the folder last; a system that cannot open folders needs no such call. */
    static void sync(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows refuses to open a folder, and journals renames itself.
            System.getLogger(ServerFolder.class.getName()).log(System.Logger.Level.DEBUG, "no folder sync", e);
        }
    }
}
