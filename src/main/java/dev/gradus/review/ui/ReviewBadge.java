package dev.gradus.review.ui;

import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.LiveParts;
import dev.gradus.platform.ui.MenuBadge;
import dev.gradus.publishing.LessonPublished;
import dev.gradus.publishing.LessonWithdrawn;
import dev.gradus.review.ReviewsChanged;
import dev.gradus.review.Submissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** How much waits: for leads submissions, for authors decisions they have not read. */
@Component
class ReviewBadge implements MenuBadge {

    private static final int MANY = 99;

    private final Submissions submissions;
    private final CurrentPerson current;
    private final LiveParts live;

    ReviewBadge(Submissions submissions, CurrentPerson current, LiveParts live) {
        this.submissions = submissions;
        this.current = current;
        this.live = live;
    }

    @TransactionalEventListener(
            classes = {ReviewsChanged.class, LessonPublished.class, LessonWithdrawn.class},
            phase = TransactionPhase.AFTER_COMMIT)
    void onChange() {
        live.refresh();
    }

    @Override
    public String path() {
        return "reviews";
    }

    @Override
    public int count() {
        var me = current.find().orElse(null);
        if (me == null) {
            return 0; // Signed out a moment ago, in another window.
        }
        int waiting = me.is(Role.LEAD) ? submissions.waiting() : 0;
        int news = me.is(Role.LEAD) || me.is(Role.TEACHER)
                ? submissions.myOutcomes(true, MANY).size()
                : 0;
        return waiting + news;
    }
}
