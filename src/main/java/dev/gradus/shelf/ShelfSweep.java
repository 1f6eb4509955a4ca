package dev.gradus.shelf;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.Sha256;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Frees each night the room of files that were removed from the library a month ago and that nothing shows: no draft, no
 * old revision, no publication of any time.
 */
@Component
class ShelfSweep {

    private static final Logger LOG = LoggerFactory.getLogger(ShelfSweep.class);

    /** As long a removed file can be brought back. */
    static final Duration GRACE = Duration.ofDays(30);

    /** As long bytes lie aside, in case somebody brought the same ones in at the same moment. */
    private static final Duration ASIDE = Duration.ofHours(20);

    private static final int AT_ONCE = 100;
    private static final Sha256 FIRST = new Sha256("0".repeat(64));

    private final FreeableRows rows;
    private final MediaLibrary media;
    private final TransactionTemplate transaction;

    ShelfSweep(FreeableRows rows, MediaLibrary media, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.media = media;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(cron = "0 40 3 * * *")
    void sweep() throws IOException {
        int freed = sweep(Instant.now());
        if (freed > 0) {
            LOG.info("Freed {} files that were removed from the media library and that nothing shows", freed);
        }
    }

    /** @return how many files are no longer on record */
    int sweep(Instant now) throws IOException {
        int freed = 0;
        var before = now.minus(GRACE);
        var found = rows.removedBefore(before, FIRST, AT_ONCE);
        while (!found.isEmpty()) {
            for (var file : found) {
                if (Boolean.TRUE.equals(transaction.execute(status -> isForgotten(file, before)))) {
                    freed++;
                }
            }
            found = rows.removedBefore(before, found.getLast(), AT_ONCE);
        }
        media.freeRoom(now.minus(ASIDE));
        return freed;
    }

    /** Looks once more under the lock: it may have been brought back a moment ago. */
    private boolean isForgotten(Sha256 file, Instant before) {
        if (!rows.lockRemoved(file, before) || isShown(file)) {
            return false;
        }
        rows.forget(file);
        media.forget(file);
        return true;
    }

    private boolean isShown(Sha256 file) {
        return rows.beside(file).stream()
                .anyMatch(
                        place -> rows.sources(place.lesson()).stream().anyMatch(source -> shows(source, place.name())));
    }

    /** What cannot be read may show anything. */
    private static boolean shows(String source, String name) {
        return !(LessonFile.parse(source) instanceof LessonFileResult.Read(LessonFile file))
                || file.parseBody().document().media().contains(name);
    }
}
