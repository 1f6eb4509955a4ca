package dev.gradus.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.HashMap;
import java.util.Map;

/**
 * The studio of a running Gradus in the browser of the tests.
 *
 * @param address without a path, {@code http://localhost:8080}
 * @param password of everybody who signs in here
 */
public record Studio(String address, String password) {

    /** What a browser was given at the door, so that nobody need come in twice. */
    private static final Map<String, String> LET_IN = new HashMap<>();

    /** A window of somebody who is signed in, wherever in these tests that was first done. */
    public BrowserContext signedIn(String name, String language) {
        var who = address + " " + name + " " + language;
        var letIn = LET_IN.get(who);
        if (letIn != null) {
            return Chromium.window(in(language).setStorageState(letIn));
        }
        var context = Chromium.window(in(language));
        try (var page = context.newPage()) {
            signIn(page, name);
        }
        LET_IN.put(who, context.storageState());
        return context;
    }

    /** Through the door, as a person does; the page then shows where one begins. */
    public void signIn(Page page, String name) {
        page.navigate(address + "/studio/login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("login"));
    }

    /** @param path below {@code /studio} */
    public void open(Page page, String path) {
        page.navigate(address + "/studio" + path);
        page.locator("main").first().waitFor();
        settled(page);
    }

    /** The server has answered and every picture is there that does not wait to be scrolled to. */
    public static void settled(Page page) {
        page.waitForFunction("""
                () => Object.values(window.Vaadin?.Flow?.clients ?? {}).every((client) => !client.isActive?.())
                  && [...document.images].every((image) => image.complete || image.loading === 'lazy')""");
    }

    /** The button that is called just that. */
    public static Locator button(Page page, String name) {
        return button(page.locator("body"), name);
    }

    public static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Browser.NewContextOptions in(String language) {
        return new Browser.NewContextOptions().setLocale(language);
    }
}
