package dev.gradus.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Programmes;
import dev.gradus.exchange.ContentImport;
import dev.gradus.exchange.ImportResult;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.SaveResult;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.PublishResult;
import dev.gradus.review.Submissions;
import dev.gradus.review.SubmitResult;
import dev.gradus.testing.Axe;
import dev.gradus.testing.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A lead in front of a programme with faults: looks, finds, mends, all on the screen and by keyboard. */
@DemoSchoolTest
class MapJobTests {

    private final Studio studio;
    private final DemoPeople people;
    private final ContentImport imports;
    private final Programmes programmes;
    private final LessonTexts texts;
    private final Submissions submissions;
    private final Publications publications;
    private final List<String> complaints = new ArrayList<>();

    @TempDir
    private Path folder = Path.of("");

    private ProgrammeId sky = new ProgrammeId(new UUID(0, 0));

    MapJobTests(
            @LocalServerPort int port,
            DemoPeople people,
            ContentImport imports,
            Programmes programmes,
            LessonTexts texts,
            Submissions submissions,
            Publications publications) {
        this.studio = people.studio(port);
        this.people = people;
        this.imports = imports;
        this.programmes = programmes;
        this.texts = texts;
        this.submissions = submissions;
        this.publications = publications;
    }

    @BeforeEach
    void fiveFaultsAndAMisconceptionAreThere() throws IOException {
        sky = imported().id();
        change(
                "primary/drop",
                "materials: [cup]",
                "buildsOn: [sky/primary/mist]\nraises: {gone-for-ever: It is gone.}\nuses: [vapour]");
        change("primary/mist", "materials: [cup]", "buildsOn: [sky/primary/drop]");
        change("middle/rain", "materials: [cup]", "buildsOn: [sky/primary/gone, sky/middle/cloud]\nuses: [vapour]");
        change("middle/cloud", "minutes: 45", "minutes: 44");
        change(
                "high/storm",
                "materials: [cup]",
                "buildsOn: [sky/middle/cloud]\nanswers: [flat-earth]\nintroduces: {steam: Hot vapour.}\nuses: [vapour]");
    }

    @Test
    void faultsAreFoundAndMendedOnTheScreen() {
        try (var context = studio.signedIn("lead", "en");
                var page = context.newPage()) {
            open(page, "");
            assertThat(page.locator(".g-map-tools a").first()).hasText("2 errors, 4 warnings");
            press(page, "Show what builds on what");
            assertThat(page.locator(".g-lines path")).hasCount(4);
            assertThat(page.locator(".g-links")).containsText("A storm");
            look(page, "map");
            filter(page);

            open(page, "/findings");
            look(page, "findings");
            press(page, "“A drop” no longer builds on “Mist”");
            press(page, "Take the link away");
            press(page, "Introduce it here instead");
            press(page, "Take over 45 minutes");
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
    void whatIsPublishedAnewIsCheckedAndWhatStandsOutsideIsCovered() {
        change("middle/cloud", "minutes: 44", "minutes: 45");
        publish("middle/cloud", "A cloud is white.");
        publish("middle/cloud", "A cloud is drops.");
        try (var context = studio.signedIn("lead", "en");
                var page = context.newPage()) {
            studio.open(page, "/checks");
            var task = page.locator(".g-check", new Page.LocatorOptions().setHasText("“A cloud”"))
                    .first();
            assertThat(task).containsText("Does it still fit?");
            look(page, "tasks");
            press(task, "Done: it fits");
            assertThat(page.locator(".g-unseen[role=status]").last()).hasText("The task is done.");

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
            lesson(other, "Frost").press("Alt+ArrowUp");
            confirm(other);
            assertThat(lesson(other, "Frost")).isFocused();
        }
        var order = people.as("lead", () -> programmes.map(sky)).rows().getFirst().cells().getFirst().lessons().stream()
                .map(lesson -> lesson.slug().value())
                .toList();
        assertThat(order)
                .as("each moved up, by whoever looked at the order before")
                .containsExactlyInAnyOrder("drop", "mist", "fog", "frost")
                .startsWith("drop", "fog");
        assertThat(text("primary/mist").head().source()).contains("sky/primary/drop");
    }

    private static void confirm(Page page) {
        Studio.settled(page);
        var ask = page.locator("vaadin-dialog[opened]");
        if (ask.count() > 0) {
            press(ask, "Move");
        }
    }

    private void filter(Page page) {
        var term = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("With a term"));
        term.fill("steam");
        // Not before the list has come down to it.
        page.locator("vaadin-combo-box-item", new Page.LocatorOptions().setHasText("steam"))
                .first()
                .click();
        assertThat(page.locator(".g-lesson")).hasCount(1);
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
        var storm = page.locator(".g-step-card", new Page.LocatorOptions().setHasText("A storm"));
        assertThat(storm).containsText(Pattern.compile("Carried over.*vapour.*New here.*steam", Pattern.DOTALL));
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
        assertThat(page.locator(".g-term h2")).hasText(new String[] {"vapour"});
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

    /** Again and again: an import makes the drafts what the folder says. */
    private Programme imported() throws IOException {
        var folder = Files.createDirectories(this.folder.resolve("sky"));
        Files.writeString(folder.resolve("programme.yaml"), """
                slug: sky
                licence: CC-BY-4.0
                languages: [en]
                title: {en: Looking up}
                aim: {en: Every pupil looks up.}
                strands:
                  - slug: sky
                    title: {en: The sky}
                    bigIdea: {en: Water is up there too.}
                """);
        unit(folder, "primary", "1-2", "notice", "A drop", "Mist", "Fog", "Frost");
        unit(folder, "middle", "7-9", "explain", "A cloud", "Rain");
        unit(folder, "high", "10-12", "analyse", "A storm");
        return switch (people.as("lead", () -> imports.run(folder))) {
            case ImportResult.Imported done -> done.programme();
            case ImportResult.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static void unit(Path folder, String stage, String grades, String depth, String... titles)
            throws IOException {
        var unit = Files.createDirectories(folder.resolve("sky").resolve(stage));
        Files.writeString(unit.resolve("unit.yaml"), """
                title: {en: A unit}
                grades: %s
                concreteStart: {en: Something up there.}
                outcome: {en: It is seen.}
                depth: %s
                """.formatted(grades, depth));
        for (int i = 0; i < titles.length; i++) {
            var slug = titles[i].replaceFirst("^A ", "").toLowerCase(Locale.ROOT);
            var lesson = Files.createDirectories(unit.resolve("0" + (i + 1) + "-" + slug));
            var terms = slug.equals("cloud") ? "introduces: {vapour: Water in the air.}\n" : "";
            Files.writeString(lesson.resolve("lesson.en.md"), """
                    ---
                    title: %s
                    minutes: 45
                    %smaterials: [cup]
                    ---
                    ## Look {minutes=45}

                    Look up.
                    """.formatted(titles[i], terms));
        }
    }

    private Path caseFile(Download download) {
        var file = folder.resolve("framework.json");
        download.saveAs(file);
        return file;
    }

    private LessonText text(String path) {
        return people.as(
                "lead",
                () -> programmes.map(sky).rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .filter(cell -> path.startsWith(cell.unit().stage().key() + "/"))
                        .flatMap(cell -> cell.lessons().stream())
                        .filter(lesson -> path.endsWith("/" + lesson.slug().value()))
                        .map(lesson -> texts.find(lesson.id(), "en").orElseThrow())
                        .findFirst()
                        .orElseThrow());
    }

    private void change(String path, String from, String to) {
        var text = text(path);
        var saved = people.as(
                "teacher",
                () -> texts.save(
                        text.id(), text.head().id(), text.head().source().replace(from, to)));
        assertThat(saved).isInstanceOf(SaveResult.Saved.class);
    }

    private void publish(String path, String body) {
        change(path, "materials: [cup]", CompleteLesson.OBJECTIVES.strip());
        var text = text(path);
        var source = text.head().source();
        var written = people.as(
                "teacher",
                () -> texts.save(
                        text.id(),
                        text.head().id(),
                        source.substring(0, source.indexOf("\n---\n") + 5) + CompleteLesson.body(body) + "\n"));
        if (!(written instanceof SaveResult.Saved(var head))) {
            throw new AssertionError(written);
        }
        var submitted = people.as("teacher", () -> submissions.submit(text.id(), head.id(), ""));
        if (!(submitted instanceof SubmitResult.Submitted(var submission))) {
            throw new AssertionError(submitted);
        }
        people.as("lead", () -> submissions.approve(submission.id(), ""));
        assertThat(people.as("lead", () -> publications.publish(text.id(), head.id())))
                .isInstanceOf(PublishResult.Published.class);
    }
}
