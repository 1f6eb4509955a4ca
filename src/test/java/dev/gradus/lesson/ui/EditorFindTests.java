package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Find and replace with keys only, and the size of the text. */
@Tag("browser")
class EditorFindTests {

    private static final EditorPage EDITOR = new EditorPage();
    private static final String COUNT = "() => document.querySelector('.ge-find-count').value";

    @BeforeEach
    void open() {
        EDITOR.open("");
        EDITOR.type("Water and **water** and WATER")
                .press("Enter")
                .type("- wat")
                .press("Enter")
                .type("water");
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
    void whatIsLookedForIsMarkedAndCounted() {
        EDITOR.press("Control+Home", "Control+f").type("water");
        assertThat(EDITOR.evaluate(COUNT)).isEqualTo("1 of 4");
        assertThat(EDITOR.page().locator(".ge-found").count()).isEqualTo(4);
        EDITOR.press("Enter", "Enter");
        assertThat(EDITOR.evaluate(COUNT)).isEqualTo("3 of 4");
        EDITOR.press("Shift+Enter", "Shift+Enter", "Shift+Enter");
        assertThat(EDITOR.evaluate(COUNT)).isEqualTo("4 of 4");
        EDITOR.type("fall");
        assertThat(EDITOR.evaluate(COUNT)).isEqualTo("Not found");
    }

    @Test
    void escapeGivesTheCaretBackToWhereItWasFound() {
        EDITOR.press("Control+Home", "Control+f").type("WATER").press("Tab", "Tab", "Tab", "Space", "Shift+Tab");
        assertThat(EDITOR.evaluate(COUNT)).isEqualTo("1 of 1");
        EDITOR.page().locator(".ge-find input").first().focus();
        EDITOR.press("Enter", "Escape").type("Ice");
        assertThat(EDITOR.shape()).contains("\" and Ice\"");
        assertThat(EDITOR.page().locator(".ge-found").count()).isZero();
    }

    @Test
    void oneIsReplacedAndTheNextIsChosen() {
        EDITOR.press("Control+Home", "Control+f").type("water");
        EDITOR.page().locator(".ge-find input").nth(2).focus();
        EDITOR.type("Snow").press("Enter");
        assertThat(EDITOR.shape()).startsWith("paragraph(\"Snow and \", strong:\"water\", \" and WATER\")");
        assertThat(EDITOR.evaluate(COUNT)).isEqualTo("1 of 3");
        EDITOR.press("Enter");
        assertThat(EDITOR.shape()).startsWith("paragraph(\"Snow and \", strong:\"Snow\", \" and WATER\")");
    }

    @Test
    void allAreReplacedAndOneUndoBringsAllBack() {
        var before = EDITOR.shape();
        EDITOR.press("Control+Home", "Control+f").type("water");
        EDITOR.page().locator(".ge-find input").nth(2).fill("雪");
        EDITOR.page().locator(".ge-find .ge-text-button").nth(1).click();
        assertThat(EDITOR.shape())
                .isEqualTo("paragraph(\"雪 and \", strong:\"雪\", \" and 雪\")"
                        + " | bullet_list(list_item(paragraph(\"wat\")), list_item(paragraph(\"雪\")))");
        assertThat(EDITOR.evaluate(COUNT)).isEqualTo("Replaced: 4");
        EDITOR.press("Escape");
        EDITOR.text().focus();
        EDITOR.press("Control+z");
        assertThat(EDITOR.shape()).isEqualTo(before);
    }

    @Test
    void theSizeOfTheTextStandsBelowIt() {
        EDITOR.waitFor("() => document.querySelector('.ge-count').textContent === 'Words: 7 · Minutes to read: 1'");
        EDITOR.press("Control+a").type("水往低处流 well");
        EDITOR.waitFor("() => document.querySelector('.ge-count').textContent"
                + " === 'Characters: 5 · Words: 1 · Minutes to read: 1'");
    }
}
