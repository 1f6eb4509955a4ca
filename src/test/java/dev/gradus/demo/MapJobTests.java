package dev.gradus.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gradus.testing.Axe;
import dev.gradus.testing.Studio;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead in front of a programme with faults: looks, finds, mends, all on the screen and by keyboard. */
@DemoSchoolTest
class MapJobTests {

    private final Studio studio;
    private final Sky sky;
    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    MapJobTests(@LocalServerPort int port, DemoPeople people, Sky sky) {
        this.studio = people.studio(port);
        this.sky = sky;
    }

    @BeforeEach
    void fiveFaultsAndAMisconceptionAreThere() throws IOException {
        sky.begin(folder);
        sky.change(
                "primary/drop",
                "materials: [cup]",
                "buildsOn: [sky/primary/mist]\nraises: {gone-for-ever: It is gone.}\nuses: [vapour]");
        sky.change("primary/mist", "materials: [cup]", "buildsOn: [sky/primary/drop]");
        sky.change("middle/rain", "materials: [cup]", "buildsOn: [sky/primary/gone, sky/middle/cloud]\nuses: [vapour]");
        sky.change("middle/cloud", "minutes: 45", "minutes: 44");
        sky.change(
                "high/storm",
                "materials: [cup]",
                "buildsOn: [sky/middle/cloud]\nanswers: [flat-earth]\n"
                        + "introduces: {steam: Hot vapour., rain: Drops too heavy to float.}\nuses: [vapour]");
    }

    @Test
    void faultsAreFoundAndMendedOnTheScreen() {
        try (var context = studio.signedIn("lead", "en");
                var page = context.newPage()) {
            open(page, "");
            assertThat(page.locator(".g-map-tools a").first()).hasText("2 errors, 2 warnings");
            assertThat(page.locator(".g-map-tools a").nth(1)).hasText("2 misconceptions not settled");
            heard(page);
            press(page, "Show what builds on what");
            assertThat(page.locator(".g-lines g")).hasCount(4);
            assertThat(page.locator(".g-lines .g-line-bad")).hasCount(2);
            assertThat(Studio.button(page, "Hide what builds on what")).isFocused();
            assertThat(page.locator(".g-lesson", new Page.LocatorOptions().setHasText("A storm")))
                    .containsText("Builds on A cloud");
            assertThat(page.locator(".g-links")).containsText("A storm");
            look(page, "map");
            print(page);
            filter(page);

            open(page, "/findings");
            look(page, "findings");
            press(page, "“A drop” no longer builds on “Mist”");
            assertThat(page.locator(".g-finding").first()).isFocused();
            press(page, "Take the link away");
            press(page, "Introduce it here instead");
            press(page, "Set it to 45 minutes");
            press(page, "It does not answer it");
            accept(page);
            assertThat(page.locator(".g-findings-errors, .g-findings-warnings, .g-findings-misconceptions"))
                    .hasCount(0);
            assertThat(page.locator(".g-findings-accepted")).containsText("Answered on the excursion.");
            open(page, "");
            assertThat(page.locator(".g-map-tools a").first()).hasText("The checks have found nothing");

            climb(page);
            terms(page);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void aClimbIsWorkedOnAndWhatAChangeBreaksIsSaidFirst() {
        sky.change("primary/fog", "materials: [cup]", "raises: {only-smoke: Fog is smoke.}\nmaterials: [cup]");
        sky.change(
                "middle/cloud",
                "## Look {minutes=45}\n\nLook up.",
                "## Look {minutes=20}\n\nIs there rain?\n\n## Tell {minutes=25}\n\nTell of the vapour.");
        try (var context = studio.signedIn("lead", "en");
                var page = context.newPage()) {
            open(page, "");
            archiveOrNot(page);
            split(page);
            climb(page);
            beside(page);
            nextStage(page);
            misconception(page);
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsPublishedAnewIsCheckedAndWhatStandsOutsideIsCovered() {
        sky.change("middle/cloud", "minutes: 44", "minutes: 45");
        sky.publish("middle/cloud", "A cloud is white.");
        sky.publish("middle/cloud", "A cloud is drops.");
        try (var context = studio.signedIn("lead", "en");
                var page = context.newPage()) {
            studio.open(page, "/checks");
            var task = page.locator(".g-check", new Page.LocatorOptions().setHasText("“A cloud”"))
                    .first();
            assertThat(task).containsText("Does it still fit?");
            look(page, "tasks");
            press(task, "Done: it fits");
            assertThat(page.locator(".g-unseen[role=status]").last()).hasText("The task is done.");
            press(task, "Assign …");
            choose(page.locator("vaadin-dialog[opened]"), "Tom Teacher", "Assign");
            assertThat(task).containsText("Tom Teacher looks after it");
            press(task, "Dismiss …");
            page.locator("vaadin-dialog[opened]").getByLabel("Why").fill("It says so already.");
            press(page.locator("vaadin-dialog[opened]"), "Dismiss");
            assertThat(page.locator(".g-unseen[role=status]").last()).hasText("The task is dismissed.");

            open(page, "/frameworks");
            var download = page.waitForDownload(
                    () -> page.getByText("Give the map out as a CASE package").click());
            page.locator("vaadin-upload input[type=file]").setInputFiles(caseFile(download));
            assertThat(page.locator("main")).containsText("0 of ");
            look(page, "frameworks");
        }
        assertThat(complaints).isEmpty();
    }

    /** Both windows were opened before either changed anything. */
    @Test
    void twoWindowsLoseNoOrderAndNoLink() {
        try (var context = studio.signedIn("lead", "en");
                var one = context.newPage();
                var other = context.newPage()) {
            open(one, "");
            open(other, "");
            lesson(one, "Fog").press("Alt+ArrowUp");
            confirm(one);
            assertThat(lesson(one, "Fog")).isFocused();
            assertThat(other.locator(".g-banner")).containsText("This map has been changed elsewhere.");
            lesson(other, "Frost").press("Alt+ArrowUp");
            confirm(other);
            assertThat(lesson(other, "Frost")).isFocused();
        }
        assertThat(sky.order(0))
                .as("each moved up, by whoever looked at the order before")
                .containsExactlyInAnyOrder("drop", "mist", "fog", "frost")
                .startsWith("drop", "fog");
        assertThat(sky.text("primary/mist").head().source()).contains("sky/primary/drop");
    }

    private static void confirm(Page page) {
        Studio.settled(page);
        var ask = page.locator("vaadin-dialog[opened]");
        if (ask.count() > 0) {
            press(ask, "Move");
        }
    }

    /** The map is a table to whoever does not see it, and what is found stands in it as words. */
    private static void heard(Page page) {
        var table = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Looking up"));
        assertThat(table.getByRole(AriaRole.ROW)).hasCount(2);
        assertThat(table.getByRole(AriaRole.COLUMNHEADER)).hasCount(4);
        assertThat(table.getByRole(AriaRole.ROWHEADER)).containsText("The sky");
        assertThat(table.getByRole(AriaRole.CELL)).hasCount(3);
        var drop = table.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText("A drop"));
        assertThat(drop.getByRole(AriaRole.IMG)).hasAccessibleName("Draft");
        assertThat(drop.getByRole(AriaRole.LINK).nth(1)).hasAccessibleName("A drop: 1 error, 2 warnings");
        assertThat(table.locator(".g-lesson > .g-warned-error")).hasCount(3);
    }

    private static void print(Page page) {
        page.evaluate(
                "() => { window.print = () => { window.sheet = document.querySelector('#g-sheet').textContent; }; }");
        press(page, "Print on A4");
        page.waitForFunction("() => window.sheet?.includes('A storm')");
        page.evaluate("() => window.dispatchEvent(new Event('afterprint'))");
    }

    private void archiveOrNot(Page page) {
        action(page, "A cloud", "Archive");
        var dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog).containsText(Pattern.compile("The checks would find .*Rain.*A cloud", Pattern.DOTALL));
        press(dialog, "Cancel");
        assertThat(lesson(page, "A cloud")).isVisible();
    }

    private void split(Page page) {
        action(page, "A cloud", "Split …");
        var dialog = page.locator("vaadin-dialog[opened]");
        assertThat(dialog).containsText("they will build on both lessons: Rain, A storm");
        page.getByLabel("Title of the second lesson").fill("Vapour");
        page.getByLabel("Title of the second lesson").blur();
        press(dialog, "Split");
        assertThat(lesson(page, "Vapour")).isFocused();
        assertThat(sky.order(1)).containsExactly("cloud", "vapour", "rain");
    }

    /** Any two texts: one to write in, one to read. */
    private void beside(Page page) {
        press(card(page, "A drop"), "Write beside another lesson …");
        choose(page.locator("vaadin-dialog[opened]"), "A storm", "Choose");
        assertThat(page.locator(".le-other")).containsText("A storm");
        assertThat(page.locator(".ProseMirror").first()).containsText("Look up.");
    }

    private void nextStage(Page page) {
        open(page, "/strands/sky");
        press(card(page, "A cloud"), "Start the next stage from this one: High");
        page.getByLabel("Title (English)").fill("Thunder");
        page.getByLabel("Title (English)").blur();
        press(page.locator("vaadin-dialog[opened]"), "Add and write");
        assertThat(page.locator(".le-other")).containsText("A cloud");
        assertThat(page.locator(".ProseMirror").first()).containsText("Falling water.");
        assertThat(sky.text("high/thunder").head().source())
                .contains("buildsOn:\n  - sky/middle/cloud\n", "uses:\n  - rain\n", ":::recap")
                .doesNotContain("Is there rain?");
    }

    /** Raised below, answered above. */
    private void misconception(Page page) {
        open(page, "/findings");
        var open = page.locator(".g-findings-misconceptions .g-finding");
        int before = open.count();
        press(page.locator(".g-findings-misconceptions"), "Which lesson answers it? …");
        choose(page.locator("vaadin-dialog[opened]"), "Rain", "Choose");
        assertThat(open).hasCount(before - 1);
        assertThat(sky.text("middle/rain").head().source()).contains("answers:\n  - ");
    }

    private static void action(Page page, String lesson, String action) {
        page.locator(".g-lesson", new Page.LocatorOptions().setHasText(lesson))
                .locator("vaadin-menu-bar-button")
                .first()
                .press("Enter");
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(action).setExact(true))
                .press("Enter");
        Studio.settled(page);
    }

    private static void choose(Locator dialog, String what, String done) {
        dialog.getByRole(AriaRole.COMBOBOX).fill(what);
        dialog.page()
                .locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText(what))
                .first()
                .click();
        press(dialog, done);
    }

    private static Locator card(Page page, String title) {
        return page.locator(
                ".g-step-card",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
    }

    private void filter(Page page) {
        var term = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("With a term"));
        term.fill("steam");
        // Not before the list has come down to it.
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("steam"))
                .first()
                .click();
        assertThat(page.locator(".g-lesson")).hasCount(1);
        assertThat(page.locator(".g-unseen[role=status]").last()).hasText("1 lesson is shown.");
        open(page, "?state=IN_REVIEW&language=en");
        assertThat(page.locator(".g-lesson")).hasCount(0);
        open(page, "?state=DRAFT");
        assertThat(page.locator(".g-lesson").first()).containsText("A drop");
    }

    private static void accept(Page page) {
        press(page.locator(".g-findings-misconceptions"), "Accept …");
        page.getByLabel("Why it is meant so").fill("Answered on the excursion.");
        press(page.locator("vaadin-dialog[opened]"), "Accept");
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(0);
    }

    private void climb(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("The sky"))
                .press("Enter");
        assertThat(card(page, "A storm"))
                .containsText(
                        Pattern.compile("Carried over.*vapour.*New here.*steam.*Deeper here.*rain", Pattern.DOTALL));
        look(page, "strand");
    }

    private void terms(Page page) {
        open(page, "/terms");
        look(page, "terms");
        page.locator(".g-term", new Page.LocatorOptions().setHasText("steam"))
                .locator("vaadin-menu-bar-button")
                .first()
                .press("Enter");
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Rename or merge …"))
                .press("Enter");
        var dialog = page.locator("vaadin-dialog[opened]");
        var word = dialog.getByRole(AriaRole.COMBOBOX);
        word.fill("vapour");
        word.press("Enter");
        assertThat(dialog).containsText("The two become one.");
        press(dialog, "Change everywhere");
        assertThat(page.locator(".g-term h2")).hasText(new String[] {"rain", "vapour"});
        assertThat(page.locator(".g-term").first())
                .containsText(Pattern.compile("Middle.*Falling water.*High.*Drops too heavy", Pattern.DOTALL));
    }

    private void look(Page page, String where) {
        Studio.settled(page);
        Axe.complaints(page).forEach(complaint -> complaints.add(where + ": " + complaint));
    }

    private static Locator lesson(Page page, String title) {
        return page.locator(".g-lesson > a", new Page.LocatorOptions().setHasText(title));
    }

    private static void press(Page page, String button) {
        press(page.locator("main"), button);
    }

    /** As somebody does who has no mouse. */
    private static void press(Locator in, String button) {
        var found = in.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first();
        found.focus();
        found.press("Enter");
        Studio.settled(found.page());
    }

    private void open(Page page, String path) {
        studio.open(page, "/programmes/sky" + path);
    }

    private Path caseFile(Download download) {
        var file = folder.resolve("framework.json");
        download.saveAs(file);
        return file;
    }
}
