package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What leaves the editor and when, and that it never says something is saved which is not. */
@Tag("browser")
class EditorSavingTests {

    private static final EditorPage EDITOR = new EditorPage();
    private static final String STATES = "() => of('state').map((event) => event.state)"
            + ".filter((state, index, all) => state !== all[index - 1]).join(' ')";
    private static final String SENT =
            "() => of('change').map((change) => change.seq + ':' + change.revision).join(' ')";

    @AfterEach
    void quiet() {
        EDITOR.expectNoComplaint();
    }

    @AfterAll
    static void close() {
        EDITOR.close();
    }

    @Test
    void aPauseSavesAndTheStateTellsIt() {
        EDITOR.open("");
        EDITOR.type("abc");
        EDITOR.waitFor("() => of('state').at(-1).state === 'saved'");
        assertThat(EDITOR.evaluate(STATES)).isEqualTo("clean dirty saving saved");
        assertThat(EDITOR.evaluate(SENT)).isEqualTo("1:r0");
        assertThat(EDITOR.evaluate("() => document.querySelector('gradus-editor').revision"))
                .isEqualTo("r1");
    }

    @Test
    void leavingTheTextSavesAtOnce() {
        EDITOR.open("");
        EDITOR.type("abc");
        EDITOR.page().locator("#after").focus();
        assertThat(EDITOR.evaluate(SENT)).isEqualTo("1:r0");
    }

    @Test
    void aSecondSaveWaitsForTheAnswerToTheFirst() {
        EDITOR.open("?silent");
        EDITOR.type("abc").press("Control+s").type("def").press("Control+s");
        assertThat(EDITOR.evaluate(SENT)).isEqualTo("1:r0");
        EDITOR.evaluate("() => document.querySelector('gradus-editor').acknowledge(1, 'x1')");
        assertThat(EDITOR.evaluate(SENT)).isEqualTo("1:r0 2:x1");
        assertThat(EDITOR.evaluate("() => document.querySelector('gradus-editor').unsaved"))
                .isEqualTo(true);
    }

    @Test
    void aRefusedTextStaysUnsavedUntilSomebodyHasChosen() {
        EDITOR.open("?silent");
        EDITOR.type("abc").press("Control+s");
        EDITOR.evaluate("() => document.querySelector('gradus-editor').refuse(1, { by: 'Lin' })");
        EDITOR.type("d").press("Control+s");
        assertThat(EDITOR.evaluate(SENT)).isEqualTo("1:r0");
        assertThat(EDITOR.evaluate("() => { const { state, unsaved, info } = of('state').at(-1);"
                        + " return [state, unsaved, info.by].join(' '); }"))
                .isEqualTo("refused true Lin");
        EDITOR.evaluate("() => { const editor = document.querySelector('gradus-editor');"
                + " editor.adopt(editor.value, 'x9'); }");
        assertThat(EDITOR.evaluate("() => of('state').at(-1).state")).isEqualTo("saved");
        EDITOR.type("e").press("Control+s");
        assertThat(EDITOR.evaluate(SENT)).isEqualTo("1:r0 2:x9");
    }

    @Test
    void withoutConnectionNothingCountsAsSavedAndTheSameSaveIsSentAgain() {
        EDITOR.open("?silent");
        EDITOR.type("abc").press("Control+s");
        EDITOR.context().setOffline(true);
        EDITOR.waitFor("() => of('state').at(-1).state === 'offline'");
        EDITOR.context().setOffline(false);
        EDITOR.waitFor("() => of('change').length === 2");
        assertThat(EDITOR.evaluate(SENT)).isEqualTo("1:r0 1:r0");
    }

    @Test
    void whatIsTypedWithoutConnectionLiesInTheBrowserBeforeTheStateSaysSo() {
        EDITOR.open("?silent&draft=anna-1");
        EDITOR.type("abc");
        EDITOR.context().setOffline(true);
        EDITOR.waitFor("() => of('state').at(-1).state === 'offline'");
        assertThat(EDITOR.evaluate("() => of('state').at(-1).kept && JSON.stringify(localStorage).includes('abc')"))
                .isEqualTo(true);
        EDITOR.type("def");
        EDITOR.waitFor("() => JSON.stringify(localStorage).includes('abcdef')");
        EDITOR.context().setOffline(false);
        EDITOR.waitFor("() => of('change').some((change) => change.json.includes('abcdef'))");
    }

    @Test
    void aBrowserThatCannotKeepAnythingIsNotSaidToKeepIt() {
        EDITOR.open("?silent&draft=anna-1");
        EDITOR.evaluate("() => (Storage.prototype.setItem = () => { throw new Error('full'); })");
        EDITOR.type("abc");
        EDITOR.waitFor("() => of('state').at(-1).kept === false && of('state').at(-1).unsaved");
    }

    @Test
    void whatWasNotSavedIsOfferedOnTheNextVisit() {
        EDITOR.open("?silent&draft=anna-1");
        EDITOR.page().onDialog(Dialog::accept);
        EDITOR.type("lost words");
        EDITOR.page().navigate(EDITOR.address("?draft=anna-1"));
        EDITOR.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring it back"))
                .click();
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"lost words\")");
        EDITOR.waitFor("() => of('state').at(-1).state === 'saved'");
        EDITOR.page().navigate(EDITOR.address("?draft=anna-1"));
        EDITOR.waitFor("() => of('ready').length === 1");
        assertThat(EDITOR.page().locator(".ge-notice").count()).isZero();
    }

    /** The server merges the two, and asks where it cannot. */
    @Test
    void whatIsBroughtBackNeverReplacesWhatWasWrittenSince() {
        EDITOR.open("?silent&draft=anna-1");
        EDITOR.page().onDialog(Dialog::accept);
        EDITOR.type("lost words");
        EDITOR.page().navigate(EDITOR.address("?draft=anna-1"));
        EDITOR.waitFor("() => of('ready').length === 1");
        EDITOR.text().click();
        EDITOR.type("new words");
        EDITOR.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bring it back"))
                .click();
        EDITOR.waitFor("() => of('reconcile').length === 1 && of('reconcile')[0].json.includes('lost words')");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"new words\")");
    }

    /** Vaadin may say for ever that it tries to reconnect. */
    @Test
    void aConnectionThatIsOnlySaidToBeLostIsFoundAgain() {
        EDITOR.open("");
        EDITOR.evaluate("() => { window.Vaadin = { connectionState: { state: 'reconnecting',"
                + " addStateChangeListener() {}, removeStateChangeListener() {} } };"
                + " document.querySelector('main').prepend(document.querySelector('gradus-editor')); }");
        EDITOR.text().click();
        EDITOR.type("abc");
        EDITOR.waitFor("() => of('state').some(({ state }) => state === 'offline')");
        EDITOR.waitFor("() => of('state').at(-1).state === 'saved'");
    }

    @Test
    void anotherPersonsUnsavedTextIsNotOffered() {
        EDITOR.open("?silent&draft=anna-1");
        EDITOR.page().onDialog(Dialog::accept);
        EDITOR.type("private");
        EDITOR.page().navigate(EDITOR.address("?draft=lin-1"));
        EDITOR.waitFor("() => of('ready').length === 1");
        assertThat(EDITOR.page().locator(".ge-notice").count()).isZero();
    }

    @Test
    void thePageAsksBeforeItGoesOnlyWhenSomethingIsUnsaved() {
        var asked = new ArrayList<String>();
        EDITOR.open("?silent");
        EDITOR.page().onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        EDITOR.page().reload();
        EDITOR.text().click();
        assertThat(asked).isEmpty();
        EDITOR.type("x");
        EDITOR.page().reload();
        assertThat(asked).isEqualTo(List.of("beforeunload"));
    }

    @Test
    void aDocumentThatIsNotUnderstoodIsNeverSavedOver() {
        EDITOR.open("");
        EDITOR.evaluate("() => open([{ type: 'bogus' }])");
        assertThat(EDITOR.page().locator("gradus-editor").textContent()).contains("cannot be shown");
        assertThat(EDITOR.page().locator(".ge-text").count()).isZero();
        assertThat(EDITOR.evaluate("() => of('error').length")).isEqualTo(1);
    }

    @Test
    void theElementMayBeMovedWithoutLosingAWord() {
        EDITOR.open("");
        EDITOR.type("abc");
        EDITOR.evaluate("() => document.querySelector('main').prepend(document.querySelector('gradus-editor'))");
        EDITOR.text().click();
        EDITOR.press("End").type("d");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"abcd\")");
    }

    @Test
    void onlyWhatDiffersFromTheLastAnsweredSaveTravels() {
        EDITOR.open("");
        EDITOR.evaluate(
                "() => show(doc(...Array.from({ length: 400 }, (nothing, at) => `Paragraph ${at} of a lesson 😀.`)))");
        EDITOR.press("Control+Home").type("One. ");
        EDITOR.waitFor("() => of('state').at(-1)?.state === 'saved'");
        EDITOR.type("Two 😁. ");
        EDITOR.waitFor("() => of('change').length === 2 && of('state').at(-1)?.state === 'saved'");
        EDITOR.press("Control+End").type(" 😂");
        EDITOR.waitFor("() => of('change').length === 3 && of('state').at(-1)?.state === 'saved'");

        assertThat(EDITOR.evaluate("() => of('change').map(({ text }) => text.length < 30)"))
                .isEqualTo(List.of(false, true, true));
        assertThat(EDITOR.evaluate("""
                () => {
                  const texts = { 0: "" };
                  return of("change").every(({ seq, base, start, end, text, json }) => {
                    texts[seq] = texts[base].slice(0, start) + text + texts[base].slice(end);
                    return texts[seq] === json && text.isWellFormed();
                  });
                }""")).isEqualTo(true);
        EDITOR.evaluate("() => { silent = true; }");
        EDITOR.type("x");
        EDITOR.waitFor("() => of('change').length === 4");
        EDITOR.evaluate("() => document.querySelector('gradus-editor').whole(of('change').at(-1).seq)");
        assertThat(EDITOR.evaluate("() => of('change').at(-1).text === of('change').at(-1).json"))
                .isEqualTo(true);
    }
}
