package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Mend;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.curriculum.climb.MapFinding.Loop;
import dev.gradus.platform.ui.Notices;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The ways to mend what is found in a lesson, as buttons and links. */
class LessonFindingMends {

    private final FindingsView view;
    private final MapFinding finding;
    private final LessonPlace place;
    private final String language;
    private final Div actions;

    LessonFindingMends(FindingsView view, MapFinding finding, LessonPlace place, Div actions) {
        this.view = view;
        this.finding = finding;
        this.place = place;
        this.language = Optional.ofNullable(finding.place().language())
                .orElse(place.programme().sourceLanguage());
        this.actions = actions;
    }

    void offer() {
        actions.add(link("", "curriculum.findings.openLesson"));
        other().ifPresent(other ->
                actions.add(link("?beside=" + other.lesson().id().value(), "curriculum.findings.compare")));
        if (view.rights().writes()) {
            writersOnly();
        }
    }

    private void writersOnly() {
        switch (finding.code()) {
            case CYCLE -> loop((Loop) finding.arguments().getFirst());
            case DANGLING_LINK -> {
                bringBack(target());
                unlink(place, target(), "curriculum.findings.unlink");
            }
            case LATER_PREREQUISITE -> {
                unlink(place, target(), "curriculum.findings.unlink");
                quiet("curriculum.findings.move", this::move);
            }
            case LEAP -> unlink(place, target(), "curriculum.findings.unlink");
            case USED_BEFORE_TAUGHT ->
                other().ifPresentOrElse(
                                other -> mend(
                                        "curriculum.findings.bringTerm",
                                        new Mend.BringTermHere(
                                                finding.about(), other.lesson().id())),
                                () -> quiet("curriculum.findings.introduce", this::introduce));
            case INTRODUCED_TWICE -> mend("curriculum.findings.useInstead", new Mend.UseInstead(finding.about()));
            case MINUTES_MISMATCH ->
                mend(
                        "curriculum.findings.takeMinutes",
                        new Mend.Last((Integer) finding.arguments().getLast()),
                        finding.arguments().getLast());
            case STALE_TRANSLATION -> mend("curriculum.findings.stillRight", new Mend.StillRight());
            case NEVER_ANSWERED -> quiet("curriculum.findings.whoAnswers", this::chooseAnswer);
            case NEVER_RAISED -> mend("curriculum.findings.answerNothing", new Mend.AnswerNothing(finding.about()));
            case EMPTY_UNIT, ORPHAN_STRAND, REPETITION, OUT_OF_ORDER, NEVER_REVISITED, NO_CHECK -> {}
        }
    }

    /** The other lesson that a finding names, unless it is the lesson itself. */
    private Optional<LessonPlace> other() {
        return finding.arguments().stream()
                .filter(LessonPath.class::isInstance)
                .map(LessonPath.class::cast)
                .flatMap(path -> view.climb().find(path).stream())
                .filter(other -> !other.lesson().id().equals(place.lesson().id()))
                .findFirst();
    }

    private LessonPath target() {
        return (LessonPath) finding.arguments().getFirst();
    }

    /** Each link of the circle can be the one too many. */
    private void loop(Loop loop) {
        List<LessonPath> lessons = loop.lessons();
        for (int i = 0; i < lessons.size(); i++) {
            var to = lessons.get((i + 1) % lessons.size());
            view.climb()
                    .find(lessons.get(i))
                    .ifPresent(from -> unlink(
                            from,
                            to,
                            "curriculum.findings.unlinkOne",
                            view.picture().title(from.lesson()),
                            view.lessonName(to)));
        }
    }

    private void unlink(LessonPlace from, LessonPath to, String key, Object... arguments) {
        var links = view.services().links().getIfAvailable();
        if (links != null) {
            button(
                    actions.getTranslation(key, arguments),
                    text -> done(text, () -> links.remove(from.lesson().id(), to)));
        }
    }

    private void mend(String key, Mend mend, Object... arguments) {
        if (view.services().mends().getIfAvailable() != null) {
            button(actions.getTranslation(key, arguments), text -> apply(text, place, mend));
        }
    }

    private void apply(String what, LessonPlace where, Mend mend) {
        done(
                what,
                () -> view.services().mends().getObject().apply(where.lesson().id(), language, mend));
    }

    private void introduce() {
        new DefinitionDialog(
                        finding.about(),
                        language,
                        definition -> apply(
                                actions.getTranslation("curriculum.findings.introduce.title", finding.about()),
                                place,
                                new Mend.Introduce(finding.about(), definition)))
                .open();
    }

    private void chooseAnswer() {
        new LessonChoiceDialog(
                        actions.getTranslation("curriculum.findings.whoAnswers"),
                        view.sentence(finding),
                        view.picture(),
                        chosen ->
                                apply(view.picture().title(chosen.lesson()), chosen, new Mend.Answer(finding.about())))
                .open();
    }

    private void move() {
        new MoveDialog(
                        view.services(),
                        view.picture(),
                        place.lesson(),
                        moved -> view.after(finding, "curriculum.findings.mended"))
                .open();
    }

    /** What is archived with its whole strand comes back with that. */
    private void bringBack(LessonPath path) {
        view.archived()
                .find(path)
                .filter(gone -> gone.lesson().archived() && !gone.strand().archived())
                .ifPresent(gone -> button(
                        actions.getTranslation(
                                "curriculum.findings.bringBack", view.archived().title(gone.lesson())),
                        text -> view.bringBack(finding, gone.lesson().id())));
    }

    /** The undo is offered for a moment; the lesson’s history has it for good. */
    private void done(String what, Supplier<Optional<Runnable>> change) {
        var undo = change.get();
        if (undo.isEmpty()) {
            Notices.problem(actions.getTranslation("curriculum.findings.busy"));
            return;
        }
        view.after(finding, "curriculum.findings.mended");
        UndoNotice.show(
                view.getTranslation("curriculum.findings.mendedNow", what),
                view.getTranslation("curriculum.undo"),
                () -> {
                    undo.get().run();
                    view.again(finding, "curriculum.findings.asBefore");
                });
    }

    private Component link(String query, String key) {
        var link = new Anchor(
                "lessons/" + place.lesson().id().value() + "/" + language + query, actions.getTranslation(key));
        link.addClassName("g-finding-link");
        return link;
    }

    private void quiet(String key, Runnable action) {
        button(actions.getTranslation(key), text -> action.run());
    }

    /** @param action gets what the button says */
    private void button(String text, Consumer<String> action) {
        var button = new Button(text, click -> action.accept(text));
        button.addThemeVariants(ButtonVariant.SMALL);
        actions.add(button);
    }
}
