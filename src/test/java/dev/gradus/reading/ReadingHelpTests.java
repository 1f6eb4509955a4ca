package dev.gradus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import dev.gradus.reading.web.SiteServer;
import dev.gradus.testing.Axe;
import dev.gradus.testing.Chromium;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script adds for readers, in a real browser on a phone, over the sample programme. */
@Tag("browser")
class ReadingHelpTests {

    private static final String PUDDLE = "/water/cycle/primary/where-does-the-puddle-go";

    /** Voices that say nothing, one sentence in a moment: browsers without a screen have none. */
    private static final String VOICES = """
        self.said = [];
        Object.defineProperty(self, "speechSynthesis", { value: {
          getVoices: () => [{ lang: "en-GB" }, { lang: "zh_CN" }], cancel() {}, pause() {}, resume() {},
          speak(utterance) { said.push(utterance.text); self.finish = () => utterance.onend?.(); },
        }});
        self.SpeechSynthesisUtterance = function (text) { this.text = text; };
        """;

    /** Lists of what to keep as a site with classes gives them out. */
    private static final String FOR_A_CLASS = """
        const plain = self.fetch;
        self.fetch = async (...request) => {
          const answer = await plain(...request);
          return String(request[0]).endsWith("/offline.json")
            ? new Response(JSON.stringify({ ...(await answer.json()), withClass: true }))
            : answer;
        };
        """;

    /** Whatever has a ground of its own on paper. */
    private static final String PRINTED = """
        () => [...document.querySelectorAll("body, body *")]
          .filter((each) => each.checkVisibility() && !each.closest("svg, img, rt"))
          .filter((each) => !/^(rgb\\(255, 255, 255\\)|rgba\\(0, 0, 0, 0\\))$/.test(getComputedStyle(each).backgroundColor))
          .map((each) => each.outerHTML.slice(0, 100))
        """;

    private static final ContentSite SITE = ContentSite.water();
    private static final SiteServer server = SiteServer.of(SITE);

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context = Chromium.window(
                new Browser.NewContextOptions().setViewportSize(360, 760).setAcceptDownloads(true));
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private void go(String path) {
        page.navigate(server.at(path).toString());
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private String look(String name) {
        return (String) page.evaluate("(name) => document.documentElement.dataset[name] ?? ''", name);
    }

    private void nobodyIsHurt() {
        assertThat(Axe.complaints(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Light", "Dark", "Sepia"})
    void theLooksChosenStayOnTheDevice(String colours) {
        go("/en" + PUDDLE);
        button("Reading help").click();
        nobodyIsHurt();
        page.getByText(colours, new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Larger").click();
        page.getByText("More space between").click();
        page.keyboard().press("Escape");
        go("/zh-CN/water");
        assertThat(look("theme")).isEqualToIgnoringCase(colours);
        assertThat(look("spacing")).isEqualTo("wide");
        nobodyIsHurt();
        go("/en" + PUDDLE);
        nobodyIsHurt();
        assertThat(page.evaluate("() => parseFloat(getComputedStyle(document.querySelector('.reading')).fontSize)"))
                .asString()
                .startsWith("27.6");
        assertThat(overflow()).isNotPositive();
    }

    private int overflow() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    @Test
    void veryLargeTextWithTheRulerStillFitsTheSmallestScreen() {
        page.setViewportSize(320, 640);
        go("/en" + PUDDLE);
        button("Reading help").click();
        page.getByText("Very large").click();
        page.getByText("A ruler for reading").click();
        page.keyboard().press("Escape");
        assertThat(overflow()).isNotPositive();
        assertThat(page.locator(".ruler").count()).isEqualTo(1);
        go("/en/water");
        assertThat(page.locator(".ruler").count()).isZero();
        go("/en" + PUDDLE);
        assertThat(page.locator(".ruler").count()).isEqualTo(1);
        page.getByText("Try it").first().click();
    }

    @Test
    void theTextIsReadSentenceBySentenceAndLit() {
        page.addInitScript(VOICES);
        go("/en" + PUDDLE);
        button("Listen").click();
        nobodyIsHurt();
        page.evaluate("() => finish()");
        page.evaluate("() => finish()");
        var said = ((List<?>) page.evaluate("() => said"))
                .stream().map(String::valueOf).toList();
        assertThat(said).startsWith("Where does the puddle go?").hasSize(3);
        assertThat(page.evaluate("() => CSS.highlights.get('spoken').size")).isEqualTo(1);
        button("Stop").click();
        assertThat(page.evaluate("() => CSS.highlights.has('spoken')")).isEqualTo(false);
        assertThat(button("Listen").isVisible()).isTrue();
    }

    @Test
    void aDeviceWithoutAVoiceSaysSoAndReadsOnceItHasOne() {
        page.addInitScript(VOICES.replace("() => [{", "() => !self.late ? [] : [{"));
        go("/en" + PUDDLE);
        button("Listen").click();
        page.getByText("This device has no voice for this language.").waitFor();
        nobodyIsHurt();
        assertThat(page.evaluate("() => said.length")).isEqualTo(0);
        page.keyboard().press("Escape");
        page.evaluate("() => { self.late = true; }");
        button("Listen").click();
        assertThat(page.evaluate("() => said.length")).isEqualTo(1);
    }

    @Test
    void anOrderIsMadeByKeyboardTriedAgainAndKept() {
        go("/en" + PUDDLE);
        var form = page.locator("form:has(.order)").first();
        var rows = form.locator(".order li");
        var right = List.of("puddle", "goes up", "rain", "back");
        assertThat(right).isNotEmpty();
        var check =
                form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Check .+")));
        check.click();
        form.getByText("Not yet. Try again.").waitFor();
        check.click();
        form.getByText("Checked 2 times.").waitFor();
        var second = rows.nth(1).locator("span").innerText();
        rows.nth(1).locator("button").first().focus();
        page.keyboard().press("Enter");
        assertThat(rows.first().locator("span").innerText()).isEqualTo(second);
        page.getByRole(AriaRole.STATUS)
                .getByText(second.replaceFirst("[.]$", "") + ": now place 1 of")
                .waitFor();
        form.getByText("Check").click();
        form.locator(".feedback").waitFor();
        nobodyIsHurt();
        page.reload();
        assertThat(rows.first().locator("span").innerText()).isEqualTo(second);
        form.getByText("Check").click();
        form.locator(".feedback").waitFor();
        rows.nth(1).locator("button").first().click();
        assertThat(form.locator(".feedback").count())
                .as("what was said of another order")
                .isZero();
        assertThat(page.locator("body").innerText()).doesNotContain("✗", "✘", "❌");
    }

    @Test
    void activitiesAreTickedOffAndTimed() {
        page.clock().install();
        go("/en" + PUDDLE);
        var activity = page.locator(".activity").first();
        activity.locator("li").first().getByText("Find a puddle").click();
        assertThat(activity.locator("input[type=checkbox]").first().isChecked()).isTrue();
        button("Start the timer Try it · 6 minutes Look at the puddle").click();
        assertThat(page.getByRole(
                                AriaRole.LIST,
                                new Page.GetByRoleOptions().setName("Try it · 6 minutes Look at the puddle"))
                        .count())
                .isEqualTo(1);
        page.clock().runFor(61_000);
        assertThat(activity.locator("output").innerText()).isEqualTo("4:59");
        page.clock().runFor(300_000);
        assertThat(activity.locator("output").innerText()).isEqualTo("Time is up");
        page.reload();
        assertThat(activity.locator("input[type=checkbox]").first().isChecked()).isTrue();
    }

    @Test
    void stepsComeOneAtATimeIfOneLikes() {
        go("/en" + PUDDLE);
        button("One step at a time").click();
        var heads = page.locator(".reading > h2");
        assertThat(heads.nth(0).isVisible()).isTrue();
        assertThat(heads.nth(1).isVisible()).isFalse();
        assertThat(page.evaluate(
                        "() => document.querySelector('.stepper').getBoundingClientRect().bottom <= innerHeight"))
                .as("the way to the next step stays in sight")
                .isEqualTo(true);
        button("Next step").click();
        assertThat(heads.nth(0).isVisible()).isFalse();
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("step-2");
        nobodyIsHurt();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(heads.nth(0).isVisible()).isTrue();
        assertThat((List<?>) page.evaluate(PRINTED)).as("what costs ink").isEmpty();
        assertThat(page.getByText("Find a puddle on hard ground.").first().isVisible())
                .isTrue();
        assertThat(page.locator(".top, .climb, .helpers, .stepper, .tick input").all())
                .noneMatch(Locator::isVisible);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.SCREEN));
        page.reload();
        assertThat(heads.nth(1).isVisible()).isFalse();
        button("One step at a time").click();
        assertThat(heads.nth(1).isVisible()).isTrue();
    }

    @Test
    void wordsThatAreExplainedOpenBesideTheText() {
        go("/en/water/clean/high/is-it-safe-to-drink");
        var term = page.locator("a.term").first();
        term.focus();
        page.keyboard().press("Enter");
        var meaning = page.getByRole(AriaRole.DIALOG);
        assertThat(meaning.innerText()).containsIgnoringCase(term.innerText()).contains("—");
        nobodyIsHurt();
        assertThat(overflow()).isNotPositive();
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertThat((boolean) page.evaluate("() => document.activeElement.closest('.reading') !== null"))
                .as("behind the meaning one goes on in the text")
                .isTrue();
        term.focus();
        page.keyboard().press("Escape");
        assertThat(meaning.count()).isZero();
        assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("term");
        assertThat(page.locator(".words > dl > div").all())
                .allSatisfy(word -> assertThat(word.getAttribute("id")).startsWith("word-"));
    }

    @Test
    void aTapOnACharacterShowsHowItIsReadAndReadingHelpShowsAll() {
        go("/zh-CN/water/clean/high/is-it-safe-to-drink");
        var text = page.locator(".reading > p [data-py]").first();
        text.click(new Locator.ClickOptions().setPosition(8, 12));
        assertThat(page.locator(".reading-of").innerText())
                .isEqualTo(text.innerText().substring(0, 1) + " "
                        + text.getAttribute("data-py").split(" ")[0]);
        page.keyboard().press("Escape");
        assertThat(page.locator("rt:visible").count()).isZero();
        button("阅读助手").click();
        page.getByText("全部显示").click();
        page.keyboard().press("Escape");
        assertThat(text.locator("rt:visible").count())
                .isEqualTo(text.getAttribute("data-py").split(" ").length);
        assertThat(overflow()).isNotPositive();
        nobodyIsHurt();
    }

    /** The digests are of codes that a reader of such codes has read (zbar 0.23). */
    @Test
    void aCodeHoldsItsText() throws IOException {
        page.addInitScript(Files.readString(Path.of("src/main/resources/site/script/qr.js")) + "self.qrCode = qrCode;");
        go("/en");
        assertThat(page.evaluate("""
            async () => {
              const digest = async (text) => {
                const rows = qrCode(text).map((row) => row.map(Number).join("")).join("");
                const sum = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(rows));
                return [...new Uint8Array(sum)].slice(0, 4).map((each) => each.toString(16).padStart(2, "0")).join("");
              };
              return (await Promise.all(["hi", "aB3-_".repeat(30), "x".repeat(400), "y7".repeat(429)].map(digest))).join(" ");
            }""")).isEqualTo("e478d47c 446382c7 defd450c 004fb142");
    }

    @Test
    void whatIsFinishedShowsOnTheWayAndCanBeTakenAlongBroughtBackAndErased() {
        go("/en" + PUDDLE);
        var finish = button("I have finished this lesson");
        finish.click();
        page.getByRole(AriaRole.STATUS).getByText("Finished. Well done.").waitFor();
        assertThat(finish.getAttribute("aria-pressed")).as("under its own name").isEqualTo("true");
        go("/en/water/cycle");
        assertThat(page.locator(".steps a.done").innerText()).contains("finished");
        go("/zh-CN");
        page.getByText("学完 1 课").waitFor();
        go("/en/mine");
        page.getByText("1 of 1 finished").waitFor();
        nobodyIsHurt();
        Download file = page.waitForDownload(() -> button("Save to a file").click());
        assertThat(file.suggestedFilename()).isEqualTo("gradus.json");
        var saved = file.path();
        button("Show as a QR code").click();
        page.locator("svg.qr").waitFor();
        nobodyIsHurt();
        var link = page.locator("dialog a").getAttribute("href");
        page.keyboard().press("Escape");
        button("Erase everything").click();
        button("Erase").click();
        page.getByText("Nothing yet.").waitFor();
        assertThat(page.evaluate("() => document.activeElement.innerText"))
                .isEqualTo("Everything has been erased from this device.");
        assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
        page.waitForFileChooser(() -> button("Bring in from a file").click()).setFiles(saved);
        page.getByText("1 of 1 finished").waitFor();
        button("Erase everything").click();
        button("Erase").click();
        page.getByText("Nothing yet.").waitFor();
        page.navigate(link);
        button("Bring in").click();
        page.getByText("1 of 1 finished").waitFor();
        assertThat(page.url()).endsWith("/en/mine");
        page.navigate(link.replaceFirst("bring=.{4}", "bring=AAAA"));
        page.getByText("This code could not be read.").waitFor();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"gradus\":2}",
                "{\"gradus\":1,\"progress\":{\"lessons\":{\"javascript:alert(1)\":{\"done\":true}}}}"
            })
    void aHostileFileBringsNothingIn(String text) {
        go("/en/mine");
        page.waitForFileChooser(() -> button("Bring in from a file").click())
                .setFiles(new com.microsoft.playwright.options.FilePayload(
                        "x.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("dialog, [role=status]:not(:empty)").first().waitFor();
        assertThat(page.locator(".kept a").count()).isZero();
    }

    @Test
    void aKeptProgrammeIsReadWithoutANetworkFollowsWhatIsPublishedAndCanBeRemoved() {
        go("/en/water");
        button("Keep on this device").click();
        page.getByText("Takes ").waitFor();
        button("Keep").click();
        page.getByText("Kept on this device, ").waitFor();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
        page.reload();
        nobodyIsHurt();
        context.setOffline(true);
        go("/en/water/clean/middle/five-steps-of-a-waterworks");
        assertThat(page.title()).startsWith("Five steps of a waterworks");
        assertThat(
                        page.evaluate(
                                "() => [...document.images].every((image) => image.loading === 'lazy' || image.naturalWidth > 0)"))
                .isEqualTo(true);
        go("/en" + PUDDLE);
        page.locator("#question-1 input[type=radio]").first().check();
        page.locator("#question-1 .button").click();
        page.getByText("Your answer is kept.").waitFor();
        context.setOffline(false);
        page.evaluate("() => dispatchEvent(new Event('online'))");
        page.locator("#question-1 .feedback strong").waitFor();
        context.setOffline(true);
        go("/zh-CN/water");
        page.getByText("现在没有网络").first().waitFor();
        go("/en/search?q=puddle");
        page.getByText("No network just now").first().waitFor();
        assertThat(page.title()).startsWith("No network just now");
        nobodyIsHurt();
        page.locator(".kept a[href='/en/water']").click();
        page.waitForURL("**/en/water");

        context.setOffline(false);
        // Of a lesson that no other test here reads.
        var treaty = "water/sharing/high/write-a-treaty";
        SITE.publish("en", treaty, SITE.source("en", treaty).replaceFirst("title: .*", "title: A new title"));
        go("/en/mine");
        page.evaluate("() => dispatchEvent(new Event('online'))");
        page.waitForCondition(() -> String.valueOf(page.evaluate("async () => (await (await caches.match('/en/" + treaty
                        + "'))?.text() ?? '').includes('A new title')"))
                .equals("true"));
        SITE.withdraw("en", treaty);
        page.evaluate("() => dispatchEvent(new Event('online'))");
        page.waitForCondition(() -> String.valueOf(page.evaluate("async () => (await (await caches.match('/en/" + treaty
                        + "'))?.text() ?? '').includes('has been taken back')"))
                .equals("true"));
        context.setOffline(true);
        go("/en/" + treaty);
        page.getByText("This page has been taken back").first().waitFor();
        context.setOffline(false);
        go("/en/mine");
        page.getByText("taken back since: 1").waitFor();
        button("Remove: Water: from a puddle to a promise").click();
        page.getByText("No programme is kept here yet.").waitFor();
        assertThat(page.evaluate("async () => (await caches.match('/en/water')) === undefined"))
                .isEqualTo(true);
    }

    /** As on a telephone with a weak signal: 150 ms to the next mast, 1.6 Mbit/s. */
    private static void slow(Page page) {
        var protocol = page.context().newCDPSession(page);
        var network = new JsonObject();
        network.addProperty("offline", false);
        network.addProperty("latency", 150);
        network.addProperty("downloadThroughput", 200_000);
        network.addProperty("uploadThroughput", 90_000);
        protocol.send("Network.enable");
        protocol.send("Network.emulateNetworkConditions", network);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void onASlowTelephoneOneFindsReadsAndAnswersWithAndWithoutScript(boolean script) {
        var options = new Browser.NewContextOptions()
                .setViewportSize(360, 760)
                .setHasTouch(true)
                .setJavaScriptEnabled(script);
        try (var telephone = Chromium.window(options);
                var small = telephone.newPage()) {
            slow(small);
            small.navigate(server.at("/en").toString());
            small.locator(".doors .primary a").first().tap();
            small.waitForURL("**/en/water/primary");
            small.locator("main a[href$='where-does-the-puddle-go']").first().tap();
            small.locator("#question-1 label").first().tap();
            small.locator("#question-1 .button, #question-1 button").first().tap();
            small.getByText("no longer reaches the white line").first().waitFor();
            assertThat(small.url().contains("/check?")).isEqualTo(!script);
            small.navigate(server.at("/en/search?q=puddle").toString());
            small.locator("main a[href$='where-does-the-puddle-go']").first().tap();
            small.waitForURL("**" + PUDDLE);
            assertThat(small.locator("h1").innerText()).isEqualTo("Where does the puddle go?");
            order(small, script);
            small.locator(".feedback").first().waitFor();
        }
    }

    /** With fingers and without dragging; without a script each item is given its place. */
    private static void order(Page page, boolean script) {
        var form = page.locator("form:has(.order), form:has(select)").first();
        if (script) {
            form.locator(".order li").first().locator(".move").last().tap();
            assertThat(form.locator(".order li b").allInnerTexts()).containsExactly("1", "2", "3", "4");
        } else {
            var places = form.locator("select").all();
            for (int i = 0; i < places.size(); i++) {
                places.get(i).selectOption(String.valueOf(i + 1));
            }
        }
        form.locator("button:not(.move)").last().tap();
    }

    @Test
    void theYoungestReadWhatTheScriptSaysWithPinyin() {
        go("/zh-CN" + PUDDLE);
        assertThat(page.locator(".timer button").first().locator("rt").allTextContents())
                .containsExactly("kāi", "shǐ", "jì", "shí");
        page.locator("button[data-steps]").click();
        assertThat(page.locator(".stepper > span").innerText()).contains("1", "5", "dì");
        page.locator("button[data-steps]").click();
        page.locator("[data-done]").click();
        assertThat(page.locator(".praise rt").count()).isEqualTo(5);
        nobodyIsHurt();
    }

    @Test
    void whatOnlyAClassMayReadLeavesTheDeviceWithThePupil() {
        var pupil = new Cookie("gradus_class", "0123abcd").setUrl(server.at("/").toString());
        context.addCookies(List.of(pupil));
        page.addInitScript(FOR_A_CLASS);
        go("/en/water");
        button("Keep on this device").click();
        button("Keep").click();
        page.getByText("Kept on this device, ").waitFor();
        go("/zh-CN");
        assertThat(isKept()).isTrue();
        context.clearCookies();
        go("/en");
        page.waitForCondition(() -> !isKept());
        go("/en/mine");
        page.getByText("No programme is kept here yet.").waitFor();
    }

    private boolean isKept() {
        return (boolean) page.evaluate("async () => (await caches.match('/en" + PUDDLE + "')) !== undefined");
    }

    @Test
    void aProgrammeThatBecomesOneForClassesLeavesTheDevicesOfAllOthers() {
        go("/en/water");
        button("Keep on this device").click();
        button("Keep").click();
        page.getByText("Kept on this device, ").waitFor();
        page.evaluate("""
            () => {
              self.fetch = async () => new Response("", { status: 404 });
              dispatchEvent(new Event("online"));
            }""");
        page.waitForCondition(() -> !isKept());
    }
}
