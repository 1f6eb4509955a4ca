package dev.gradus.reading.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PageCacheTests {

    private static Optional<ReadyBytes> page(String text) {
        return Optional.of(ReadyBytes.of(text, "text/html"));
    }

    @Test
    void theCacheNeverHoldsMoreThanItsBound() {
        var cache = new PageCache(1 << 20);
        var random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            var noise = new byte[10_000];
            random.nextBytes(noise);
            cache.get(new PageCache.Key(1, "/en/page-" + i), () -> Optional.of(ReadyBytes.of(noise, "text/html")));
        }
        assertThat(cache.weight()).isPositive().isLessThanOrEqualTo(1 << 20);
    }

    @Test
    void whatHasNoRoomInMemoryIsNotMadeAgain() {
        var cache = new PageCache(100_000);
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
                return Optional.of(ReadyBytes.of(noise, "text/html"));
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
        assertThat(cache.get(new PageCache.Key(2, "/en/page-1"), () -> page("new"))
                        .map(each -> each.length(false)))
                .contains(3);
    }

    @Test
    void manyWhoAskAtOnceHaveThePageMadeOnce() throws Exception {
        var cache = new PageCache(1 << 20);
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
        var cache = new PageCache(1 << 20);
        for (int i = 0; i < 1_000; i++) {
            assertThat(cache.get(new PageCache.Key(1, "/en/guess-" + i), Optional::empty))
                    .isEmpty();
        }
        assertThat(cache.weight()).isZero();
        assertThat(cache.get(new PageCache.Key(1, "/en/guess-1"), () -> page("published now")))
                .isPresent();
    }

    @Test
    void aNewVersionDropsTheOldPages() {
        var cache = new PageCache(1 << 20);
        cache.get(new PageCache.Key(1, "/en"), () -> page("old"));
        cache.get(new PageCache.Key(2, "/en"), () -> page("new"));
        assertThat(cache.known(new PageCache.Key(1, "/en"))).isNull();
        assertThat(cache.known(new PageCache.Key(2, "/en"))).isNotNull();
    }

    @Test
    void aFailureIsTriedAgainByTheNext() {
        var cache = new PageCache(1 << 20);
        assertThatThrownBy(() -> cache.get(new PageCache.Key(1, "/en"), () -> {
                    throw new IllegalStateException("no database");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(cache.get(new PageCache.Key(1, "/en"), () -> page("home"))).isPresent();
    }
}
