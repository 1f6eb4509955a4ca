package dev.gradus.reading.web;

import dev.gradus.reading.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pages in a temporary file, for when memory has no room for all: reading one back costs a hundredth of making it. The
 * file has no name, so the system takes it back whenever this process ends. It only grows, by each page that is made
 * anew, and when it is full another one is begun. Where it cannot be written, pages are made again as if there were none.
 */
final class PageShelf {

    private static final Logger LOG = LoggerFactory.getLogger(PageShelf.class);

    private final long mostBytes;
    private volatile @Nullable Shelf newest;

    private record Spot(
            long at, int length, int plainLength, String contentType, String hash, Set<Part> madeOf, long version) {}

    private record Shelf(FileChannel file, AtomicLong end, Map<String, Spot> spots) {

        static Shelf empty() throws IOException {
            var file = FileChannel.open(
                    Files.createTempFile("gradus-pages-", ".bin"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            return new Shelf(file, new AtomicLong(), new ConcurrentHashMap<>());
        }
    }

    PageShelf() {
        this(1L << 30);
    }

    PageShelf(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    Optional<KeptPage> find(String path) {
        var shelf = newest;
        var spot = shelf == null ? null : shelf.spots().get(path);
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
            var page = ReadyBytes.kept(bytes.array(), spot.plainLength(), spot.contentType(), spot.hash());
            return Optional.of(new KeptPage(page, spot.madeOf(), spot.version()));
        } catch (IOException closedOrBroken) {
            return Optional.empty();
        }
    }

    void put(String path, KeptPage page) {
        try {
            var gzip = page.bytes().gzip();
            var shelf = withRoomFor(gzip.length);
            long at = shelf.end().getAndAdd(gzip.length);
            var buffer = ByteBuffer.wrap(gzip);
            while (buffer.hasRemaining()) {
                shelf.file().write(buffer, at + buffer.position());
            }
            shelf.spots()
                    .put(
                            path,
                            new Spot(
                                    at,
                                    gzip.length,
                                    page.bytes().length(false),
                                    page.bytes().contentType(),
                                    page.bytes().hash(),
                                    page.madeOf(),
                                    page.rightAt()));
        } catch (IOException e) {
            LOG.debug("a page could not be put on the shelf", e);
        }
    }

    private synchronized Shelf withRoomFor(int bytes) throws IOException {
        var shelf = newest;
        if (shelf != null && shelf.end().get() + bytes <= mostBytes) {
            return shelf;
        }
        var fresh = Shelf.empty();
        newest = fresh;
        if (shelf != null) {
            shelf.file().close();
        }
        return fresh;
    }
}
