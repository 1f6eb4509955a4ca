package dev.gradus.media;

import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A folder of files named by the digest of their bytes: {@code ab/cd/abcd…}. A name appears only once all its bytes are
 * on the disk, so a reader or a crash never sees half a file; the same bytes kept twice are one file.
 */
final class ContentFolder {

    private static final boolean FOLDERS_CAN_BE_SYNCED =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private final Path root;
    private final Path incoming;
    private final Path aside;

    ContentFolder(Path root) {
        this.root = root;
        this.incoming = root.resolve("incoming");
        this.aside = root.resolve("aside");
    }

    /**
     * Writes a stream to a file that nobody sees yet; what comes of it is the caller's decision.
     *
     * @return empty when the stream holds more than {@code limit} bytes
     */
    Optional<Incoming> receive(InputStream in, long limit) throws IOException {
        Files.createDirectories(incoming);
        Path part = Files.createTempFile(incoming, "", ".part");
        MessageDigest digest = Sha256.newDigest();
        long size = 0;
        boolean complete = false;
        try (FileChannel out = FileChannel.open(part, WRITE)) {
            byte[] buffer = new byte[64 * 1024];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                size += count;
                if (size > limit) {
                    return Optional.empty();
                }
                digest.update(buffer, 0, count);
                for (ByteBuffer rest = ByteBuffer.wrap(buffer, 0, count); rest.hasRemaining(); ) {
                    out.write(rest);
                }
            }
            complete = true;
        } finally {
            if (!complete) {
                Files.deleteIfExists(part);
            }
        }
        return Optional.of(new Incoming(part, Sha256.from(digest), size));
    }

    /** Keeps bytes that are already in memory. */
    Sha256 keep(byte[] bytes) throws IOException {
        try (Incoming file =
                receive(new ByteArrayInputStream(bytes), bytes.length).orElseThrow()) {
            file.keep();
            return file.sha256();
        }
    }

    /** The complete file of that digest. */
    Optional<Path> find(Sha256 sha256) {
        Path path = pathOf(sha256);
        return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    /** Whether the file is there with the bytes that its name promises; reads all of it. */
    boolean isIntact(Sha256 sha256) throws IOException {
        MessageDigest digest = Sha256.newDigest();
        try (InputStream in = Files.newInputStream(pathOf(sha256))) {
            byte[] buffer = new byte[64 * 1024];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
        } catch (NoSuchFileException e) {
            return false;
        }
        return Sha256.from(digest).equals(sha256);
    }

    /** Deletes what a crash left half received. A file still being received by another process is younger than that. */
    void sweep(Instant untouchedSince) throws IOException {
        if (!Files.isDirectory(incoming)) {
            return;
        }
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(incoming, "*.part")) {
            for (Path part : parts) {
                if (part.toFile().lastModified() < untouchedSince.toEpochMilli()) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /** Puts bytes where nobody finds them, to be deleted or put back later. */
    void setAside(Sha256 sha256) throws IOException {
        Path path = pathOf(sha256);
        if (Files.isRegularFile(path)) {
            Files.createDirectories(aside);
            // The time says since when it lies there.
            Files.setLastModifiedTime(path, FileTime.from(Instant.now()));
            Files.move(path, aside.resolve(sha256.hex()), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Those that were set aside before that moment. */
    List<Sha256> aside(Instant before) throws IOException {
        List<Sha256> found = new ArrayList<>();
        if (Files.isDirectory(aside)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(aside)) {
                for (Path file : files) {
                    if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                        found.add(new Sha256(file.getFileName().toString()));
                    }
                }
            }
        }
        return found;
    }

    void putBack(Sha256 sha256) throws IOException {
        if (Files.exists(pathOf(sha256))) {
            delete(sha256);
        } else {
            Files.createDirectories(inner(sha256));
            Files.move(aside.resolve(sha256.hex()), pathOf(sha256), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** For good: only what was set aside. */
    void delete(Sha256 sha256) throws IOException {
        Files.deleteIfExists(aside.resolve(sha256.hex()));
    }

    private Path pathOf(Sha256 sha256) {
        return inner(sha256).resolve(sha256.hex());
    }

    private Path inner(Sha256 sha256) {
        return outer(sha256).resolve(sha256.hex().substring(2, 4));
    }

    private Path outer(Sha256 sha256) {
        return root.resolve(sha256.hex().substring(0, 2));
    }

    /** A received file, not yet visible under its digest. Closing it without {@link #keep} deletes it. */
    final class Incoming implements AutoCloseable {

        private final Path path;
        private final Sha256 sha256;
        private final long byteSize;

        private Incoming(Path path, Sha256 sha256, long byteSize) {
            this.path = path;
            this.sha256 = sha256;
            this.byteSize = byteSize;
        }

        Path path() {
            return path;
        }

        Sha256 sha256() {
            return sha256;
        }

        long byteSize() {
            return byteSize;
        }

        /** Makes it visible: bytes to the disk, then the name, then the folders that hold the name. */
        void keep() throws IOException {
            if (!isIntact(sha256)) {
                try (FileChannel file = FileChannel.open(path, WRITE)) {
                    file.force(true);
                }
                Files.createDirectories(inner(sha256));
                Files.move(path, pathOf(sha256), StandardCopyOption.ATOMIC_MOVE);
            }
            sync(inner(sha256));
            sync(outer(sha256));
            sync(root);
        }

        @Override
        public void close() throws IOException {
            Files.deleteIfExists(path);
        }
    }

    private static void sync(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_SYNCED) {
            try (FileChannel names = FileChannel.open(folder, READ)) {
                names.force(true);
            }
        }
    }
}
