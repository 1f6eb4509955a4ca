package dev.gradus.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitUntilState;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.UnitId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.platform.Slug;
import dev.gradus.testing.Studio;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A teacher types, is told, goes there by key, and decides. One visit in a real browser. */
@DemoSchoolTest
class HintsInTheEditorTests {

    private static final String LONG =
            "Every morning before school the old man with the brown dog walked slowly along the"
                    + " little river to the bridge near our house and looked at the water for a very long time.";

    private static final String OTHER =
            "After dinner the old man went down to the shop on the corner of our street to buy a loaf of bread and"
                    + " some milk for the two small cats that live behind his house.";

    private final Studio studio;
    private final DemoPeople people;
    private final Lessons lessons;
    private final LessonTexts texts;
    private final JdbcClient jdbc;

    HintsInTheEditorTests(
            @LocalServerPort int port, DemoPeople people, Lessons lessons, LessonTexts texts, JdbcClient jdbc) {
        this.studio = people.studio(port);
        this.people = people;
        this.lessons = lessons;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /**
     * What is pushed while scripts are loading is worked off after five seconds, even before the page that it belongs to: so
     * nothing may be pushed before the browser has spoken. No page came at all then.
     */
    @Test
    void theEditorComesHoweverLongItsScriptsTake() {
        try (var context = studio.signedIn("teacher", "en");
                var page = context.newPage()) {
            var held = new ArrayList<Route>();
            page.route("**/editor/element.js*", held::add);
            page.navigate(
                    studio.address() + "/studio/lessons/" + lesson().value() + "/en",
                    new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForCondition(() -> !held.isEmpty());
            double asked = ((Number) page.evaluate("() => performance.now()")).doubleValue();
            page.waitForFunction("asked => performance.now() > asked + 7000", asked);
            held.forEach(Route::resume);
            assertThat(page.locator(".ProseMirror")).isVisible();
            assertThat(page.locator(".hf-gate")).containsText("Write the text");
        }
    }

    @Test
    void aLongSentenceIsToldGoneToByKeyDismissedWithAReasonAndBroughtBack() {
        try (var context = studio.signedIn("teacher", "en");
                var page = context.newPage()) {
            studio.open(page, "/lessons/" + lesson().value() + "/en");
            var text = page.locator(".ProseMirror");
            assertThat(page.locator(".hf-gate")).containsText("Write the text");
            text.click();
            page.keyboard().type("We go. " + LONG);
            page.keyboard().press("Enter");
            page.keyboard().type("They commence.");

            var card = card(page, "This sentence has 33 words.");
            assertThat(card).isVisible();
            assertThat(page.locator(".hf-gate")).not().containsText("Write the text");
            assertThat(marks(page, "passage").first()).containsText("Every morning");

            // What is typed in front moves the underline along before anything is measured again.
            page.keyboard().press("Control+Home");
            page.keyboard().type("Oh. ");
            assertThat(marks(page, "passage").first()).hasText(LONG);

            assertThat(text.getByText("begin")).hasCount(0);
            // An easier word is taken without the mouse: F8 to it, Ctrl+F8 to its card, and on to the word.
            var hard = card(page, "“commence”");
            goTo(page, hard);
            page.keyboard().press("Control+F8");
            assertThat(button(hard, "Show")).isFocused();
            page.keyboard().press("Tab");
            assertThat(button(hard, "Use “start”")).isFocused();
            page.keyboard().press("Tab");
            assertThat(button(hard, "Use “begin”")).isFocused();
            page.keyboard().press("Enter");
            assertThat(text).containsText("They begin.");

            goTo(page, card);
            assertThat(page.locator(".ge-marked-now")).containsText("Every morning");
            assertTrue(
                    (boolean) page.evaluate("document.querySelector('.ProseMirror').contains(document.activeElement)"));
            page.keyboard().press("Control+F8");
            button(card, "Dismiss…").press("Enter");
            var dialog = page.locator("vaadin-dialog");
            button(dialog, "Dismiss").click();
            assertThat(dialog).containsText("Please say why.");
            dialog.locator("input[role=combobox]").fill("It is how he walks.");
            page.keyboard().press("Tab");
            button(dialog, "Dismiss").click();
            assertThat(card).hasCount(0);
            assertThat(marks(page, "passage").filter(new Locator.FilterOptions().setHasText("Every")))
                    .hasCount(0);

            page.getByText("Dismissed (1)").click();
            assertThat(page.locator(".hf-dismissed")).containsText("It is how he walks.");
            page.locator(".hf-dismissed vaadin-button").click();
            assertThat(card).isVisible();

            // For this lesson: the other long sentence goes, too.
            page.keyboard().press("Control+End");
            text.click();
            page.keyboard().press("Control+End");
            page.keyboard().type(" " + OTHER);
            var other = card(page, "This sentence has 35 words.");
            assertThat(other).isVisible();
            button(card, "Dismiss…").click();
            dialog.getByText("all hints of this kind in this lesson").click();
            assertThat(dialog.getByText("in the school")).hasCount(0);
            dialog.locator("input[role=combobox]").fill("A story.");
            page.keyboard().press("Tab");
            button(dialog, "Dismiss").click();
            assertThat(card).hasCount(0);
            assertThat(other).hasCount(0);
            page.getByText("Dismissed (1)").click();
            assertThat(page.locator(".hf-dismissed")).containsText("A story. — ");
        }
    }

    @Test
    void aLeadDismissesForTheSchoolAndUploadsTheSchoolsWords() {
        try (var context = studio.signedIn("lead", "en");
                var page = context.newPage()) {
            studio.open(page, "/lessons/" + lesson().value() + "/en");
            page.locator(".ProseMirror").click();
            page.keyboard().type("They saw a quagmire and a sousaphone.");
            var card = card(page, "“quagmire”");
            button(card, "Dismiss…").click();
            var dialog = page.locator("vaadin-dialog");
            dialog.getByText("in all lessons of the school").click();
            dialog.locator("input[role=combobox]").fill("There is one in our town.");
            page.keyboard().press("Tab");
            button(dialog, "Dismiss").click();
            assertThat(card).hasCount(0);
            assertThat(card(page, "“sousaphone”")).isVisible();
            var lesson = page.url();

            studio.open(page, "/words");
            var dismissed = page.locator("section")
                    .filter(new Locator.FilterOptions().setHasText("Hints dismissed for the school"));
            assertThat(dismissed).containsText("There is one in our town.");
            uploads(page);
            page.navigate(lesson);
            assertThat(card(page, "“sousaphone”")).hasCount(0);
            assertThat(page.locator(".hf-gate")).isVisible();

            studio.open(page, "/words");
            button(dismissed, "Bring back").click();
            assertThat(dismissed).not().containsText("There is one in our town.");
            button(page.locator(".hf-lists"), "Delete").click();
            page.locator("vaadin-confirm-dialog")
                    .locator("vaadin-button[slot=confirm-button]")
                    .click();
            assertThat(page.locator(".hf-lists")).isHidden();
            page.navigate(lesson);
            assertThat(card(page, "“quagmire”")).isVisible();
            assertThat(card(page, "“sousaphone”")).isVisible();
        }
    }

    /** Bad files are refused in plain words, line by line; the good one is kept for one band. */
    private static void uploads(Page page) {
        button(page.locator("main"), "Add a list").click();
        var dialog = page.locator("vaadin-dialog");
        choose(page, dialog.locator("vaadin-select").last(), "Primary 1–2");
        var problems = dialog.locator(".hf-problems");
        upload(dialog, "words.txt", "MZ\0\1\2".getBytes(StandardCharsets.UTF_8));
        assertThat(problems).containsText("This is no text file.");
        upload(dialog, "words.csv", "word,note\n\"open\n???,x\n".getBytes(StandardCharsets.UTF_8));
        assertThat(problems).containsText("Line 2: a quotation mark is not closed");
        assertThat(problems).containsText("Line 3: no word");
        upload(dialog, "words.exe", new byte[] {1});
        assertThat(problems).containsText("Please choose a TXT or CSV file.");
        var name = "<img src=x onerror=alert(1)>.csv";
        upload(dialog, name, "word,note\n# ours\nsousaphone,band\n<b>tuba</b>,x\n".getBytes(StandardCharsets.UTF_8));
        var row = page.locator(".hf-lists li");
        assertThat(row).containsText(name);
        assertThat(row).containsText("2 words");
        button(row, "Show").click();
        assertThat(page.locator(".hf-words")).hasText("sousaphone, <b>tuba</b>");
        assertThat(page.locator("img[src=x]")).hasCount(0);
    }

    private static void choose(Page page, Locator select, String item) {
        select.click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .click();
    }

    private static void upload(Locator dialog, String name, byte[] bytes) {
        dialog.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    /** F8 until this card is the one; a measurement that comes meanwhile may draw the cards anew. */
    private static void goTo(Page page, Locator card) {
        var current = card.and(page.locator("[aria-current=true]"));
        for (int i = 0; i < 8; i++) {
            page.keyboard().press("F8");
            try {
                current.waitFor(new Locator.WaitForOptions().setTimeout(3_000));
                return;
            } catch (TimeoutError another) {
                // F8 has gone to another hint.
            }
        }
        throw new AssertionError("F8 never came to it");
    }

    private static Locator card(Page page, String text) {
        return page.locator(".hf-card").filter(new Locator.FilterOptions().setHasText(text));
    }

    private static Locator marks(Page page, String tone) {
        return page.locator(".ge-marked[data-tone=" + tone + "]");
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(name))
                .last();
    }

    private LessonId lesson() {
        return people.as("teacher", () -> {
            var unit = jdbc.sql("""
                            select u.id from unit u join strand s on s.id = u.strand_id join programme p on p.id = s.programme_id
                            where p.slug = 'water' and s.slug = 'cycle' and u.stage = 'PRIMARY'""").query(UUID.class).single();
            if (lessons.add(new UnitId(unit), new Slug("hints-" + UUID.randomUUID()))
                    instanceof ChangeResult.Changed<Lesson>(Lesson lesson)) {
                texts.start(lesson.id(), "en", "A walk", 40);
                return lesson.id();
            }
            throw new AssertionError("no lesson");
        });
    }
}
