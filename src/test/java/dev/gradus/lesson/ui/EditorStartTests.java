package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The plan an empty lesson offers. */
@Tag("browser")
class EditorStartTests {

    private static final EditorPage EDITOR = new EditorPage();

    @BeforeEach
    void open() {
        EDITOR.open("");
        EDITOR.evaluate("() => (document.querySelector('gradus-editor').start = { steps: ["
                + "{ title: 'See', minutes: 10, blocks: ['paragraph'] },"
                + "{ title: 'Do', minutes: 0, blocks: ['activity', 'nonsense'] }] })");
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
    void itIsTakenByKeyAndWrittenInAtOnceAndUndoneAtOnce() {
        EDITOR.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Use this plan"))
                .press("Enter");
        EDITOR.type("Look.");
        assertThat(EDITOR.shape())
                .isEqualTo("heading(\"See\") | paragraph(\"Look.\") | heading(\"Do\")"
                        + " | activity(paragraph) | paragraph");
        assertThat(EDITOR.page().locator(".ge-start:visible").count()).isZero();
        EDITOR.press("Control+z", "Control+z");
        assertThat(EDITOR.shape()).isEqualTo("paragraph");
        assertThat(EDITOR.page().locator(".ge-start:visible").count()).isEqualTo(1);
    }

    @Test
    void whoBeginsToWriteIsLeftAlone() {
        EDITOR.type("R");
        assertThat(EDITOR.page().locator(".ge-start:visible").count()).isZero();
        EDITOR.press("Backspace");
        assertThat(EDITOR.page().locator(".ge-start:visible").count()).isEqualTo(1);
    }
}
