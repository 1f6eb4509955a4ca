package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What others write appears in the text, and nobody who types there notices more than that. */
@Tag("browser")
class EditorMergingTests {

    private static final EditorPage EDITOR = new EditorPage();
    private static final String LAST =
            "() => { const { seq, revision } = of('change').at(-1); return seq + ':' + revision; }";

    @BeforeEach
    void open() {
        EDITOR.open("?silent");
        EDITOR.evaluate("() => show(doc('one', 'two'))");
        EDITOR.text().focus();
        EDITOR.press("Control+End");
    }

    @AfterEach
    void quiet() {
        EDITOR.expectNoComplaint();
    }

    @AfterAll
    static void close() {
        EDITOR.close();
    }

    @Test
    void aMergedSaveBringsTheOthersBlocksAndLeavesTheCaret() {
        EDITOR.type("a").press("Control+s").type("b");
        merged(1, "r5", "ONE", "between", "twoa");
        EDITOR.type("c");

        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"ONE\") | paragraph(\"between\") | paragraph(\"twoabc\")");
        EDITOR.press("Control+s");
        assertThat(EDITOR.evaluate(LAST)).isEqualTo("2:r5");
    }

    @Test
    void whereTheSameBlockIsBeingTypedInNothingMovesAndTheNextSaveSaysWhatItStandsOn() {
        EDITOR.type("a").press("Control+s").type("b");
        merged(1, "r5", "one", "TWOa");

        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"one\") | paragraph(\"twoab\")");
        EDITOR.press("Control+s");
        assertThat(EDITOR.evaluate(LAST)).isEqualTo("2:seq:1");
    }

    @Test
    void whatOthersSaveAppearsWhileOneLooksOnAndIsNotSavedAgain() {
        bring("r5", "one", "two", "three");

        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"one\") | paragraph(\"two\") | paragraph(\"three\")");
        assertThat(EDITOR.evaluate("() => document.querySelector('gradus-editor').unsaved"))
                .isEqualTo(false);
        EDITOR.type("x").press("Control+s");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"one\") | paragraph(\"twox\") | paragraph(\"three\")");
        assertThat(EDITOR.evaluate(LAST)).isEqualTo("1:r5");
    }

    @Test
    void whileASaveIsUnderWayOthersWaitForItsAnswer() {
        EDITOR.type("a").press("Control+s");
        bring("r5", "ONE", "two");

        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"one\") | paragraph(\"twoa\")");
        merged(1, "r6", "ONE", "twoa");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"ONE\") | paragraph(\"twoa\")");
    }

    @Test
    void undoTakesBackWhatOneTypedAndNotWhatOthersWrote() {
        EDITOR.type("a").press("Control+s");
        merged(1, "r5", "ONE", "twoa");
        EDITOR.press("Control+z");

        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"ONE\") | paragraph(\"two\")");
    }

    @Test
    void whatAChoiceReplacedCanBeBroughtBackByUndo() {
        EDITOR.type("a").press("Control+s");
        EDITOR.evaluate("() => document.querySelector('gradus-editor').refuse(1, {})");
        EDITOR.page()
                .evaluate("(json) => document.querySelector('gradus-editor').adopt(json, 'r6')", doc("one", "THEIRS"));

        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"one\") | paragraph(\"THEIRS\")");
        assertThat(EDITOR.evaluate("() => of('state').at(-1).state")).isEqualTo("saved");
        EDITOR.text().focus();
        EDITOR.press("Control+z");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"one\") | paragraph(\"twoa\")");
        EDITOR.press("Control+s");
        assertThat(EDITOR.evaluate(LAST)).isEqualTo("2:r6");
    }

    @Test
    void whatOthersAddedInAConflictStaysWhenOnesOwnIsUndone() {
        EDITOR.type("a").press("Control+s");
        EDITOR.evaluate("() => document.querySelector('gradus-editor').refuse(1, {})");
        EDITOR.page()
                .evaluate(
                        "(json) => document.querySelector('gradus-editor').adopt(json, 'r6', true)",
                        doc("one", "THEIRS", "twoa"));
        EDITOR.text().focus();
        EDITOR.press("Control+z");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"one\") | paragraph(\"THEIRS\") | paragraph(\"two\")");
    }

    @Test
    void anInputMethodIsNotDisturbedByOthers() {
        var devTools = EDITOR.context().newCDPSession(EDITOR.page());
        var composition = new JsonObject();
        composition.addProperty("text", "ni");
        composition.addProperty("selectionStart", 2);
        composition.addProperty("selectionEnd", 2);
        devTools.send("Input.imeSetComposition", composition);
        bring("r5", "ONE", "two");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"one\") | paragraph(\"twoni\")");

        var word = new JsonObject();
        word.addProperty("text", "你");
        devTools.send("Input.insertText", word);
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"one\") | paragraph(\"two你\")");
        EDITOR.press("Control+s");
        assertThat(EDITOR.evaluate(LAST)).isEqualTo("1:r0");
    }

    @Test
    void whatWasTypedOfflineOnAnOlderStateGoesToTheServerToBeMerged() {
        EDITOR.open("?silent&draft=anna-1");
        EDITOR.type("kept");
        EDITOR.page().onDialog(Dialog::accept);
        EDITOR.page().navigate(EDITOR.address("?draft=anna-1&revision=r7&saved=2999-01-01T00:00:00Z"));
        EDITOR.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring it back"))
                .click();

        assertThat(EDITOR.evaluate("() => { const { revision, json, ground } = of('reconcile').at(-1);"
                        + " return revision + json.includes('kept') + ground.includes('kept'); }"))
                .isEqualTo("r0truefalse");
        bring("r8", "kept");
        EDITOR.evaluate("() => document.querySelector('gradus-editor').reconciled()");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"kept\")");
        assertThat(EDITOR.evaluate("() => localStorage.length")).isEqualTo(0);
    }

    private static void merged(int seq, String revision, String... paragraphs) {
        EDITOR.page()
                .evaluate(
                        "({ seq, json, revision }) => document.querySelector('gradus-editor')"
                                + ".merged(seq, 'seq:' + seq, json, revision)",
                        Map.of("seq", seq, "json", doc(paragraphs), "revision", revision));
    }

    private static void bring(String revision, String... paragraphs) {
        EDITOR.page()
                .evaluate(
                        "({ json, revision }) => document.querySelector('gradus-editor').bring(json, revision)",
                        Map.of("json", doc(paragraphs), "revision", revision));
    }

    private static String doc(String... paragraphs) {
        return (String) EDITOR.page().evaluate("(texts) => doc(...texts)", paragraphs);
    }
}
