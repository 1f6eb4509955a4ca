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
import dev.gradus.dialect.editor.EditorDocument;
import dev.gradus.dialect.editor.InvalidEditorDocument;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.SaveResult;
import dev.gradus.lesson.SourceState;
import dev.gradus.lesson.TextMerge;
import dev.gradus.platform.i18n.Languages;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One lesson text with everything around it: outline and facts on the left, text in the middle, panels of other modules
 * on the right; on a small screen one of them at a time. All of it saves itself.
 */
class EditorDesk extends Div {

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(EditorDesk.class);

    private final transient OpenDraft draft;
    private final LessonAddress address;
    private final EditorHead head;
    private final FactsPanel facts;
    private final OutlinePanel outline;
    private final SideArea side;
    private final LessonEditor editor = new LessonEditor(this::save, this::reconcile);
    private final ConflictDialog conflict;
    private final transient DeskLesson lesson;
    private final transient OpenTexts openTexts;
    private final String person;
    private transient OpenTexts.@Nullable Window window;
    private boolean disputesKeptText;
    private @Nullable Button source;

    EditorDesk(EditorServices services, LessonText text, LessonPlace place) {
        this.draft = new OpenDraft(services.texts(), text);
        this.address = new LessonAddress(text.lesson(), text.language());
        this.head = new EditorHead(place, address, this::saveFacts);
        this.facts = new FactsPanel(
                services.choices().of(place, text.language()),
                services.texts().misconceptions(place.programme().id(), text.language()),
                this::saveFacts);
        this.outline = new OutlinePanel(editor::showStep);
        this.conflict = new ConflictDialog(text.language(), this::resolve);
        this.openTexts = services.openTexts();
        this.person = services.current().get().name();
        addClassNames("le-desk");
        facts.offerReadings(address.language().equals(Languages.CHINESE));
        var paper = new Div(editor);
        paper.addClassName("le-paper");
        var body = new Div(outline, paper, facts);
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
            head.addAction(new ImportAction(services.intake(), address.lesson(), this::isEmpty, this::takeIn));
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
        editor.open(setting, document(), draft.ground());
        services.panels().forEach(panel -> body.add(panel(panel)));
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

    /** Saves what was typed a moment ago, then goes on. */
    void saveThen(Runnable next) {
        editor.saveThen(next);
    }

    private void save(LessonEditor.Change change) {
        try {
            switch (draft.save(EditorDocument.fromJson(change.json()), change.ground(), change.seq())) {
                case SaveResult.Saved saved -> {
                    editor.acknowledge(change.seq(), draft.ground());
                    saved(saved.head());
                }
                case SaveResult.Merged merged -> {
                    editor.merged(change.seq(), document(), draft.ground());
                    mergedWithOthers(merged.head());
                }
                case SaveResult.Conflict refused -> {
                    editor.refuse(change.seq(), false);
                    show(refused);
                }
                case SaveResult.TooLong(int most) -> {
                    editor.refuse(change.seq(), true);
                    notSaved(getTranslation("lesson.saving.tooLong", most));
                }
                case SaveResult.Invalid _ -> throw new IllegalStateException("a header that was valid is not any more");
            }
        } catch (InvalidEditorDocument strange) {
            LOG.error("The editor sent what its schema does not allow", strange);
            editor.refuse(change.seq(), false);
            head.saving().refused(getTranslation("lesson.saving.strange"));
        } catch (RuntimeException trouble) {
            // The browser keeps the text and tries again; it must not stop because the database is away for a minute.
            editor.refuse(change.seq(), true);
            report(trouble);
        }
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
        try {
            switch (draft.save(state)) {
                case SaveResult.Saved saved -> {
                    editor.setRevision(draft.ground());
                    saved(saved.head());
                }
                case SaveResult.Merged merged -> {
                    editor.bring(document(), draft.ground());
                    mergedWithOthers(merged.head());
                }
                case SaveResult.Conflict refused -> show(refused);
                case SaveResult.TooLong(int most) -> notSaved(getTranslation("lesson.saving.tooLong", most));
                case SaveResult.Invalid _ -> throw new IllegalStateException("a state that the format does not allow");
            }
        } catch (RuntimeException trouble) {
            report(trouble);
        }
    }

    private boolean isEmpty() {
        return draft.body().document().plainText().isBlank()
                && draft.body().document().media().isEmpty();
    }

    /** Another program's file becomes part of the text, once what was typed a moment ago is saved. */
    private void takeIn(Document incoming, boolean replace) {
        editor.saveThen(() -> {
            try {
                resolved(draft.takeIn(incoming, replace));
            } catch (RuntimeException trouble) {
                report(trouble);
            }
        });
    }

    /** Title or facts have changed: what is valid is saved, what is not is said. */
    private void saveFacts() {
        var known = draft.facts();
        var wished = facts.read(head.problem().isPresent() ? known.title() : head.title(), known);
        try {
            switch (draft.save(wished)) {
                case SaveResult.Saved saved -> {
                    editor.setRevision(draft.ground());
                    UI.getCurrent().getPage().setTitle(wished.title());
                    saved(saved.head());
                }
                case SaveResult.Merged merged -> {
                    editor.bring(document(), draft.ground());
                    mergedWithOthers(merged.head());
                }
                case SaveResult.Conflict refused -> show(refused);
                case SaveResult.TooLong(int most) -> notSaved(getTranslation("lesson.saving.tooLong", most));
                case SaveResult.Invalid _ -> throw new IllegalStateException("facts that the format does not allow");
            }
        } catch (RuntimeException trouble) {
            report(trouble);
        }
    }

    private void report(RuntimeException trouble) {
        LOG.error("A draft could not be saved", trouble);
        notSaved(getTranslation("lesson.saving.trouble"));
    }

    private void saved(Revision now) {
        disputesKeptText = false;
        conflict.close();
        head.saving().saved(now.savedAt(), problem());
        showBody();
        side.draftSaved();
        if (window != null) {
            openTexts.saved(now, window);
        }
    }

    private void mergedWithOthers(Revision now) {
        showFacts();
        saved(now);
    }

    /** Somebody else has saved: their blocks appear here too. */
    private void follow(Revision now) {
        // What stands in a field and cannot be saved yet must not be taken away from under the writer's hands.
        if (problem() == null && draft.follow(now)) {
            showFacts();
            head.saving().saved(now.savedAt(), null);
            editor.bring(document(), draft.ground());
            side.draftSaved();
        }
    }

    private void notSaved(String why) {
        head.saving().saved(draft.saved().savedAt(), getTranslation("lesson.saving.not", why));
    }

    /** What stands in a field and cannot be saved. */
    private @Nullable String problem() {
        Optional<String> inTitle = head.problem();
        Optional<String> inFacts = facts.problem();
        return inTitle.or(() -> inFacts)
                .map(why -> getTranslation("lesson.saving.not", why))
                .orElse(null);
    }

    private void show(SaveResult.Conflict refused) {
        var theirs = refused.theirs();
        var who = RevisionWords.who(this, theirs.author());
        var when = Moments.of(UI.getCurrent()).brief(theirs.savedAt());
        head.saving().refused(getTranslation("lesson.saving.refused", who, when));
        conflict.show(
                draft.merge(),
                who,
                when,
                address.history(theirs.id(), refused.setAside().id()));
    }

    /** The browser may hold more than it has sent, so it is asked first; unless it shows another text than the disputed. */
    private void resolve(List<TextMerge.Choice> choices) {
        if (disputesKeptText) {
            resolved(draft.resolve(Optional.empty(), choices));
        } else {
            editor.read(json -> resolved(draft.resolve(Optional.of(EditorDocument.fromJson(json)), choices)));
        }
    }

    /** What the browser kept from an earlier visit goes the way of every other save. */
    private void reconcile(LessonEditor.Kept kept) {
        try {
            var began = kept.began().map(EditorDocument::fromJson);
            switch (draft.save(EditorDocument.fromJson(kept.json()), kept.ground(), began)) {
                case SaveResult.Saved saved -> brought(saved.head());
                case SaveResult.Merged merged -> brought(merged.head());
                case SaveResult.Conflict refused -> {
                    editor.reconciled();
                    disputesKeptText = true;
                    show(refused);
                }
                case SaveResult.TooLong(int most) -> notSaved(getTranslation("lesson.saving.tooLong", most));
                case SaveResult.Invalid _ -> throw new IllegalStateException("a header that was valid is not any more");
            }
        } catch (InvalidEditorDocument strange) {
            LOG.error("The browser kept what its schema does not allow", strange);
            head.saving().refused(getTranslation("lesson.saving.strange"));
        } catch (RuntimeException trouble) {
            // The browser keeps it still, and offers it again on the next visit.
            report(trouble);
        }
    }

    private void resolved(SaveResult result) {
        switch (result) {
            case SaveResult.Saved saved -> shown(saved.head());
            case SaveResult.Merged merged -> shown(merged.head());
            case SaveResult.Conflict refused -> show(refused);
            case SaveResult.TooLong(int most) -> notSaved(getTranslation("lesson.saving.tooLong", most));
            case SaveResult.Invalid _ -> throw new IllegalStateException("a header that was valid is not any more");
        }
    }

    /** What is being typed meanwhile stays. */
    private void brought(Revision now) {
        editor.reconciled();
        editor.bring(document(), draft.ground());
        mergedWithOthers(now);
    }

    private void shown(Revision now) {
        if (disputesKeptText) {
            editor.bring(document(), draft.ground());
        } else {
            editor.adopt(document(), draft.ground());
        }
        mergedWithOthers(now);
    }

    private String document() {
        return EditorDocument.toJson(draft.body().document());
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        window = new DeskWindow(attachment.getUI(), person, head.company()::show, this::follow);
        openTexts.enter(draft.text(), window);
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
        lesson.saved();
    }

    private Anchor history() {
        var history = new Anchor(address.history(), new Button(getTranslation("lesson.history")));
        history.getElement().setAttribute("router-link", true);
        return history;
    }
}
