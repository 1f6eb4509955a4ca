package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.gradus.testing.Axe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
