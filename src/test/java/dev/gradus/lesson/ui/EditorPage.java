package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.gradus.testing.Chromium;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A browser with the editor in it, used as a person would: keys, clicks and what the text then is. */
final class EditorPage implements AutoCloseable {

    private final EditorServer server = new EditorServer();
    private final List<String> complaints = new ArrayList<>();
    private @Nullable BrowserContext context;
    private @Nullable Page page;

    /** A fresh browser at the page, with the caret in the text. */
    void open(String query) {
        open(query, 1280, ColorScheme.LIGHT);
    }

    void open(String query, int width, ColorScheme scheme) {
        leave();
        complaints.clear();
        context = Chromium.window(
                new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("422")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(server.at(query));
        text().click();
    }

    Page page() {
        if (page == null) {
            throw new IllegalStateException("nothing is open");
        }
        return page;
    }

    BrowserContext context() {
        return page().context();
    }

    String address(String query) {
        return server.at(query);
    }

    Locator text() {
        return page().locator(".ge-text");
    }

    EditorPage type(String words) {
        page().keyboard().type(words);
        return this;
    }

    /** Presses keys one after another, faster than any person. */
    EditorPage press(String... keys) {
        for (var key : keys) {
            page().keyboard().press(key);
        }
        return this;
    }

    void paste(Map<String, String> kinds) {
        page().evaluate("(kinds) => paste(kinds)", kinds);
    }

    void pasteFile(String name, String type, String base64) {
        page().evaluate("(file) => paste({}, file)", Map.of("name", name, "type", type, "bytes", base64));
    }

    /** Opens another document; what happened before is forgotten. */
    void show(String json) {
        page().evaluate("(json) => show(json)", json);
    }

    /** The document's JSON, as it would be sent. */
    String value() {
        return (String) page().evaluate("() => document.querySelector('gradus-editor').value");
    }

    /** The document as one line: {@code paragraph("a ", strong:"b") | keyidea(paragraph)}. */
    String shape() {
        return (String) page().evaluate("() => shape()");
    }

    void waitFor(String condition) {
        page().waitForFunction(condition);
    }

    Object evaluate(String expression) {
        return page().evaluate(expression);
    }

    /** Fails if the browser had anything to complain about: an error, or something the page's policy forbids. */
    void expectNoComplaint() {
        assertThat(complaints).isEmpty();
    }

    private void leave() {
        if (context != null) {
            context.close();
        }
    }

    @Override
    public void close() {
        leave();
        server.close();
    }
}
