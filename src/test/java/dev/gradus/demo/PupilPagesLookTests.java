package dev.gradus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.gradus.classes.SecretKind;
import dev.gradus.testing.Axe;
import dev.gradus.testing.Chromium;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages on which a young pupil and an older one come in with a class, on the smallest screen and in all colours. */
@DemoSchoolTest
class PupilPagesLookTests {

    private final String address;
    private final DemoWork work;

    PupilPagesLookTests(@LocalServerPort int port, DemoWork work) {
        this.address = "http://localhost:" + port;
        this.work = work;
    }

    @ParameterizedTest
    @CsvSource({"en, PICTURES", "zh-CN, PICTURES", "en, PIN"})
    void noPageOfAPupilHurtsAnybodyAndAChildsFingerHitsEverything(String language, SecretKind kind) {
        var wayIn = work.wayIn(kind);
        try (var context = Chromium.window(new Browser.NewContextOptions().setViewportSize(320, 640));
                var page = context.newPage()) {
            page.navigate(address + "/" + language + "/class");
            page.locator("input[name=code]").fill("nobody");
            page.keyboard().press("Enter");
            page.locator("#problem").waitFor();
            nobodyIsHurt(page);
            page.locator("input[name=code]").fill(wayIn.code());
            page.keyboard().press("Enter");
            page.waitForURL("**/class/tiles");
            nobodyIsHurt(page);
            page.locator(".tiles button").first().click();
            page.waitForURL("**/class/secret?*");
            nobodyIsHurt(page);
            show(page, kind, wayIn.secret());
            page.waitForURL("**/class");
            nobodyIsHurt(page);
        }
    }

    private static void show(Page page, SecretKind kind, String secret) {
        if (kind == SecretKind.PIN) {
            page.locator("input[name=pin]").fill(secret);
            page.keyboard().press("Enter");
            return;
        }
        for (var picture : secret.split("-")) {
            page.locator("button[name=pick][value='" + picture + "']").click();
        }
    }

    private static void nobodyIsHurt(Page page) {
        assertThat(Axe.complaints(page)).as(page.url()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(Axe.complaints(page, Axe.CONTRAST))
                .as(page.url() + " in the dark")
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.evaluate("() => { document.documentElement.dataset.theme = 'sepia'; }");
        assertThat(Axe.complaints(page, Axe.CONTRAST))
                .as(page.url() + " in sepia")
                .isEmpty();
        assertThat((int) page.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as(page.url())
                .isNotPositive();
        assertThat((List<?>) page.evaluate("""
                () => [...document.querySelectorAll('main :is(a, button, input:not([type=hidden])), .foot a')]
                  .filter((each) => !each.closest('.hint') && each.checkVisibility()
                    && each.getBoundingClientRect().height < 43.5)
                  .map((each) => each.outerHTML.slice(0, 120))""")).as(page.url()).isEmpty();
    }
}
