package dev.gradus.reading.web;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ready pages, bounded by their bytes; what has no room in memory waits on a {@link PageShelf}. A page belongs to a version of the site, so publishing makes all older ones
 * unreachable at once. Whoever asks first for a page makes it, on the own thread; others wait for that one.
 */
final class PageCache {

    /** @param path of the page; only paths that have a page are ever kept, so strangers cannot fill the cache */
    record Key(long version, String path) {}

    private final AsyncCache<Key, @Nullable ReadyBytes> pages;
    private final PageShelf shelf = new PageShelf();
    private final AtomicLong newest = new AtomicLong(Long.MIN_VALUE);

    PageCache(long maximumBytes) {
        pages = Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .weigher((Key key, ReadyBytes page) ->
                        page.weight() + 2 * key.path().length())
                .buildAsync();
    }

    @Nullable
    ReadyBytes known(Key key) {
        var page = pages.getIfPresent(key);
        return page == null ? null : page.getNow(null);
    }

    /** Nothing is kept when the maker finds nothing. */
    Optional<ReadyBytes> get(Key key, Supplier<Optional<ReadyBytes>> maker) {
        dropOlderThan(key.version());
        var mine = new CompletableFuture<@Nullable ReadyBytes>();
        var theirs = pages.asMap().putIfAbsent(key, mine);
        return theirs == null ? make(mine, () -> shelf.find(key).or(() -> made(key, maker))) : waitFor(theirs);
    }

    private Optional<ReadyBytes> made(Key key, Supplier<Optional<ReadyBytes>> maker) {
        var page = maker.get();
        page.ifPresent(ready -> shelf.put(key, ready));
        return page;
    }

    private static Optional<ReadyBytes> make(
            CompletableFuture<@Nullable ReadyBytes> mine, Supplier<Optional<ReadyBytes>> maker) {
        try {
            var page = maker.get();
            mine.complete(page.orElse(null));
            return page;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        }
    }

    private static Optional<ReadyBytes> waitFor(CompletableFuture<@Nullable ReadyBytes> theirs) {
        try {
            return Optional.ofNullable(theirs.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void dropOlderThan(long version) {
        long before = newest.getAndAccumulate(version, Math::max);
        if (before < version) {
            pages.asMap().keySet().removeIf(key -> key.version() < version);
        }
    }

    /** The bytes held now, about; for tests and health. */
    long weight() {
        var all = pages.synchronous();
        all.cleanUp();
        return all.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
