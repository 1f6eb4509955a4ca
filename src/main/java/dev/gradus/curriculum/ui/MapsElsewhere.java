package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.CurriculumChanged;
import dev.gradus.platform.ui.LiveParts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the open maps when somebody has changed one. */
@Component
class MapsElsewhere {

    private final LiveParts live;

    MapsElsewhere(LiveParts live) {
        this.live = live;
    }

    @TransactionalEventListener
    void on(CurriculumChanged changed) {
        live.refresh();
    }
}
