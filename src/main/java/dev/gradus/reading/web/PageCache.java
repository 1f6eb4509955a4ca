package dev.gradus.reading.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gradus.reading.Part;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ready pages, bounded by their bytes; what has no room in memory waits on a {@link PageShelf}. A page is right in the
 * version of the site in which it was made, and in later ones as long as nothing changed that it was made of: what is
 * published anew makes a few pages anew and leaves all others as they are. Whoever asks first for a page makes it, on the
 * own thread; others wait for that one.
 */
final class PageCache {

    /** @param path of the page; only paths that have a page are ever kept, so strangers cannot fill the cache */
    record Key(long version, String path) {}

    /** What is known about parts of the published site. */
    interface Standing {
        /** Until which version that which was made of these parts in an earlier one is right; nothing if one changed. */
        OptionalLong rightUntil(long version, Set<Part> parts);
    }

    private final Standing standing;
    private final Cache<String, KeptPage> pages;
    private final PageShelf shelf = new PageShelf();
    private final ConcurrentMap<Key, CompletableFuture<Optional<ReadyBytes>>> underWay = new ConcurrentHashMap<>();

    PageCache(long maximumBytes, Standing standing) {
        this.standing = standing;
        pages = Caffeine.newBuilder()
                .maximumWeight(maximumBytes)
                .weigher((String path, KeptPage page) -> page.bytes().weight() + 2 * path.length())
                .build();
    }

    /** What is known to be right in this very version, without looking into anything. */
    @Nullable
    ReadyBytes known(Key key) {
        var page = pages.getIfPresent(key.path());
        return page != null && page.isRightAt(key.version()) ? page.bytes() : null;
    }

    /** Nothing is kept when the maker finds nothing. */
    Optional<ReadyBytes> get(Key key, Supplier<Optional<MadePage>> maker) {
        var right = right(key);
        return right.isPresent() ? right : makeOnce(key, maker);
    }

    private Optional<ReadyBytes> right(Key key) {
        return Optional.ofNullable(pages.getIfPresent(key.path()))
                .filter(page -> page.isRightAt(key.version()) || isRightStill(page))
                .map(KeptPage::bytes);
    }

    private boolean isRightStill(KeptPage page) {
        var until = standing.rightUntil(page.rightAt(), page.madeOf());
        until.ifPresent(page::rightUntil);
        return until.isPresent();
    }

    private Optional<ReadyBytes> makeOnce(Key key, Supplier<Optional<MadePage>> maker) {
        var mine = new CompletableFuture<Optional<ReadyBytes>>();
        var theirs = underWay.putIfAbsent(key, mine);
        if (theirs != null) {
            return waitFor(theirs);
        }
        try {
            var page = right(key).or(() -> take(key, maker));
            mine.complete(page);
            return page;
        } catch (RuntimeException | Error e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(key, mine);
        }
    }

    private static Optional<ReadyBytes> waitFor(CompletableFuture<Optional<ReadyBytes>> theirs) {
        try {
            return theirs.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Optional<ReadyBytes> take(Key key, Supplier<Optional<MadePage>> maker) {
        var page = shelf.find(key.path()).filter(this::isRightStill).or(() -> made(key, maker));
        page.ifPresent(kept ->
                pages.asMap().merge(key.path(), kept, (old, fresh) -> fresh.rightAt() < old.rightAt() ? old : fresh));
        return page.map(KeptPage::bytes);
    }

    private Optional<KeptPage> made(Key key, Supplier<Optional<MadePage>> maker) {
        var page = maker.get().map(made -> new KeptPage(made.bytes(), made.madeOf(), key.version()));
        page.ifPresent(kept -> shelf.put(key.path(), kept));
        return page;
    }

    /** The bytes held now, about; for tests and health. */
    long weight() {
        pages.cleanUp();
        return pages.policy().eviction().orElseThrow().weightedSize().orElse(0);
    }
}
