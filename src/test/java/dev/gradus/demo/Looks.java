package dev.gradus.demo;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotType;
import dev.gradus.testing.Axe;
import dev.gradus.testing.Studio;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks at views wide and narrow, light and dark, keeps pictures of them in target/screens, and notes what is wrong. */
final class Looks {

    private static final int WIDE = 1280;
    private static final int NARROW = 360;
    private static final int HEIGHT = 800;

    private final Studio studio;
    private final List<String> complaints = new ArrayList<>();

    Looks(Studio studio) {
        this.studio = studio;
    }

    List<String> complaints() {
        return complaints;
    }

    void look(Page page, String name, String path, String language) {
        wide(page, name, path, language);
        scheme(page, ColorScheme.DARK);
        keep(page, name, language, WIDE + "-dark");
        narrow(page, name, language);
        judge(page, name + " " + language + " narrow dark");
    }

    /** With fewer pictures, and judged once. */
    void glance(Page page, String path, String language) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        wide(page, name, path, language);
        scheme(page, ColorScheme.DARK);
        narrow(page, name, language);
    }

    /** Opened by its button. */
    void dialog(Page page, String button, String name) {
        Studio.button(page, button).first().click();
        page.locator("vaadin-dialog[opened] vaadin-text-field").first().waitFor();
        Studio.settled(page);
        judge(page, name);
        keep(page, name, "en", WIDE + "-light");
        page.keyboard().press("Escape");
        page.waitForFunction("() => !document.querySelector('vaadin-dialog[opened]')");
    }

    private void wide(Page page, String name, String path, String language) {
        scheme(page, ColorScheme.LIGHT);
        page.setViewportSize(WIDE, HEIGHT);
        studio.open(page, path);
        judge(page, name + " " + language + " wide light");
        complaints.addAll(frame(page, name + " " + language + " wide"));
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            complaints.add(name + " does not say that it is in " + language);
        }
        keep(page, name, language, WIDE + "-light");
    }

    private void narrow(Page page, String name, String language) {
        page.setViewportSize(NARROW, HEIGHT);
        Studio.settled(page);
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

    private void judge(Page page, String where) {
        Axe.complaints(page).forEach(complaint -> complaints.add(where + ": " + complaint));
    }

    private static void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void keep(Page page, String name, String language, String suffix) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setType(ScreenshotType.JPEG)
                .setQuality(70)
                .setPath(Path.of("target/screens", "studio-" + name + "-" + language + "-" + suffix + ".jpg")));
    }
}
