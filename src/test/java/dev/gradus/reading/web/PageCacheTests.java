package dev.gradus.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.reading.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PageCacheTests {

    private static final Part WATER = new Part("water/cycle");
    private static final Part AIR = new Part("air/wind");

    /** In which version each part changed last. */
    private final Map<Part, Long> changes = new HashMap<>();

    private long newest = 1;

    private PageCache cache(long bytes) {
        return new PageCache(
                bytes,
                (version, parts) -> parts.stream().allMatch(part -> changes.getOrDefault(part, 0L) <= version)
                        ? OptionalLong.of(newest)
                        : OptionalLong.empty());
    }

    private static Optional<MadePage> page(String text, Part... parts) {
        return page(text.getBytes(StandardCharsets.UTF_8), parts);
    }

    private static Optional<MadePage> page(byte[] bytes, Part... parts) {
        return Optional.of(new MadePage(ReadyBytes.of(bytes, "text/html"), Set.of(parts)));
    }

    private void publish(Part... parts) {
        newest++;
        for (var part : parts) {
            changes.put(part, newest);
        }
    }

    private static String text(Optional<ReadyBytes> page) {
        return new String(page.orElseThrow().bytes(false), StandardCharsets.UTF_8);
    }

    @Test
    void theCacheNeverHoldsMoreThanItsBound() {
        var cache = cache(1 << 20);
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var noise = new byte[10_000];
            random.nextBytes(noise);
            cache.get(new PageCache.Key(1, "/en/page-" + i), () -> page(noise));
        }
        assertThat(cache.weight()).isPositive().isLessThanOrEqualTo(1 << 20);
    }

    @Test
    void whatHasNoRoomInMemoryIsNotMadeAgain() {
        var cache = cache(100_000);
        var made = new AtomicInteger();
        var random = new Random(7);
        var first = new ArrayList<ReadyBytes>();
        for (int i = 0; i < 200; i++) {
            var noise = new byte[10_000];
            if (i % 100 < 50) {
                random.nextBytes(noise);
            }
            int number = i % 100;
            var page = cache.get(new PageCache.Key(1, "/en/page-" + number), () -> {
                made.incrementAndGet();
                return page(noise);
            });
            if (i < 100) {
                first.add(page.orElseThrow());
            } else {
                assertThat(page.orElseThrow().bytes(false))
                        .isEqualTo(first.get(number).bytes(false));
                assertThat(page.orElseThrow().tag(true))
                        .isEqualTo(first.get(number).tag(true));
            }
        }
        assertThat(made).hasValue(100);
    }

    @Test
    void manyWhoAskAtOnceHaveThePageMadeOnce() throws Exception {
        var cache = cache(1 << 20);
        var made = new AtomicInteger();
        var go = new CountDownLatch(1);
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Future<Optional<ReadyBytes>>>();
            for (int i = 0; i < 200; i++) {
                answers.add(readers.submit(() -> {
                    go.await();
                    return cache.get(new PageCache.Key(1, "/en"), () -> {
                        made.incrementAndGet();
                        return page("home");
                    });
                }));
            }
            go.countDown();
            for (var answer : answers) {
                assertThat(answer.get()).isPresent();
            }
        }
        assertThat(made).hasValue(1);
    }

    @Test
    void whatIsNotThereIsNotKept() {
        var cache = cache(1 << 20);
        for (int i = 0; i < 1_000; i++) {
            assertThat(cache.get(new PageCache.Key(1, "/en/guess-" + i), Optional::empty))
                    .isEmpty();
        }
        assertThat(cache.weight()).isZero();
        assertThat(cache.get(new PageCache.Key(1, "/en/guess-1"), () -> page("published now")))
                .isPresent();
    }

    @Test
    void aPageIsMadeAnewWhenSomethingThatItWasMadeOfHasChangedAndOnlyThen() {
        for (long room : List.of(1L << 20, 0L)) {
            var cache = cache(room);
            publish();
            cache.get(new PageCache.Key(newest, "/en/water"), () -> page("old", WATER));
            publish(AIR);
            var made = new AtomicInteger();
            assertThat(text(cache.get(new PageCache.Key(newest, "/en/water"), () -> {
                        made.incrementAndGet();
                        return page("needless", WATER);
                    })))
                    .isEqualTo("old");
            assertThat(made).hasValue(0);
            publish(WATER);
            assertThat(cache.known(new PageCache.Key(newest, "/en/water"))).isNull();
            assertThat(text(cache.get(new PageCache.Key(newest, "/en/water"), () -> page("new", WATER))))
                    .isEqualTo("new");
            publish(AIR);
            assertThat(text(cache.get(new PageCache.Key(newest, "/en/water"), () -> page("needless", WATER))))
                    .isEqualTo("new");
        }
    }

    @Test
    void whatIsAnsweredAheadOfAllIsKnownToBeRightInThisVersion() {
        var cache = cache(1 << 20);
        var page = cache.get(new PageCache.Key(1, "/en/water"), () -> page("water", WATER));
        publish(AIR);
        assertThat(cache.known(new PageCache.Key(newest, "/en/water"))).isNull();
        cache.get(new PageCache.Key(newest, "/en/water"), Optional::empty);
        assertThat(cache.known(new PageCache.Key(newest, "/en/water"))).isSameAs(page.orElseThrow());
    }

    @Test
    void whatIsTakenBackIsNotGivenFromTheShelf() {
        var cache = cache(0);
        cache.get(new PageCache.Key(1, "/en/water"), () -> page("water", WATER));
        publish(WATER);
        assertThat(cache.get(new PageCache.Key(newest, "/en/water"), Optional::empty))
                .isEmpty();
    }

    @Test
    void aFullShelfBeginsAnew() {
        var shelf = new PageShelf(400);
        var random = new Random(7);
        for (int i = 0; i < 10; i++) {
            var noise = new byte[150];
            random.nextBytes(noise);
            shelf.put("/en/" + i, new KeptPage(ReadyBytes.of(noise, "text/html"), Set.of(), 1));
            assertThat(shelf.find("/en/" + i).map(kept -> kept.bytes().bytes(false)))
                    .contains(noise);
        }
        assertThat(shelf.find("/en/0")).isEmpty();
    }

    @Test
    void aFailureIsTriedAgainByTheNext() {
        var cache = cache(1 << 20);
        assertThatThrownBy(() -> cache.get(new PageCache.Key(1, "/en"), () -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(cache.get(new PageCache.Key(1, "/en"), () -> page("home"))).isPresent();
    }
}
