package dev.gradus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import dev.gradus.reading.web.SiteServer;
import dev.gradus.testing.Axe;
import dev.gradus.testing.Chromium;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of student page in a real browser, over the sample programme. Screenshots are kept in target/screens. */
@Tag("browser")
class StudentPagesLookTests {

    private static final String PUDDLE = "/water/cycle/primary/where-does-the-puddle-go";

    private static final String TAKEN_BACK = "/water/sharing/middle/what-a-litre-costs";

    private static final List<String> PAGES = List.of(
            "",
            "/water",
            "/water/primary",
            "/water/cycle",
            PUDDLE,
            "/water/clean/middle/five-steps-of-a-waterworks",
            "/water/sharing/high/write-a-treaty",
            PUDDLE + "/check?q=0&c=0",
            "/search?q=water&stage=primary",
            "/mine",
            "/stage/primary",
            TAKEN_BACK,
            "/water/nothing-here");

    private static final SiteServer server = SiteServer.of(site());
    private static final BrowserContext window = Chromium.window();
    private static final Page page = window.newPage();

    private static ContentSite site() {
        var site = ContentSite.water();
        site.withdraw("en", TAKEN_BACK.substring(1));
        return site;
    }

    @AfterAll
    static void stop() {
        window.close();
        server.close();
    }

    static Stream<String> paths() {
        return Stream.of("en", "zh-CN").flatMap(language -> PAGES.stream().map(page -> "/" + language + page));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void noPageScrollsSidewaysNorHurtsAnybody(String path) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 800);
        page.navigate(server.at(path).toString());
        assertThat(Axe.complaints(page)).as(path).isEmpty();
        for (int width : List.of(320, 360, 768, 1280)) {
            page.setViewportSize(width, 800);
            assertThat(overflow(page)).as(path + " at " + width).isNotPositive();
            if (width > 320) {
                keep(page, path, width + "-light");
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(360, 800);
        // Of what is judged, a scheme changes the colours alone.
        assertThat(Axe.complaints(page, Axe.CONTRAST)).as(path + " in the dark").isEmpty();
        keep(page, path, "360-dark");
        page.evaluate("() => { document.documentElement.dataset.theme = 'sepia'; }");
        assertThat(Axe.complaints(page, Axe.CONTRAST)).as(path + " in sepia").isEmpty();
    }

    @Test
    void aYoungChildsFingerHitsEveryTarget() {
        try (var context = Chromium.window(new Browser.NewContextOptions().setViewportSize(360, 800));
                var page = context.newPage()) {
            for (var path : List.of(
                    "/zh-CN/water/primary",
                    "/en/stage/primary",
                    "/en" + PUDDLE,
                    "/zh-CN" + PUDDLE,
                    "/en" + PUDDLE + "/check?q=0&c=0",
                    "/en/search?q=puddle",
                    "/zh-CN/mine",
                    "/en/water/nothing-here")) {
                page.navigate(server.at(path).toString());
                assertThat((List<?>) page.evaluate("""
                    () => [...document.querySelectorAll('a, button, select, input[type=text], input[type=search], label.choice, label.tick, summary')]
                      .filter((each) => !each.closest('.skip, p, dd') && each.offsetParent !== null)
                      .map((each) => [each.outerHTML.slice(0, 120), (each.closest('h3')?.closest('li') ?? each).getBoundingClientRect().height])
                      .filter(([, height]) => height < 43.5)
                    """)).as(path).isEmpty();
            }
        }
    }

    @Test
    void aLessonIsHeardInTheOrderInWhichItIsSeen() {
        try (var context = Chromium.window();
                var page = context.newPage()) {
            page.setViewportSize(768, 900);
            page.navigate(server.at("/en" + PUDDLE).toString());
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.innerText")).isEqualTo("Listen");
            assertThat(page.locator("main :is(h1, h2, h3, h4)").first().innerText())
                    .isEqualTo("Where does the puddle go?");
            for (int width : List.of(390, 768)) {
                page.setViewportSize(width, 900);
                assertThat((boolean) page.evaluate("""
                        () => [...document.querySelectorAll("main :is(h1, h2, h3, h4)")]
                          .map((each) => each.getBoundingClientRect().top)
                          .every((top, index, all) => index === 0 || top >= all[index - 1])
                        """)).as("at " + width).isTrue();
            }
            var levels = page.locator("article :is(h1, h2, h3, h4)").all().stream()
                    .map(each -> each.evaluate("(each) => each.tagName + ' ' + each.innerText")
                            .toString())
                    .toList();
            assertThat(levels).contains("H3 Try it · 6 minutes", "H3 Key idea").doesNotContain("H3 What we know now");
        }
    }

    @Test
    void aQuestionIsAnsweredInPlaceByKeyboard() {
        try (var context = Chromium.window();
                var page = context.newPage()) {
            page.navigate(server.at("/en" + PUDDLE).toString());
            page.locator("#question-1 input[type=radio]").first().focus();
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            var answer = page.locator("#question-1 [data-answer]");
            answer.getByText("Yes, that is it.").waitFor();
            assertThat(answer.innerText()).contains("no longer reaches the white line");
            assertThat(page.url()).endsWith(PUDDLE);
        }
    }

    @Test
    void withoutScriptTheAnswerComesAsAPage() {
        try (var context = Chromium.window(new Browser.NewContextOptions().setJavaScriptEnabled(false));
                var page = context.newPage()) {
            page.navigate(server.at("/en" + PUDDLE).toString());
            page.locator("#question-1 input[type=radio]").last().check();
            page.locator("#question-1 button").click();
            assertThat(page.locator(".feedback").innerText()).contains("Not yet. Try again.");
            page.getByText("Back to the lesson").click();
            assertThat(page.url()).endsWith("#question-1");
            assertThat(page.locator("#question-1 input[type=radio]").last().isChecked())
                    .isTrue();
            page.locator("#question-2 input[type=radio]").first().check();
            page.locator("#question-2 button").click();
            page.getByText("Back to the lesson").click();
            assertThat(page.locator("input[type=radio]:checked").count())
                    .as("both answers are still there")
                    .isEqualTo(2);
            page.navigate(server.at("/en/mine").toString());
            assertThat(page.locator("main").innerText())
                    .contains("This page needs a script.")
                    .doesNotContain("stays on this device");
        }
    }

    /** Pictures further down load when they are near, so the page is walked once before it is kept. */
    private static void keep(Page page, String path, String suffix) {
        page.evaluate("() => document.querySelectorAll('img').forEach((image) => image.loading = 'eager')");
        page.waitForFunction("() => [...document.images].every((image) => image.complete)");
        var name = path.substring(1).replaceAll("[^\\w-]+", "_");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setPath(Path.of("target/screens", name + "-" + suffix + ".jpg")));
    }

    private static int overflow(Page page) {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
