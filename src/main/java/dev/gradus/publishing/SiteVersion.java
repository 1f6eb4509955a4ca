package dev.gradus.publishing;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The number of the students' site as it is now, kept in memory so that a cached page costs no query. Changed here it is
 * right before the change is acknowledged; changed by another instance on the same database, within a second.
 */
@Component
class SiteVersion {

    private final PublicationRows publications;
    private final AtomicLong known = new AtomicLong(-1);

    SiteVersion(PublicationRows publications) {
        this.publications = publications;
    }

    /** Announced inside each transaction that changes what students see. */
    record SiteChanged() {}

    long current() {
        return known.get() >= 0 ? known.get() : refresh();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
    void onChange(SiteChanged change) {
        refresh();
    }

    @Scheduled(fixedDelay = 1_000)
    void lookElsewhere() {
        refresh();
    }

    private long refresh() {
        long version = publications.version();
        return known.accumulateAndGet(version, Math::max);
    }
}
