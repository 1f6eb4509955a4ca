package dev.gradus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import dev.gradus.classes.ClassResult;
import dev.gradus.classes.ClassTexts;
import dev.gradus.classes.Classes;
import dev.gradus.classes.PupilProgress;
import dev.gradus.classes.Pupils;
import dev.gradus.classes.PupilsResult;
import dev.gradus.classes.SecretKind;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.Stage;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.SaveResult;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.Judgement;
import dev.gradus.review.Submissions;
import dev.gradus.review.SubmitResult;
import dev.gradus.testing.Chromium;
import dev.gradus.testing.IntegrationTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every view of the studio in a real browser, in both languages, light and dark, wide and narrow: nobody is hurt, nothing
 * scrolls sideways. The demo school is shared with {@link MainJobTests}. Screenshots are kept in target/screens.
 */
@IntegrationTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"gradus.demo.enabled=true", "gradus.demo.password=" + MainJobTests.PASSWORD})
class StudioLookTests {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 800;

    /** Lists and tables of one build. */
    private static final List<String> GLANCED = List.of(
            "/programmes/water/findings",
            "/programmes/water/terms",
            "/programmes/water/frameworks",
            "/programmes/water/strands/cycle",
            "/programmes/water/strands/cycle/levels",
            "/words",
            "/help/hints",
            "/checks",
            "/media",
            "/classes");

    private static final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private static Browser browser;

    private final String address;
    private final LessonTexts texts;
    private final Submissions submissions;
    private final DemoPeople people;
    private final JdbcClient jdbc;
    private final Lessons lessons;
    private final Classes classes;
    private final Pupils pupils;
    private final PupilProgress progress;
    private final PublishedSite site;
    private final List<String> complaints = new ArrayList<>();

    StudioLookTests(
            @LocalServerPort int port,
            LessonTexts texts,
            Submissions submissions,
            DemoPeople people,
            JdbcClient jdbc,
            Lessons lessons,
            Classes classes,
            Pupils pupils,
            PupilProgress progress,
            PublishedSite site) {
        this.address = "http://localhost:" + port;
        this.texts = texts;
        this.submissions = submissions;
        this.people = people;
        this.jdbc = jdbc;
        this.lessons = lessons;
        this.classes = classes;
        this.pupils = pupils;
        this.progress = progress;
        this.site = site;
    }

    @BeforeAll
    static void start() {
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
    }

    @Test
    void noViewHurtsAnybodyOrScrollsSideways() {
        var lesson = lesson();
        var forLead = new HashMap<String, String>();
        forLead.put("home", "");
        forLead.put("programmes", "/programmes");
        forLead.put("map", "/programmes/water");
        forLead.put("editor", "/lessons/" + lesson.value() + "/en");
        forLead.put("history", "/lessons/" + lesson.value() + "/en/history");
        forLead.put("reviews", "/reviews");
        forLead.put("review", "/reviews/" + waiting(lesson));
        forLead.put("review-decided", "/reviews/" + decided());
        forLead.put("account", "/account");
        var schoolClass = "/classes/" + schoolClass(lesson);
        forLead.put("not-found", "/nothing-here");
        forLead.put("closed", "/people");
        for (var language : List.of("en", "zh-CN")) {
            try (var door = context(language);
                    var page = door.newPage()) {
                look(page, "sign-in", "/login", language);
            }
            try (var context = signedIn("lead", language);
                    var page = context.newPage()) {
                forLead.forEach((name, path) -> look(page, name, path, language));
                look(page, "class", schoolClass, language);
                GLANCED.forEach(path -> glance(page, path, language));
                glance(page, schoolClass + "/report", language);
            }
            try (var context = signedIn("admin", language);
                    var page = context.newPage()) {
                look(page, "people", "/people", language);
                look(page, "home-admin", "", language);
            }
        }
        setup();
        assertThat(complaints).isEmpty();
    }

    @Test
    void noDialogHurtsAnybody() {
        try (var context = signedIn("lead", "en");
                var page = context.newPage()) {
            page.setViewportSize(WIDE, HEIGHT);
            open(page, "/programmes");
            dialog(page, "New programme", "dialog-programme");
            open(page, "/programmes/water");
            dialog(page, "Add strand", "dialog-strand");
            dialog(page, "Add lesson", "dialog-lesson");
        }
        assertThat(complaints).isEmpty();
    }

    /** The way in of a young pupil and of an older one, and what they find inside. */
    @Test
    void noPageOfAPupilHurtsAnybodyAndAChildsFingerHitsEverything() {
        for (var language : List.of("en", "zh-CN")) {
            for (var secret : SecretKind.values()) {
                var joined = joined(secret);
                try (var context = browser.newContext(new Browser.NewContextOptions().setViewportSize(320, 640));
                        var page = context.newPage()) {
                    page.navigate(address + "/" + language + "/class");
                    inAllColours(page, "class");
                    page.locator("input[name=code]").fill("nobody");
                    page.keyboard().press("Enter");
                    page.locator("#problem").waitFor();
                    inAllColours(page, "class refused");
                    page.locator("input[name=code]").fill(joined.code());
                    page.keyboard().press("Enter");
                    page.waitForURL("**/class/tiles");
                    inAllColours(page, "tiles");
                    page.locator(".tiles button").first().click();
                    page.waitForURL("**/class/secret?*");
                    inAllColours(page, "secret " + secret);
                    show(page, secret, joined.secret());
                    page.waitForURL("**/class");
                    inAllColours(page, "inside");
                    page.locator(".hello button").click();
                    page.locator("input[name=code], .tiles").first().waitFor();
                }
            }
        }
        assertThat(complaints).isEmpty();
    }

    private static void show(Page page, SecretKind kind, String secret) {
        if (kind == SecretKind.PIN) {
            page.locator("input[name=pin]").fill(secret);
            page.keyboard().press("Enter");
        } else {
            for (var picture : secret.split("-")) {
                page.locator("button[name=pick][value='" + picture + "']").click();
            }
        }
    }

    private record Joined(String code, String secret) {}

    private Joined joined(SecretKind secret) {
        return people.as("lead", () -> {
            var programme = lessons.place(lesson()).orElseThrow().programme().id();
            var texts = new ClassTexts("3b", Stage.PRIMARY, 3, secret, Set.of(programme));
            if (!(classes.make(texts) instanceof ClassResult.Done(var made))
                    || !(pupils.add(made.id(), "Rain") instanceof PupilsResult.Added(var joined))) {
                throw new AssertionError(texts);
            }
            return new Joined(
                    Objects.requireNonNull(made.code()).value(), joined.getFirst().secret());
        });
    }

    private void inAllColours(Page page, String name) {
        check(page, name + " light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        check(page, name + " dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.evaluate("() => { document.documentElement.dataset.theme = 'sepia'; }");
        check(page, name + " sepia");
        if ((int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth") > 0) {
            complaints.add(name + " scrolls sideways");
        }
        ((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('main :is(a, button, input:not([type=hidden])), .foot a')]
                  .filter((each) => !each.closest('.hint') && each.getBoundingClientRect().height < 43.5)
                  .map((each) => each.outerHTML.slice(0, 120))"""))
                .forEach(small -> complaints.add(name + " has a small target: " + small));
    }

    /** The first visit, before there is an admin. */
    private void setup() {
        jdbc.sql("update account set active = false where sign_in_name = 'admin'")
                .update();
        try {
            for (var language : List.of("en", "zh-CN")) {
                try (var door = context(language);
                        var page = door.newPage()) {
                    look(page, "setup", "/setup", language);
                }
            }
        } finally {
            jdbc.sql("update account set active = true where sign_in_name = 'admin'")
                    .update();
        }
    }

    private void look(Page page, String name, String path, String language) {
        wide(page, name, path, language);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        keep(page, name, language, WIDE + "-dark");
        narrow(page, name, language);
        check(page, name + " " + language + " narrow dark");
    }

    /** With fewer pictures, and judged once. */
    private void glance(Page page, String path, String language) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        wide(page, name, path, language);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        narrow(page, name, language);
    }

    private void wide(Page page, String name, String path, String language) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(WIDE, HEIGHT);
        open(page, path);
        check(page, name + " " + language + " wide light");
        complaints.addAll(frame(page, name + " " + language + " wide"));
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            complaints.add(name + " does not say that it is in " + language);
        }
        keep(page, name, language, WIDE + "-light");
    }

    private void narrow(Page page, String name, String language) {
        page.setViewportSize(NARROW, HEIGHT);
        settled(page);
        complaints.addAll(frame(page, name + " " + language + " narrow"));
        keep(page, name, language, NARROW + "-dark");
        int over = (int)
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0) {
            complaints.add(name + " " + language + " scrolls " + over + " px sideways at " + NARROW);
        }
    }

    /** Around every view: one bar to scroll it, and no word of the framework in its own language. */
    private static List<String> frame(Page page, String where) {
        var wrong = (List<?>) page.evaluate("""
                () => {
                  const layout = document.querySelector('vaadin-app-layout');
                  const content = layout?.shadowRoot.querySelector('[part~=content]');
                  const two = content && content.scrollHeight > content.clientHeight
                    && document.documentElement.scrollHeight > innerHeight;
                  const said = document.querySelector('vaadin-connection-indicator')?.textContent ?? '';
                  return [two ? 'has two bars to scroll it' : '', said.includes('Online') ? 'says Online' : '']
                    .filter(Boolean);
                }""");
        return wrong.stream().map(each -> where + " " + each).toList();
    }

    private void dialog(Page page, String button, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.locator("vaadin-dialog[opened] vaadin-text-field").first().waitFor();
        settled(page);
        check(page, name);
        keep(page, name, "en", WIDE + "-light");
        page.keyboard().press("Escape");
        page.waitForFunction("() => !document.querySelector('vaadin-dialog[opened]')");
    }

    private void open(Page page, String path) {
        page.navigate(address + "/studio" + path);
        page.locator("main").first().waitFor();
        settled(page);
    }

    /** The server has answered and every picture is there that does not wait to be scrolled to. */
    private static void settled(Page page) {
        page.waitForFunction("""
                () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.())
                  && [...document.images].every((image) => image.complete || image.loading === 'lazy')""");
    }

    private void check(Page page, String where) {
        new AxeBuilder(page)
                .setLegacyMode(true)
                // The framework's own, and empty as long as the connection stands.
                .exclude(List.of("vaadin-connection-indicator"))
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes().stream()
                        .filter(node -> !isScrollerOfTabs(rule.getId(), node.getHtml()))
                        .forEach(node -> complaints.add(
                                where + ": " + rule.getId() + " " + node.getFailureSummary() + " " + node.getHtml())));
    }

    /** Inside Vaadin's row of tabs stands a scroller that axe takes for one of the tabs; it is not ours to change. */
    static boolean isScrollerOfTabs(String rule, String html) {
        return rule.equals("aria-required-children") && html.startsWith("<vaadin-tabs ");
    }

    private static void keep(Page page, String name, String language, String suffix) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setPath(Path.of("target/screens", "studio-" + name + "-" + language + "-" + suffix + ".jpg")));
    }

    private static BrowserContext context(String language) {
        return browser.newContext(new Browser.NewContextOptions().setLocale(language));
    }

    private BrowserContext signedIn(String name, String language) {
        var context = context(language);
        try (var page = context.newPage()) {
            page.navigate(address + "/studio/login");
            page.locator("input[name=username]").fill(name);
            page.locator("input[name=password]").fill(MainJobTests.PASSWORD);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("login"));
        }
        return context;
    }

    private LessonId lesson() {
        return new LessonId(jdbc.sql("select id from lesson where slug = 'where-does-the-puddle-go'")
                .query(UUID.class)
                .single());
    }

    /** A submission of the teacher's that the lead may decide, with a change to what is published. */
    private String waiting(LessonId lesson) {
        return people.as("teacher", () -> {
            var text = texts.find(lesson, "en").orElseThrow();
            var saved = texts.save(text.id(), text.head().id(), text.head().source() + "\nLook again tomorrow.\n");
            if (!(saved instanceof SaveResult.Saved(var head))) {
                throw new AssertionError(saved);
            }
            return switch (submissions.submit(text.id(), head.id(), "Is the new end better?")) {
                case SubmitResult.Submitted done ->
                    done.submission().id().value().toString();
                case SubmitResult other -> throw new AssertionError(other);
            };
        });
    }

    /** The lead's own, in which one pupil has been misled. */
    private UUID schoolClass(LessonId lesson) {
        return people.as("lead", () -> {
            var programme = lessons.place(lesson).orElseThrow().programme().id();
            var texts = new ClassTexts("3b", Stage.PRIMARY, 3, SecretKind.PICTURES, Set.of(programme));
            if (!(classes.make(texts) instanceof ClassResult.Done(var made))
                    || !(pupils.add(made.id(), "Rain\nSnow\n小雨") instanceof PupilsResult.Added(var joined))) {
                throw new AssertionError(texts);
            }
            var judgement = new Judgement(
                    0,
                    "single",
                    "Is the puddle gone for ever?",
                    List.of("Yes", "No"),
                    List.of("0"),
                    List.of("Yes"),
                    false);
            var place = site.programmes().stream()
                    .flatMap(PublishedProgramme::places)
                    .filter(each -> each.path().endsWith("/where-does-the-puddle-go"))
                    .findFirst()
                    .orElseThrow();
            progress.answered(joined.getFirst().pupil(), place, "en", judgement);
            return made.id().value();
        });
    }

    private String decided() {
        return jdbc.sql("select submission_id from decision order by decided_at limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }
}
