package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.TranslationOf;
import dev.gradus.dialect.editor.EditorDocument;
import dev.gradus.dialect.editor.InvalidEditorDocument;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.SaveResult;
import dev.gradus.lesson.TextMerge;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Saves what is written at a desk, whichever way it comes, and tells the browser and the desk what became of it. */
final class DraftSaving {

    private static final Logger LOG = LoggerFactory.getLogger(DraftSaving.class);

    /** What stands around the text, and shows what became of a save. */
    interface Desk {

        /** @param anew whether more than what is written here may be different now */
        void saved(Revision now, boolean anew);

        /** The draft stays as it was; whoever writes may mend that. */
        void notSaved(String why);

        /** Nothing is saved any more until somebody decides. */
        void stopped(String why);

        String getTranslation(String key, Object... params);
    }

    /**
     * How the browser hears of a save; each way of saving has its own words for it.
     *
     * @param refused hears whether it is worth trying again in a while
     * @param anew whether all that stands around the text is shown anew even when nobody else has written
     */
    private record Answer(
            Runnable saved, Runnable merged, Runnable conflict, Consumer<Boolean> refused, boolean anew) {}

    private final OpenDraft draft;
    private final LessonEditor editor;
    private final LessonAddress address;
    private final Desk desk;
    private final Component component;
    private final ConflictDialog conflict;
    private boolean disputesKeptText;

    <D extends Component & Desk> DraftSaving(OpenDraft draft, LessonEditor editor, LessonAddress address, D desk) {
        this.draft = draft;
        this.editor = editor;
        this.address = address;
        this.desk = desk;
        this.component = desk;
        this.conflict = new ConflictDialog(address.language(), this::resolve);
    }

    /** The text as it stands, for the browser. */
    String document() {
        return EditorDocument.toJson(draft.body().document());
    }

    /** What is typed. */
    void save(LessonEditor.Change change) {
        int seq = change.seq();
        settle(
                () -> draft.save(EditorDocument.fromJson(change.json()), change.ground(), seq),
                new Answer(
                        () -> editor.acknowledge(seq, draft.ground()),
                        () -> editor.merged(seq, document(), draft.ground()),
                        () -> editor.refuse(seq, false),
                        again -> editor.refuse(seq, again),
                        false));
    }

    /** What stands in the fields beside the text. */
    void save(Facts facts) {
        settle(() -> draft.save(facts), besideTheText());
    }

    /** The text is a translation of this state from now on. */
    void save(TranslationOf state) {
        settle(() -> draft.save(state), besideTheText());
    }

    /** Another program's file. */
    void takeIn(Document incoming, boolean replace) {
        settle(() -> draft.takeIn(incoming, replace), inItsPlace(false));
    }

    /** What the browser kept from an earlier visit goes the way of every other save; what is being typed meanwhile stays. */
    void reconcile(LessonEditor.Kept kept) {
        Runnable brought = () -> {
            editor.reconciled();
            bring();
        };
        Runnable disputed = () -> {
            editor.reconciled();
            disputesKeptText = true;
        };
        settle(
                () -> draft.save(
                        EditorDocument.fromJson(kept.json()),
                        kept.ground(),
                        kept.began().map(EditorDocument::fromJson)),
                new Answer(brought, brought, disputed, again -> {}, true));
    }

    /** The browser may hold more than it has sent, so it is asked first; unless it shows another text than the disputed. */
    private void resolve(List<TextMerge.Choice> choices) {
        if (disputesKeptText) {
            settle(() -> draft.resolve(Optional.empty(), choices), inItsPlace(true));
        } else {
            editor.read(json ->
                    settle(() -> draft.resolve(Optional.of(EditorDocument.fromJson(json)), choices), inItsPlace(true)));
        }
    }

    private Answer besideTheText() {
        return new Answer(() -> editor.setRevision(draft.ground()), this::bring, () -> {}, again -> {}, false);
    }

    private Answer inItsPlace(boolean settled) {
        Runnable shown = disputesKeptText ? this::bring : () -> editor.adopt(document(), draft.ground(), settled);
        return new Answer(shown, shown, () -> {}, again -> {}, true);
    }

    private void bring() {
        editor.bring(document(), draft.ground());
    }

    private void settle(Supplier<SaveResult> save, Answer answer) {
        try {
            switch (save.get()) {
                case SaveResult.Saved(Revision now) -> {
                    answer.saved().run();
                    saved(now, answer.anew());
                }
                case SaveResult.Merged(Revision now) -> {
                    answer.merged().run();
                    saved(now, true);
                }
                case SaveResult.Conflict refused -> {
                    answer.conflict().run();
                    show(refused);
                }
                case SaveResult.TooLong(int most) -> {
                    answer.refused().accept(true);
                    desk.notSaved(desk.getTranslation("lesson.saving.tooLong", most));
                }
                case SaveResult.Invalid _ -> throw new IllegalStateException("facts that the format does not allow");
            }
        } catch (InvalidEditorDocument strange) {
            LOG.error("The browser holds what its schema does not allow", strange);
            answer.refused().accept(false);
            desk.stopped(desk.getTranslation("lesson.saving.strange"));
        } catch (RuntimeException trouble) {
            // The browser keeps the text and tries again; it must not stop because the database is away for a minute.
            LOG.error("A draft could not be saved", trouble);
            answer.refused().accept(true);
            desk.notSaved(desk.getTranslation("lesson.saving.trouble"));
        }
    }

    private void saved(Revision now, boolean anew) {
        disputesKeptText = false;
        conflict.close();
        desk.saved(now, anew);
    }

    private void show(SaveResult.Conflict refused) {
        var theirs = refused.theirs();
        var who = RevisionWords.who(component, theirs.author());
        var when = Moments.of(UI.getCurrent()).brief(theirs.savedAt());
        desk.stopped(desk.getTranslation("lesson.saving.refused", who, when));
        conflict.show(
                draft.merge(),
                who,
                when,
                address.history(theirs.id(), refused.setAside().id()));
    }
}
