package dev.gradus.lesson.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.Problem;
import dev.gradus.dialect.editor.EditorDocument;
import dev.gradus.formula.Formula;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
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
    private static final String BASE = "event.detail.base";
    private static final String START = "event.detail.start";
    private static final String END = "event.detail.end";
    private static final String TEXT = "event.detail.text";
    private static final String NUMBER = "event.detail.number";
    private static final String STEP = "event.detail.step";
    private static final String FORMULA = "event.detail.tex";
    private static final String GROUND = "event.detail.revision";
    private static final String BEGAN = "event.detail.ground";

    /** Longer texts are imported as a file. */
    private static final int MOST_MARKDOWN = 200_000;

    /**
     * A save that waits for {@link #acknowledge}, {@link #merged} or {@link #refuse}.
     *
     * @param ground what the text stands on, in the words of {@link OpenDraft#ground()}
     */
    record Change(int seq, String ground, String json) {}

    /** What a browser kept from a visit that ended, and what the text was when the visit began (if it kept that). */
    record Kept(String ground, String json, Optional<String> began) {}

    private final transient SentTexts sent = new SentTexts();

    LessonEditor(Consumer<Change> changed, Consumer<Kept> kept) {
        getElement()
                .addEventListener("gradus-change", event -> {
                    var data = event.getEventData();
                    int seq = data.get(SEQ).asInt();
                    var part = new SentTexts.Part(
                            data.get(BASE).asInt(),
                            data.get(START).asInt(),
                            data.get(END).asInt(),
                            data.get(TEXT).asString());
                    sent.complete(seq, part)
                            .ifPresentOrElse(
                                    json -> changed.accept(
                                            new Change(seq, data.get(GROUND).asString(), json)),
                                    () -> getElement().callJsFunction("whole", seq));
                })
                .addEventData(GROUND)
                .addEventData(SEQ)
                .addEventData(BASE)
                .addEventData(START)
                .addEventData(END)
                .addEventData(TEXT);
        getElement()
                .addEventListener(
                        "gradus-formula",
                        event -> show(event.getEventData().get(FORMULA).asString()))
                .addEventData(FORMULA);
        getElement()
                .addEventListener(
                        "gradus-markdown",
                        event -> read(
                                event.getEventData().get(NUMBER).asInt(),
                                event.getEventData().get(TEXT).asString()))
                .addEventData(NUMBER)
                .addEventData(TEXT);
        getElement()
                .addEventListener("gradus-reconcile", event -> {
                    var data = event.getEventData();
                    var began = data.get(BEGAN).asString("");
                    kept.accept(new Kept(
                            data.get(GROUND).asString(),
                            data.get(JSON).asString(),
                            Optional.of(began).filter(json -> !json.isEmpty())));
                })
                .addEventData(JSON)
                .addEventData(GROUND)
                .addEventData(BEGAN);
    }

    /** What Markdown means, for a browser that has some and cannot read it. */
    private void read(int number, String markdown) {
        getElement().callJsFunction("structure", number, structure(markdown).orElse(null));
    }

    private static Optional<String> structure(String markdown) {
        if (markdown.length() > MOST_MARKDOWN) {
            return Optional.empty();
        }
        var parsed = LessonParser.parse(markdown);
        return parsed.problems().stream().anyMatch(problem -> problem.code() == Problem.Code.TOO_LARGE)
                ? Optional.empty()
                : Optional.of(EditorDocument.toJson(parsed.document()));
    }

    private void show(String tex) {
        getElement().callJsFunction("formula", tex, Formula.mathMl(tex, false).orElse(null));
    }

    /** Shows a document. The element takes properties that are set before its script has arrived. */
    void open(EditorSetting setting, String json, String ground) {
        var properties = new JsonMapper().valueToTree(setting);
        getElement()
                .executeJs("Object.assign(this, $0); this.revision = $1; this.value = $2", properties, ground, json);
    }

    /** Gives the document as it stands in the browser now. */
    void read(Consumer<String> json) {
        getElement().executeJs("return this.value").then(String.class, json::accept);
    }

    /**
     * Puts this document in the place of what is shown, as a change among others; nothing is unsaved then.
     *
     * @param settled whether it ends a conflict: what others have added stays when the change is undone
     */
    void adopt(String json, String ground, boolean settled) {
        getElement().callJsFunction("adopt", json, ground, settled);
    }

    /** What an earlier visit left in the browser is on disk. */
    void reconciled() {
        getElement().callJsFunction("reconciled");
    }

    void acknowledge(int seq, String ground) {
        getElement().callJsFunction("acknowledge", seq, ground);
    }

    /** The save is on disk within this document, which holds what others wrote too. */
    void merged(int seq, String json, String ground) {
        getElement().callJsFunction("merged", seq, OpenDraft.ground(seq), json, ground);
    }

    /** Others have saved this document; it is shown where that disturbs nothing that is being typed. */
    void bring(String json, String ground) {
        getElement().callJsFunction("bring", json, ground);
    }

    /** @param retry whether it is worth trying again in a while */
    void refuse(int seq, boolean retry) {
        getElement()
                .callJsFunction(
                        "refuse", seq, JsonNodeFactory.instance.objectNode().put("retry", retry));
    }

    /** The draft on the server has moved on although the text has not changed. */
    void setRevision(String ground) {
        getElement().executeJs("this.revision = $0", ground);
    }

    /** Underlines these places until the next call. */
    void mark(List<OpenLesson.Mark> marks) {
        getElement().executeJs("this.hints = $0", new JsonMapper().valueToTree(marks));
    }

    /** Marks these words, and shows their definitions where the pointer or the caret is at one. */
    void explain(Map<String, String> words) {
        getElement().executeJs("this.terms = $0", new JsonMapper().valueToTree(words));
    }

    void showMark(String id) {
        getElement().callJsFunction("showHint", id);
    }

    void replaceMark(String id, String words) {
        getElement().callJsFunction("replaceHint", id, words);
    }

    void whenReached(OpenLesson.Reached listener) {
        getElement()
                .addEventListener(
                        "gradus-hint",
                        event -> listener.mark(
                                event.getEventData().get("event.detail.id").asString(),
                                event.getEventData().get("event.detail.enter").asBoolean()))
                .addEventData("event.detail.id")
                .addEventData("event.detail.enter");
    }

    /** Hears of the number of the step that the caret has come to, the first being 0; -1 before the first. */
    void whenStep(IntConsumer listener) {
        getElement()
                .addEventListener(
                        "gradus-step",
                        event -> listener.accept(event.getEventData().get(STEP).asInt()))
                .addEventData(STEP);
    }

    void showBlock(int number) {
        getElement().callJsFunction("showBlock", number);
    }

    void showAnswer(int question, int answer) {
        getElement().callJsFunction("showAnswer", question, answer);
    }

    /** Writes a word where the caret is. */
    void insert(String word) {
        getElement().callJsFunction("insert", word);
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
