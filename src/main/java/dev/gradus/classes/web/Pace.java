package dev.gradus.classes.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gradus.classes.PupilId;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** So much in a minute from one pupil, far beyond what a page of ours sends; the rest of the minute they wait. */
final class Pace {

    private static final Logger LOG = LoggerFactory.getLogger(Pace.class);
    private static final int MOST_PUPILS = 100_000;

    private final int inAMinute;
    private final Cache<PupilId, AtomicInteger> said = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(MOST_PUPILS)
            .build();

    Pace(int inAMinute) {
        this.inAMinute = inAMinute;
    }

    boolean allows(PupilId pupil) {
        int times = said.get(pupil, _ -> new AtomicInteger()).incrementAndGet();
        if (times == inAMinute + 1) {
            LOG.warn("The page of a pupil speaks too often and has to wait");
        }
        return times <= inAMinute;
    }
}
