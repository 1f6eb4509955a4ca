package dev.gradus.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gradus.testing.Studio.button;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gradus.testing.Studio;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What stands beside the text while a teacher writes, and what is undone when the server was away. */
@DemoSchoolTest
class PreviewAndLibraryTests {

    private final Studio studio;

    PreviewAndLibraryTests(@LocalServerPort int port, DemoPeople people) {
        this.studio = people.studio(port);
    }

    @Test
    void besideTheTextStandsThePupilsPageAndAPictureComesFromTheLibrary() {
        try (var window = studio.signedIn("teacher", "en");
                var teacher = window.newPage()) {
            studio.open(teacher, "/programmes/water");
            button(teacher, "Add lesson").first().click();
            teacher.getByLabel("Title").first().fill("A leaf on the pond");
            teacher.keyboard().press("Tab");
            button(teacher, "Add and write").click();
            teacher.locator(".ProseMirror").click();
            button(teacher, "Preview").click();
            teacher.locator(".ProseMirror").click();
            teacher.keyboard().type("A leaf floats.");
            var page = teacher.frameLocator("gradus-preview iframe[data-shown]");
            assertThat(page.locator(".reading > p[style*=outline]")).hasText("A leaf floats.");

            teacher.keyboard().press("Enter");
            teacher.keyboard().type("/library");
            teacher.keyboard().press("Enter");
            var library = teacher.locator("dialog.ge-library-dialog");
            library.getByRole(AriaRole.SEARCHBOX).fill("chalk-lines");
            library.getByText("chalk-lines.svg").first().click();
            button(library, "Take this one").click();
            button(teacher, "Insert").click();

            assertThat(page.locator(".reading figure img")).hasAttribute("alt", Pattern.compile("chalk"));
            undoSurvivesALostConnection(teacher);
        }
    }

    /** Typed before, while and after it was lost: each is undone by itself, and what then stands there is saved. */
    private static void undoSurvivesALostConnection(Page teacher) {
        var text = teacher.locator(".ProseMirror");
        text.locator("p").first().click();
        teacher.keyboard().press("End");
        teacher.keyboard().type(" It stays.");
        assertThat(teacher.locator("gradus-saving")).containsText("Saved");
        teacher.context().setOffline(true);
        teacher.keyboard().type(" It sinks.");
        assertThat(teacher.locator("gradus-editor")).hasAttribute("state", "offline");
        teacher.context().setOffline(false);
        assertThat(teacher.locator("gradus-editor")).hasAttribute("state", "saved");
        text.locator("p").first().click();
        teacher.keyboard().press("Control+z");
        assertThat(text).not().containsText("It sinks.");
        teacher.keyboard().press("Control+y");
        assertThat(text).containsText("It sinks.");
        teacher.keyboard().press("Control+z");
        teacher.keyboard().press("Control+z");
        assertThat(text.locator("p").first()).hasText("A leaf floats.");
        assertThat(teacher.locator("gradus-editor")).hasAttribute("state", "saved");
        teacher.reload();
        assertThat(text.locator("p").first()).hasText("A leaf floats.");
    }
}
