package dev.gradus.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.gradus.testing.Studio.button;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dev.gradus.intake.Docx;
import dev.gradus.testing.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A teacher writes, a lead publishes, students read: one browser, the demo school, nothing faked; and killings in the middle of it. */
class MainJobTests {

    @TempDir
    private static Path home;

    private static DemoServer server;

    private final List<BrowserContext> windows = new ArrayList<>();

    @BeforeAll
    static void serve() throws IOException {
        server = new DemoServer(home);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Whoever was there when the server went away has seen it; a window left open would only go on asking for it. */
    @AfterEach
    void leave() {
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    @Test
    void aTeacherWritesALeadPublishesStudentsRead() throws Exception {
        var teacher = signIn("teacher");
        server.studio().open(teacher, "/programmes/water");
        button(teacher, "Add lesson").first().click();
        assertThat(teacher.getByLabel("Title").first()).isFocused();
        teacher.keyboard().type("A cup in the rain");
        teacher.keyboard().press("Tab");
        button(teacher, "Add and write").click();
        button(teacher, "Use this plan").click();
        teacher.keyboard().type("Put a cup in the rain.");
        teacher.locator(".ge-question_prompt p").click();
        teacher.keyboard().type("What do you see?");
        assertThat(teacher.locator("gradus-saving")).containsText("Saved");
        var path = "/en/water/cycle/primary/a-cup-in-the-rain";
        assertThat(server.get(path).statusCode()).isEqualTo(404);
        importAWordDocument(teacher);
        var lesson = teacher.url();

        killAndServe();
        teacher = signIn("teacher");
        teacher.navigate(lesson);
        assertThat(teacher.locator(".ProseMirror")).containsText("Put a cup in the rain.");
        assertThat(teacher.locator(".ProseMirror")).containsText("What do you see?");
        var waiting = signIn("lead");
        assertThat(waiting.locator(".g-count")).hasCount(0);
        button(teacher, "Submit for review").first().click();
        var demands = teacher.locator("vaadin-dialog").last();
        assertThat(demands).containsText("Say what pupils can do afterwards");
        assertThat(demands).containsText("still empty: Recap");
        button(demands, "Question 1, “What do you see?”: Choice 2 is empty.").click();
        assertThat(teacher.locator("vaadin-dialog")).hasCount(0);
        teacher.keyboard().type("Sand");
        assertThat(teacher.locator(".ge-choice_text").nth(1)).hasText("Sand");
        complete(teacher);
        submit(teacher);
        assertThat(teacher.getByText("In review").first()).isVisible();
        assertThat(waiting.locator(".g-count")).hasText("1"); // Without a reload.
        assertThat(waiting.locator(".g-panels").first()).containsText("A cup in the rain");

        server.stopWhileAnsweringAndServe();
        leave();
        var lead = signIn("lead");
        var author = signIn("teacher");
        author.navigate(lesson);
        assertThat(author.getByText("In review").first()).isVisible();
        server.studio().open(lead, "/reviews");
        lead.getByText("A cup in the rain").first().click();
        assertThat(lead.frameLocator("iframe").getByText("Put a cup in the rain."))
                .isVisible();
        button(lead, "Approve and publish").click();
        assertThat(lead.getByText("Open the student page")).isVisible();
        assertThat(author.getByText("Published").first()).isVisible(); // In the editor, without a reload.
        var published = lead.url();

        killAndServe();
        var page = server.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Put a cup in the rain.", "What do you see?");

        lead = signIn("lead");
        lead.navigate(published);
        button(lead, "Withdraw from students").click();
        button(lead.locator("vaadin-dialog"), "Withdraw from students").click();
        assertThat(lead.getByText("Students no longer see this lesson.").first())
                .isVisible();
        assertThat(server.get(path).statusCode()).isEqualTo(410);
        author = signIn("teacher");
        assertThat(author.getByText("Withdrawn from students by").first()).isVisible();
    }

    private static void submit(Page teacher) {
        button(teacher, "Submit for review").first().click();
        button(teacher.locator("vaadin-dialog"), "Submit for review").click();
    }

    /** What plan and document leave open: the question's answers, the minutes of a step, and what the lesson is for. */
    private static void complete(Page teacher) {
        var question = teacher.locator(".ge-box[data-kind=question]").first();
        button(question, "Remove: Choice").last().click();
        question.locator(".ge-choice_text p").first().click();
        teacher.keyboard().type("Water");
        question.locator(".ge-right").first().check();
        teacher.locator(".ge-box[data-kind=activity] p").first().click();
        teacher.keyboard().type("Wait for an hour.");
        teacher.locator(".ge-box[data-kind=recap] p").first().click();
        teacher.keyboard().type("Rain is water.");
        teacher.locator(".ge-heading input").last().fill("5");
        button(teacher, "Add an objective").click();
        teacher.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Objective 1"))
                .fill("say how much it rained");
        teacher.keyboard().press("Tab");
        assertThat(teacher.locator(".hf-gate")).containsText("All complete");
    }

    /** Below what is typed already, as one step that the editor undoes and brings back. */
    private static void importAWordDocument(Page teacher) {
        button(teacher, "Import a file…").click();
        var docx = new Docx()
                .line("H2", Docx.run("Look again"))
                .line("", Docx.picture("pic1", "A cup"))
                .line("", Docx.run("And now?"))
                .item(0, "[x] Full")
                .item(0, "[ ] Empty")
                .line("", "<m:oMath/>")
                .bytes();
        teacher.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("lesson.docx", "application/octet-stream", docx));
        assertThat(teacher.locator("vaadin-dialog")).containsText("3 blocks taken over, with 1 picture.");
        assertThat(teacher.locator("vaadin-dialog")).containsText("Equations (1)");
        button(teacher.locator("vaadin-dialog"), "To the text").click();
        assertThat(teacher.locator(".ge-text img")).hasAttribute("alt", "A cup");
        assertThat(teacher.locator(".ge-box[data-kind=question]").last()).containsText("And now?");
        teacher.locator(".ProseMirror p").first().click();
        teacher.keyboard().press("Control+z");
        assertThat(teacher.locator(".ProseMirror")).not().containsText("Look again");
        assertThat(teacher.locator(".ProseMirror")).containsText("What do you see?");
        teacher.keyboard().press("Control+y");
        assertThat(teacher.locator(".ProseMirror")).containsText("Look again");
        assertThat(teacher.locator("gradus-saving")).containsText("Saved");
    }

    /** One pupil without script and one with; answers on their way when everything is killed. */
    @Test
    void aTeacherMakesAClassPupilsAnswerAndTheReportTellsWhatWasAcknowledged() throws Exception {
        var job = new ClassesJob(server.address());
        var made = job.make(signIn("teacher"));
        var bare = window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        var rain = bare.newPage();
        job.comeIn(rain, made, made.slips().get(0));
        job.answerFirst(rain);
        var device = window(new Browser.NewContextOptions().setViewportSize(390, 844));
        var snow = device.newPage();
        job.comeIn(snow, made, made.slips().get(1));
        job.finishFirst(snow);
        var cookie = device.cookies().stream()
                .filter(each -> each.name.equals("gradus_pupil"))
                .map(each -> each.name + "=" + each.value)
                .findFirst()
                .orElseThrow();

        var acknowledged = job.answerUntil(cookie, 10, server::kill);
        server.serve();

        var known = new JsonMapper()
                .readTree(job.get("/class/progress", "Cookie", cookie).body())
                .path("lessons");
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(10).allSatisfy(each -> {
            var parts = each.split("#");
            assertThat(known.path(parts[0]).path("answers").has(parts[1]))
                    .as(each)
                    .isTrue();
        });
        snow.navigate(server.address() + "/en/class");
        assertThat(snow.locator(".kept .done")).hasCount(1);
        button(snow, "Sign out").click();
        assertThat(snow.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Rain")))
                .isVisible();

        var teacher = signIn("teacher");
        teacher.navigate(made.url() + "/report");
        var row = teacher.locator("tr:has(th:text-is('Rain'))").first();
        assertThat(row.locator("td")).hasText(new String[] {"1", "0", "1", "1"});
        assertThat(teacher.locator("tr:has(th:text-is('Snow')) td").nth(1)).hasText("1");
        var download = teacher.waitForDownload(
                () -> teacher.getByText("Download as CSV").click());
        assertThat(Files.readString(download.path()))
                .startsWith("\uFEFF\"Pupil\"")
                .contains("\"Rain\"", "\"Snow\"");
        job.handOver(teacher, made, "Lead");
    }

    private void killAndServe() throws IOException {
        server.kill();
        leave();
        server.serve();
    }

    private Page signIn(String name) {
        var page = window(new Browser.NewContextOptions()).newPage();
        server.studio().signIn(page, name);
        return page;
    }

    private BrowserContext window(Browser.NewContextOptions options) {
        var window = Chromium.window(options.setLocale("en"));
        windows.add(window);
        return window;
    }
}
