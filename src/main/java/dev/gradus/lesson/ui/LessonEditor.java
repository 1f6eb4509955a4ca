package dev.gradus.lesson.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import dev.gradus.lesson.RevisionId;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** The element {@code <gradus-editor>}; docs/editor.md says what passes between it and us. */
@Tag("gradus-editor")
@StyleSheet("context://studio-assets/editor/editor.css")
class LessonEditor extends Component {

    private static final long serialVersionUID = 1;
    private static final String SCRIPT = "context://studio-assets/editor/element.js";
    private static final String JSON = "event.detail.json";
    private static final String SEQ = "event.detail.seq";

    /** A save that waits for {@link #acknowledge} or {@link #refuse}. */
    record Change(int seq, String json) {}

    LessonEditor(Consumer<Change> changed) {
        getElement()
                .addEventListener("gradus-change", event -> {
                    var data = event.getEventData();
                    changed.accept(
                            new Change(data.get(SEQ).asInt(), data.get(JSON).asString()));
                })
                .addEventData(JSON)
                .addEventData(SEQ);
    }

    /** Shows a document. The element takes properties that are set before its script has arrived. */
    void open(EditorSetting setting, String json, RevisionId revision) {
        var properties = new JsonMapper().valueToTree(setting);
        getElement()
                .executeJs(
                        "Object.assign(this, $0); this.revision = $1; this.value = $2",
                        properties,
                        revision.value(),
                        json);
    }

    /** Gives the document as it stands in the browser now. */
    void read(Consumer<String> json) {
        getElement().executeJs("return this.value").then(String.class, json::accept);
    }

    /** Replaces the document and forgets what was undone before. */
    void replace(String json, RevisionId revision) {
        getElement().callJsFunction("setDoc", json, revision.value());
    }

    void acknowledge(int seq, RevisionId revision) {
        getElement().callJsFunction("acknowledge", seq, revision.value());
    }

    /** @param retry whether it is worth trying again in a while */
    void refuse(int seq, boolean retry) {
        getElement()
                .callJsFunction(
                        "refuse", seq, JsonNodeFactory.instance.objectNode().put("retry", retry));
    }

    /** The draft on the server has moved on although the text has not changed. */
    void setRevision(RevisionId revision) {
        getElement().executeJs("this.revision = $0", revision.value());
    }

    /** After a refusal: the text as it stands is to be saved on this revision. */
    void rebase(RevisionId revision) {
        getElement().callJsFunction("rebase", revision.value());
    }

    void showStep(int number) {
        getElement().callJsFunction("showStep", number);
    }

    /** Sends what is unsaved and goes on once it is saved, or after two seconds: the browser keeps it then. */
    void saveThen(Runnable next) {
        getElement().executeJs("""
                        this.save?.();
                        return new Promise((done) => {
                          const wait = (turn) => (!this.unsaved || turn > 40 ? done(true) : setTimeout(() => wait(turn + 1), 50));
                          wait(0);
                        });""").then(saved -> next.run(), error -> next.run());
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        attachment.getUI().getPage().addJsModule(SCRIPT);
    }
}
