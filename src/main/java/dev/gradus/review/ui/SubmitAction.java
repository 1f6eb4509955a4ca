package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.gradus.curriculum.LessonState;
import dev.gradus.hints.Gate;
import dev.gradus.hints.ui.Demand;
import dev.gradus.lesson.RevisionId;
import dev.gradus.lesson.ui.EditorAction;
import dev.gradus.lesson.ui.OpenLesson;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.LiveParts;
import dev.gradus.platform.ui.Notices;
import dev.gradus.review.Submission;
import dev.gradus.review.Submissions;
import dev.gradus.review.SubmitResult;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** In the head of the editor: where the text stands with its reviewers, and the button that submits it. */
@Service
class SubmitAction implements EditorAction {

    private final Submissions submissions;
    private final CurrentPerson current;
    private final LiveParts live;

    SubmitAction(Submissions submissions, CurrentPerson current, LiveParts live) {
        this.submissions = submissions;
        this.current = current;
        this.live = live;
    }

    @Override
    public Component create(OpenLesson lesson, Supplier<RevisionId> head) {
        return new Head(lesson, head);
    }

    @Override
    public int order() {
        return 90;
    }

    private boolean isAuthor() {
        var me = current.get();
        return me.is(Role.TEACHER) || me.is(Role.LEAD);
    }

    private final class Head extends Div {

        private static final long serialVersionUID = 1;

        private final transient OpenLesson lesson;
        private final transient Supplier<RevisionId> head;
        private final Div state = new Div();
        private final Button submit = new Button(getTranslation("review.submit"), click -> ask());

        Head(OpenLesson lesson, Supplier<RevisionId> head) {
            this.lesson = lesson;
            this.head = head;
            addClassName("g-row");
            add(state, submit);
            lesson.whenSaved(saved -> show());
            live.keep(this, this::showAgain);
        }

        /** A lead may have decided while the author goes on writing. */
        private void showAgain() {
            if (current.find().isPresent()) {
                show();
            }
        }

        private void show() {
            var newest = submissions.newest(lesson.text());
            var now = submissions.state(lesson.text());
            state.removeAll();
            state.add(newest.map(submission -> way(submission, now)).orElseGet(() -> new StateChip(now)));
            submit.setVisible(isAuthor() && newest.filter(Submission::isOpen).isEmpty());
            if (submit.isVisible()) {
                boolean ready = submissions.hindrance(lesson.text(), head.get()).isEmpty();
                submit.setThemeVariant(ButtonVariant.PRIMARY, ready);
            }
        }

        /** Where the text stands; the word leads to what became of its newest submission. */
        private Component way(Submission submission, LessonState now) {
            var way = new Anchor("reviews/" + submission.id().value(), new StateChip(now));
            way.setTitle(getTranslation("review.state.openReview"));
            return way;
        }

        /** A message is asked for only when it can be sent. */
        private void ask() {
            submissions
                    .hindrance(lesson.text(), head.get())
                    .ifPresentOrElse(this::tell, () -> new SubmitDialog(this::submit).open());
        }

        private void submit(String message) {
            tell(submissions.submit(lesson.text(), head.get(), message));
            show();
        }

        private void tell(SubmitResult result) {
            switch (result) {
                case SubmitResult.Submitted done -> Notices.done(getTranslation("review.submit.done"));
                case SubmitResult.AlreadyOpen open -> Notices.problem(getTranslation("review.submit.open"));
                case SubmitResult.NothingNew same -> Notices.problem(getTranslation("review.submit.nothingNew"));
                case SubmitResult.Outdated old -> Notices.problem(getTranslation("review.submit.outdated"));
                case SubmitResult.Archived archived -> Notices.problem(getTranslation("review.archived"));
                case SubmitResult.Unready(Gate gate) -> new DemandsDialog(Demand.of(gate, lesson, this)).open();
            }
        }
    }
}
