package dev.gradus.review.ui;

import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.MenuBadge;
import dev.gradus.review.Submissions;
import org.springframework.stereotype.Component;

/** How much waits: for leads submissions, for authors decisions they have not read. */
@Component
class ReviewBadge implements MenuBadge {

    private static final int MANY = 99;

    private final Submissions submissions;
    private final CurrentPerson current;

    ReviewBadge(Submissions submissions, CurrentPerson current) {
        this.submissions = submissions;
        this.current = current;
    }

    @Override
    public String path() {
        return "reviews";
    }

    @Override
    public int count() {
        var me = current.get();
        int waiting = me.is(Role.LEAD) ? submissions.waiting() : 0;
        int news = me.is(Role.LEAD) || me.is(Role.TEACHER)
                ? submissions.myOutcomes(true, MANY).size()
                : 0;
        return waiting + news;
    }
}
