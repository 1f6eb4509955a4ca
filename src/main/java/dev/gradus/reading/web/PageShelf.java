package dev.gradus.reading.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages of one version of the site in a temporary file, for when memory has no room for all: reading one back costs a
 * hundredth of making it. The file has no name, so the system takes it back whenever this process ends. Where it cannot
 * be written, pages are made again as if there were none.
 */
final class PageShelf {

    private static final Logger LOG = LoggerFactory.getLogger(PageShelf.class);
    private static final long MOST_BYTES = 1L << 30;

    private volatile @Nullable Shelf newest;

    private record Spot(long at, int length, int plainLength, String contentType, String hash) {}

    private record Shelf(long version, FileChannel file, AtomicLong end, Map<String, Spot> spots) {

        static Shelf of(long version) throws IOException {
            var file = FileChannel.open(
                    Files.createTempFile("gradus-pages-", ".bin"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            return new Shelf(version, file, new AtomicLong(), new ConcurrentHashMap<>());
        }
    }

    Optional<ReadyBytes> find(PageCache.Key key) {
        var shelf = newest;
        var spot = shelf == null || shelf.version() != key.version()
                ? null
                : shelf.spots().get(key.path());
        if (shelf == null || spot == null) {
            return Optional.empty();
        }
        try {
            var bytes = ByteBuffer.allocate(spot.length());
            while (bytes.hasRemaining()) {
                if (shelf.file().read(bytes, spot.at() + bytes.position()) < 0) {
                    return Optional.empty();
                }
            }
            return Optional.of(ReadyBytes.kept(bytes.array(), spot.plainLength(), spot.contentType(), spot.hash()));
        } catch (IOException closedOrBroken) {
            return Optional.empty();
        }
    }

    void put(PageCache.Key key, ReadyBytes page) {
        try {
            var shelf = of(key.version());
            var bytes = page.gzip();
            long at = shelf == null ? MOST_BYTES : shelf.end().getAndAdd(bytes.length);
            if (shelf == null || at + bytes.length > MOST_BYTES) {
                return;
            }
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                shelf.file().write(buffer, at + buffer.position());
            }
            shelf.spots()
                    .put(key.path(), new Spot(at, bytes.length, page.length(false), page.contentType(), page.hash()));
        } catch (IOException e) {
            LOG.debug("a page could not be put on the shelf", e);
        }
    }

    /** The shelf of a version; none for one that is over. */
    private @Nullable Shelf of(long version) throws IOException {
        var shelf = newest;
        return shelf != null && shelf.version() == version ? shelf : begin(version);
    }

    private synchronized @Nullable Shelf begin(long version) throws IOException {
        var shelf = newest;
        if (shelf != null && shelf.version() >= version) {
            return shelf.version() == version ? shelf : null;
        }
        var fresh = Shelf.of(version);
        newest = fresh;
        if (shelf != null) {
            shelf.file().close();
        }
        return fresh;
    }
}
