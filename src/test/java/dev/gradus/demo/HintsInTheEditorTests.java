package dev.gradus.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.UnitId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.platform.Slug;
import dev.gradus.testing.Studio;
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
            button(card(page, "“commence”"), "Use “begin”").click();
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
        }
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
