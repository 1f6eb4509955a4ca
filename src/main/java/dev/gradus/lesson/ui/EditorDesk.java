package dev.gradus.lesson.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.TranslationOf;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.SourceState;
import dev.gradus.platform.i18n.Languages;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One lesson text with everything around it: outline and facts on the left, text in the middle, panels of other modules
 * on the right; on a small screen one of them at a time. All of it saves itself.
 */
class EditorDesk extends Div implements DraftSaving.Desk {

    private static final long serialVersionUID = 1;

    private final transient OpenDraft draft;
    private final LessonAddress address;
    private final EditorHead head;
    private final FactsPanel facts;
    private final OutlinePanel outline;
    private final SideArea side;
    private final LessonEditor editor;
    private final transient DraftSaving saving;
    private final transient Explanations explanations;
    private final transient DeskLesson lesson;
    private final transient OpenTexts openTexts;
    private final String person;
    private transient OpenTexts.@Nullable Window window;
    private @Nullable Button source;
    private @Nullable ImportAction intake;

    EditorDesk(EditorServices services, LessonText text, LessonPlace place) {
        this.draft = new OpenDraft(services.texts(), text);
        this.address = new LessonAddress(text.lesson(), text.language());
        this.editor = new LessonEditor(change -> saving().save(change), kept -> saving().reconcile(kept));
        this.saving = new DraftSaving(draft, editor, address, this);
        this.explanations = new Explanations(services.matter(), place, text.language());
        this.head = new EditorHead(place, address, this::saveFacts);
        this.facts = new FactsPanel(
                services.choices().of(place, text.language()),
                services.texts().misconceptions(place.programme().id(), text.language()),
                this::saveFacts);
        this.outline = new OutlinePanel(editor::showStep);
        editor.whenStep(outline::mark);
        this.openTexts = services.openTexts();
        this.person = services.current().get().name();
        addClassNames("le-desk");
        facts.offerReadings(address.language().equals(Languages.CHINESE));
        var paper = new Div(editor);
        paper.addClassName("le-paper");
        var body = new Div(margin(), paper);
        body.addClassName("le-body");
        var tabs = new DeskTabs(body);
        this.lesson = new DeskLesson(draft, place, address, editor, facts, tabs, services.mayWrite());
        side = new SideArea(body);
        body.add(side);
        add(head, tabs, body);
        head.addAction(side.button(
                getTranslation("lesson.preview"),
                "preview",
                () -> new PreviewPanel(getTranslation("lesson.preview"), address)));
        services.translations().of(draft.text()).ifPresent(state -> offerSource(services, state));
        services.actions(true).forEach(action -> head.addAction(action.create(lesson, draft::head)));
        if (services.mayWrite()) {
            intake =
                    new ImportAction(services.intake(), address.lesson(), this::isEmpty, this::takeIn, this::takeTitle);
            head.addAction(intake);
        }
        head.addAction(history());
        services.actions(false).forEach(action -> head.addAction(action.create(lesson, draft::head)));
        services.person().ifAvailable(menu -> head.showPerson(menu.create(this::saveThen)));
        showFacts();
        boolean readOnly = !services.mayWrite();
        head.setReadOnly(readOnly);
        facts.setReadOnly(readOnly);
        head.saving().saved(draft.saved().savedAt(), null);
        var setting = EditorSetting.of(services, address, place, draft.saved(), readOnly, getLocale(), start(place));
        editor.open(setting, saving.document(), draft.ground());
        services.panels().forEach(panel -> body.add(panel(panel)));
    }

    private Div margin() {
        var stays = new Div(outline, facts);
        stays.addClassName("le-margin-stays");
        var margin = new Div(stays);
        margin.addClassName("le-margin");
        return margin;
    }

    private Aside panel(EditorPanel panel) {
        var aside = new Aside(panel.create(lesson));
        aside.addClassName("le-panel");
        aside.getElement().setAttribute("aria-label", getTranslation("lesson.tab.fit"));
        return aside;
    }

    /** In the language of the text, which need not be that of whoever writes it. */
    private StartingPoint start(LessonPlace place) {
        var language = Languages.locale(address.language());
        return StartingPoint.of(place.unit().stage(), draft.facts().minutes(), key -> getTranslation(language, key));
    }

    /** Asks for a file, where there is no text yet. */
    void offerImport() {
        if (intake != null) {
            intake.offer();
        }
    }

    /** Saves what was typed a moment ago, then goes on. */
    void saveThen(Runnable next) {
        editor.saveThen(next);
    }

    /** The text in the other language, to hold against this one. */
    private void offerSource(EditorServices services, SourceState state) {
        var outdated = state.outdated();
        var name = outdated == 0 || state.basis() != SourceState.Basis.KNOWN
                ? getTranslation("lesson.source.open")
                : getTranslation("lesson.source.open.changed", outdated);
        source = side.button(
                name,
                "source",
                () -> new SourcePanel(
                        getTranslation(
                                "lesson.source.title",
                                Languages.ownName(state.source().language())),
                        services.translations(),
                        draft.text(),
                        services.mayWrite() ? this::markUpToDate : null,
                        editor::insert));
        head.addAction(source);
    }

    /** The translator has brought the text up to what the source says now. */
    private void markUpToDate(TranslationOf state) {
        if (source != null) {
            source.setText(getTranslation("lesson.source.open"));
        }
        saving.save(state);
    }

    private boolean isEmpty() {
        return draft.body().document().plainText().isBlank()
                && draft.body().document().media().isEmpty();
    }

    /** Another program's file becomes part of the text, once what was typed a moment ago is saved. */
    private void takeIn(Document incoming, boolean replace) {
        editor.saveThen(() -> saving.takeIn(incoming, replace));
    }

    private void takeTitle(String title) {
        head.take(title);
        saveFacts();
    }

    /** Title or facts have changed: what is valid is saved, what is not is said. */
    private void saveFacts() {
        var known = draft.facts();
        saving.save(facts.read(head.problem().isPresent() ? known.title() : head.title(), known));
        UI.getCurrent().getPage().setTitle(draft.facts().title());
    }

    @Override
    public void saved(Revision now, boolean anew) {
        if (anew) {
            showFacts();
        } else {
            showBody();
        }
        head.saving().saved(now.savedAt(), problem());
        side.draftSaved();
        if (window != null) {
            openTexts.saved(now, window);
        }
    }

    @Override
    public void notSaved(String why) {
        head.saving().saved(draft.saved().savedAt(), getTranslation("lesson.saving.not", why));
    }

    @Override
    public void stopped(String why) {
        head.saving().refused(why);
    }

    /** Somebody else has saved: their blocks appear here too. */
    private void follow(Revision now) {
        // What stands in a field and cannot be saved yet must not be taken away from under the writer's hands.
        if (problem() == null && draft.follow(now)) {
            showFacts();
            head.saving().saved(now.savedAt(), null);
            editor.bring(saving.document(), draft.ground());
            side.draftSaved();
        }
    }

    /** What stands in a field and cannot be saved. */
    private @Nullable String problem() {
        Optional<String> inTitle = head.problem();
        Optional<String> inFacts = facts.problem();
        return inTitle.or(() -> inFacts)
                .map(why -> getTranslation("lesson.saving.not", why))
                .orElse(null);
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        window = new DeskWindow(attachment.getUI(), person, head.company()::show, this::follow);
        head.company().show(openTexts.enter(draft.text(), window));
    }

    @Override
    protected void onDetach(DetachEvent detachment) {
        if (window != null) {
            openTexts.leave(draft.text(), window);
            window = null;
        }
    }

    private void showFacts() {
        var known = draft.facts();
        head.show(known.title());
        facts.show(known);
        showBody();
    }

    private void showBody() {
        var body = draft.body();
        outline.show(body.document().steps(), draft.facts().minutes());
        editor.explain(explanations.of(draft.file().header()));
        lesson.saved();
    }

    /** The editor begins to speak before the desk is whole. */
    private DraftSaving saving() {
        return saving;
    }

    private Anchor history() {
        var history = new Anchor(address.history(), getTranslation("lesson.history"));
        history.addClassName("g-button");
        history.getElement().setAttribute("router-link", true);
        return history;
    }
}
