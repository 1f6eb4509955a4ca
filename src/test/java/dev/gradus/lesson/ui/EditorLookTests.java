package dev.gradus.lesson.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import dev.gradus.testing.Axe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of block at three widths, in both languages and schemes. Screenshots are kept in target/screens. */
@Tag("browser")
class EditorLookTests {

    private static final EditorPage EDITOR = new EditorPage();

    @AfterAll
    static void close() {
        EDITOR.close();
    }

    @ParameterizedTest
    @CsvSource({
        "360, LIGHT, en, primary",
        "360, DARK, zh-CN, high",
        "768, LIGHT, zh-CN, middle",
        "1280, LIGHT, en, high",
        "1280, DARK, zh-CN, primary",
        // 200 % zoom on a small laptop
        "640, LIGHT, en, middle"
    })
    void nothingHurtsAndNothingScrollsSideways(int width, ColorScheme scheme, String language, String stage)
            throws IOException {
        EDITOR.open("?language=" + language, width, scheme);
        EDITOR.evaluate("() => { document.querySelector('gradus-editor').stage = '" + stage + "'; open("
                + Files.readString(Path.of("src/test/resources/editor/every-block.json")) + "); }");
        EDITOR.page().locator(".ge-figure").first().waitFor();
        EDITOR.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(
                                Path.of("target/screens", "editor-" + width + "-" + scheme + "-" + language + ".png")));
        assertThat((int) EDITOR.evaluate(
                        "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isLessThanOrEqualTo(0);
        // Axe itself breaks the page's policy, so this comes first.
        EDITOR.expectNoComplaint();
        assertThat(Axe.complaints(EDITOR.page())).isEmpty();
        EDITOR.text().locator("p").last().click();
        EDITOR.press("End", "Enter").type("/");
        EDITOR.page().locator("[role=listbox]").waitFor();
        assertThat(Axe.complaints(EDITOR.page())).isEmpty();
    }

    /** 1280 × 800 at 200 %: what one needs stands on the screen, and most of it is text. */
    @Test
    void onAScreenAsLowAsAtTwiceTheSizeEverythingIsReached() {
        EDITOR.open("", 640, ColorScheme.LIGHT);
        EDITOR.page().setViewportSize(640, 400);
        assertThat(EDITOR.page().locator(".ge-toolbar").boundingBox().height).isLessThan(60);
        EDITOR.type("/");
        assertStandsOnTheScreen(".ge-slash");
        EDITOR.type("formula").press("Enter");
        assertStandsOnTheScreen("dialog[open]");
        assertStandsOnTheScreen("dialog[open] button[type=submit]");
    }

    @ParameterizedTest
    @CsvSource({"768, 1024", "360, 740"})
    void withFingersAloneOneWritesInsertsMovesAndTakesBack(int width, int height) {
        EDITOR.openOnTouchScreen(width, height);
        assertThat(EDITOR.page().locator(".ge-toolbar").boundingBox().height).isLessThan(60);
        assertIsAsLargeAsAFinger(".ge-toolbar [data-id=insert]");
        assertIsAsLargeAsAFinger(".ge-toolbar [data-id=bold]");
        EDITOR.type("First").press("Enter").type("Second").press("Enter");
        EDITOR.page().locator(".ge-toolbar [data-id=insert]").tap();
        assertIsAsLargeAsAFinger(".ge-menu .ge-item >> nth=0");
        menuItem("Key idea").tap();
        EDITOR.type("Thought");
        assertThat(EDITOR.shape())
                .isEqualTo("paragraph(\"First\") | paragraph(\"Second\") | keyidea(paragraph(\"Thought\"))");

        EDITOR.page().getByText("Second").tap();
        var handle = EDITOR.page().locator(".ge-handle");
        EDITOR.waitFor("() => !document.querySelector('.ge-handle').hidden");
        assertIsAsLargeAsAFinger(".ge-handle");
        handle.tap();
        menuItem("Move up").tap();
        assertThat(EDITOR.shape()).startsWith("paragraph(\"Second\") | paragraph(\"First\")");

        EDITOR.page().getByText("Second").tap();
        EDITOR.waitFor("() => !document.querySelector('.ge-handle').hidden");
        var goal = EDITOR.page().getByText("First").boundingBox();
        drag(handle.boundingBox(), goal.y + goal.height);
        assertThat(EDITOR.shape()).startsWith("paragraph(\"First\") | paragraph(\"Second\")");
        EDITOR.page().locator(".ge-toolbar [data-id=undo]").tap();
        assertThat(EDITOR.shape()).startsWith("paragraph(\"Second\") | paragraph(\"First\")");
        EDITOR.expectNoComplaint();
    }

    /** With one finger, from the middle of a box down to this height. */
    private static void drag(BoundingBox box, double to) {
        var finger = EDITOR.context().newCDPSession(EDITOR.page());
        double x = box.x + box.width / 2;
        double from = box.y + box.height / 2;
        touch(finger, "touchStart", x, from);
        for (int step = 1; step <= 4; step++) {
            touch(finger, "touchMove", x, from + (to - from) * step / 4);
        }
        touch(finger, "touchEnd", x, to);
    }

    private static void touch(CDPSession finger, String type, double x, double y) {
        var points = new JsonArray();
        if (!type.equals("touchEnd")) {
            var point = new JsonObject();
            point.addProperty("x", x);
            point.addProperty("y", y);
            points.add(point);
        }
        var touch = new JsonObject();
        touch.addProperty("type", type);
        touch.add("touchPoints", points);
        finger.send("Input.dispatchTouchEvent", touch);
    }

    private static Locator menuItem(String name) {
        return EDITOR.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void assertIsAsLargeAsAFinger(String selector) {
        var box = EDITOR.page().locator(selector).boundingBox();
        assertThat(box.height).as(selector).isGreaterThanOrEqualTo(44);
        assertThat(box.width).as(selector).isGreaterThanOrEqualTo(32);
    }

    /** What a screen reader says: names and roles of everything around a question, and what it hears of each step. */
    @Test
    void whoListensHearsWhereTheyAreAndWhatHappened() {
        EDITOR.open("");
        var page = EDITOR.page();
        assertThat(page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Text of the lesson")))
                .hasAccessibleDescription(Pattern.compile("Slash opens the list of blocks.*"));
        assertThat(page.getByRole(AriaRole.TOOLBAR)).matchesAriaSnapshot("""
                - toolbar "Formatting and blocks":
                  - button "Step heading"
                  - button "Heading within a step"
                  - button "Bold"
                  - button "Italic"
                  - button "Code"
                  - button "Link"
                  - button "Bullet list"
                  - button "Numbered list"
                  - button "Quote"
                  - button "Table"
                  - button "Picture"
                  - button "Block"
                  - button "Undo" [disabled]
                  - button "Redo" [disabled]
                  - button "Find and replace"
                  - button "Keys"
                """);
        var heard = page.locator(".ge-only-read[aria-live]");
        EDITOR.type("Word ").press("Control+b").type("bold");
        assertThat(page.locator("[data-id=bold]")).hasAttribute("aria-pressed", "true");
        EDITOR.press("Enter").type("/question");
        assertThat(heard).containsText("Blocks to choose from");
        assertThat(page.getByRole(AriaRole.LISTBOX)).matchesAriaSnapshot("""
                - listbox "Blocks":
                  - 'option "Question: one right answer" [selected]'
                  - 'option "Question: several right answers"'
                  - 'option "Question: put in order"'
                  - 'option "Question: short answer"'
                """);
        EDITOR.press("Enter").type("Why?").press("Enter").type("Sun");
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Question")))
                .matchesAriaSnapshot("""
                        - group "Question":
                          - combobox "Kind of answer":
                            - option "one right answer" [selected]
                          - 'button "Move up: Question"'
                          - 'button "Move down: Question"'
                          - 'button "Remove: Question"'
                          - paragraph: Why?
                          - radio "This choice is right"
                          - paragraph: Sun
                          - button "Add feedback for this choice"
                          - 'button "Move up: Choice"'
                          - 'button "Move down: Choice"'
                          - 'button "Remove: Choice"'
                        """);
        EDITOR.press("Alt+ArrowDown");
        assertThat(heard).hasText("Moved down");
        EDITOR.press("Control+/");
        assertThat(page.getByRole(AriaRole.MENU)).matchesAriaSnapshot("""
                - menu "Move this block, or open its menu":
                  - menuitem "Move up"
                  - menuitem "Move down"
                  - menuitem "Duplicate"
                  - menuitem "Turn into …"
                  - separator
                  - menuitem "Remove"
                """);
        EDITOR.press("Escape");
        EDITOR.expectNoComplaint();
    }

    private static void assertStandsOnTheScreen(String selector) {
        EDITOR.page().locator(selector).waitFor();
        var box = EDITOR.page().locator(selector).boundingBox();
        assertThat(box.y).as(selector).isNotNegative();
        assertThat(box.y + box.height).as(selector).isLessThanOrEqualTo(400);
        assertThat(box.x + box.width).as(selector).isLessThanOrEqualTo(640);
    }

    @Test
    void everyBlockLeavesTheEditorAsItCame() throws IOException {
        EDITOR.open("");
        var content = Files.readString(Path.of("src/test/resources/editor/every-block.json"));
        assertThat(EDITOR.evaluate("() => { const content = " + content + "; open(content);"
                        + " const { value } = document.querySelector('gradus-editor');"
                        + " return JSON.stringify(JSON.parse(value).content) === JSON.stringify(content) || value; }"))
                .isEqualTo(true);
    }
}
