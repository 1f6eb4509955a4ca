package dev.gradus.bench;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How long a key takes until what it did is painted, in the real studio with autosave running: a running
 * {@code ./gradus serve --demo}, a lesson of 5,000 words, 300 keys in the middle of it, a hundred milliseconds apart. The time
 * runs from the key's own time stamp to the first task after the next frame. Also what each save sends.
 */
public final class EditorSpeed {

    private static final int WORDS = 5000;
    private static final String SENTENCE =
            "The rain falls on the hill and runs down to the river, where we can see it go. ".repeat(4);
    private static final String FILL = """
            (count) => {
              const words = "water rises into the air and falls again as rain on the hills where people live".split(" ");
              let turn = 0;
              const text = (length) => Array.from({ length }, () => words[(turn++ * 7) % words.length]).join(" ") + ".";
              const step = (number) => `<h2>Step ${number}</h2><p>${text(60)}</p><p>${text(50)} <b>bold</b> <i>slanted</i></p>
                <ul><li>${text(10)}</li><li>${text(10)}</li></ul><div data-gradus="keyidea"><p>${text(20)}</p></div>
                <div data-gradus="activity" data-minutes="5"><p>${text(30)}</p></div><p>${text(40)}</p>
                <table><tr><td>a</td><td>b</td></tr><tr><td>${text(10)}</td><td>${text(10)}</td></tr></table>`;
              const clipboardData = new DataTransfer();
              const steps = Array.from({ length: count / 250 }, (nothing, number) => step(number)).join("");
              clipboardData.setData("text/html", `<div data-pm-slice="0 0 []">${steps}</div>`);
              const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
              document.querySelector(".ge-text").dispatchEvent(event);
            }""";
    private static final String WATCH = """
            () => {
              window.painted = [];
              addEventListener("keydown", (event) => requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => painted.push(performance.now() - event.timeStamp);
                port2.postMessage(0);
              }), true);
              window.sent = [];
              document.querySelector("gradus-editor").addEventListener("gradus-change", ({ detail }) =>
                sent.push([detail.text.length, detail.json.length]));
            }""";

    private EditorSpeed() {}

    public static void main(String[] arguments) {
        try (var studio = new StudioWindow("teacher")) {
            var page = studio.page();
            openLongLesson(studio);
            page.evaluate(WATCH);
            for (var letter : SENTENCE.split("")) {
                page.keyboard().press(letter.equals(" ") ? "Space" : letter);
                page.waitForTimeout(100);
            }
            page.waitForTimeout(2000);
            report(page);
        }
    }

    private static void openLongLesson(StudioWindow studio) {
        studio.open("/programmes/water");
        var page = studio.page();
        page.locator("a[href*='lessons/']").last().click();
        page.locator(".ge-text").click();
        page.keyboard().press("Control+a");
        page.evaluate(FILL, WORDS);
        page.waitForTimeout(3000);
        page.locator(".ge-text > p").nth(30).click();
    }

    private static void report(Page page) {
        var times = new ArrayList<Double>();
        ((List<?>) page.evaluate("() => painted")).forEach(time -> times.add(((Number) time).doubleValue()));
        times.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s%nkeys %d, key to painted: median %.1f ms, p95 %.1f ms, longest %.1f ms%n",
                page.locator(".ge-count").textContent(),
                times.size(),
                part(times, 0.5),
                part(times, 0.95),
                times.getLast());
        System.out.println("sent with each save, of how many letters: " + page.evaluate("() => sent.map((one) => one.join(' of ')).join(', ')"));
    }

    private static double part(List<Double> sorted, double share) {
        return sorted.get((int) (sorted.size() * share));
    }
}
