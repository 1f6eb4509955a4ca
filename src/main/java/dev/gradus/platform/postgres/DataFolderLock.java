package dev.gradus.platform.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a data folder to one Gradus at a time. The kernel gives the lock back when the process dies, however it dies,
 * so a leftover file never stands in the way.
 */
final class DataFolderLock implements AutoCloseable {

    private static final String NAME = "gradus.lock";

    /**
     * Folders held by this very process. A file lock belongs to the process, and closing any channel to the file gives
     * it back: a second attempt from here must be refused before it opens one.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path home;
    private final FileChannel channel;

    private DataFolderLock(Path home, FileChannel channel) {
        this.home = home;
        this.channel = channel;
    }

    static DataFolderLock take(ServerFolder folder) {
        Path home = folder.home();
        if (!HELD_HERE.add(home)) {
            throw DataFolderInUse.by("this very process", home);
        }
        try {
            return new DataFolderLock(home, locked(home));
        } catch (IOException e) {
            HELD_HERE.remove(home);
            throw DataFolderNotUsable.because(home, e);
        } catch (RuntimeException e) {
            HELD_HERE.remove(home);
            throw e;
        }
    }

    private static FileChannel locked(Path home) throws IOException {
        Path file = home.resolve(NAME);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw DataFolderInUse.by("another Gradus" + holder(file), home);
            }
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return channel;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static String holder(Path file) {
        try {
            String pid = Files.readString(file).strip();
            return pid.isEmpty() ? "" : " (process " + pid + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The kernel gives the lock back with the process at the latest.
            System.getLogger(DataFolderLock.class.getName()).log(System.Logger.Level.WARNING, "lock not closed", e);
        } finally {
            HELD_HERE.remove(home);
        }
    }
}
