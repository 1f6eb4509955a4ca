package dev.gradus.classes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Lets go of classes on the day after the last one that their school has set: each night, and whenever Gradus starts. */
@Component
class ClassErasure {

    private static final Logger LOG = LoggerFactory.getLogger(ClassErasure.class);

    private final ClassRows classes;
    private final PupilSessionRows sessions;

    ClassErasure(ClassRows classes, PupilSessionRows sessions) {
        this.classes = classes;
        this.sessions = sessions;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 20 0 * * *")
    void erase() {
        erase(LocalDate.now(ZoneId.systemDefault()));
        sessions.removeIdleSince(Instant.now().minus(Duration.ofDays(1)));
    }

    void erase(LocalDate today) {
        int gone = classes.eraseBefore(today);
        if (gone > 0) {
            LOG.info("Erased {} classes that were kept until their day", gone);
        }
    }
}
