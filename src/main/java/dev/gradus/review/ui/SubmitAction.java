package dev.gradus.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gradus.curriculum.LessonState;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.RevisionId;
import dev.gradus.lesson.ui.EditorAction;
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
    public Component create(LessonTextId text, Supplier<RevisionId> head) {
        return new Head(text, head);
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

        private final transient LessonTextId text;
        private final transient Supplier<RevisionId> head;

        Head(LessonTextId text, Supplier<RevisionId> head) {
            this.text = text;
            this.head = head;
            addClassName("g-row");
            show();
            live.keep(this, this::showAgain);
        }

        /** A lead may have decided while the author goes on writing. */
        private void showAgain() {
            if (current.find().isPresent()) {
                show();
            }
        }

        private void show() {
            removeAll();
            var newest = submissions.newest(text);
            newest.ifPresent(this::showState);
            if (isAuthor() && newest.filter(Submission::isOpen).isEmpty()) {
                var submit = new Button(getTranslation("review.submit"), click -> ask());
                submit.addThemeVariants(ButtonVariant.PRIMARY);
                add(submit);
            }
        }

        /** Where the text stands; the word leads to its review. What is only a draft needs no word here. */
        private void showState(Submission submission) {
            var state = submissions.state(text);
            if (state == LessonState.DRAFT || state == LessonState.MISSING) {
                return;
            }
            var way = new Anchor("reviews/" + submission.id().value(), getTranslation("curriculum.state." + state));
            way.addClassNames("g-chip", "g-chip-" + state);
            way.setTitle(getTranslation("review.state.openReview"));
            add(way);
        }

        private void ask() {
            var dialog = new Dialog(getTranslation("review.submit.title"));
            var message = new TextArea(getTranslation("review.submit.message"));
            message.setMaxLength(4_000);
            message.setWidthFull();
            message.setAutofocus(true);
            var submit = new Button(getTranslation("review.submit"), click -> {
                dialog.close();
                submit(message.getValue());
            });
            submit.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.add(message);
            dialog.setWidth("min(480px, 92vw)");
            dialog.getFooter().add(new Button(getTranslation("platform.cancel"), click -> dialog.close()), submit);
            dialog.open();
        }

        private void submit(String message) {
            switch (submissions.submit(text, head.get(), message)) {
                case SubmitResult.Submitted done -> Notices.done(getTranslation("review.submit.done"));
                case SubmitResult.AlreadyOpen open -> Notices.problem(getTranslation("review.submit.open"));
                case SubmitResult.NothingNew same -> Notices.problem(getTranslation("review.submit.nothingNew"));
                case SubmitResult.Outdated old -> Notices.problem(getTranslation("review.submit.outdated"));
                case SubmitResult.Archived archived -> Notices.problem(getTranslation("review.archived"));
                case SubmitResult.Incomplete incomplete ->
                    FaultsDialog.lacking(incomplete.lacks()).open();
                case SubmitResult.Faulty faulty ->
                    FaultsDialog.faulty(faulty.problems()).open();
            }
            show();
        }
    }
}
