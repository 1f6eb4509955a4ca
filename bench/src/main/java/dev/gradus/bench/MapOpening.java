package dev.gradus.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * How long a large map takes from the click on its programme until it is painted, in the real studio of a server that runs:
 * see {@code bench/map/run.sh}. The first times are of a cold server and are named apart.
 */
public final class MapOpening {

    private static final int COLD = 3;
    private static final int ROUNDS = 10;

    /** From the click's own time stamp to the first task after the frame in which the map stands there with its count. */
    private static final String WATCH = """
            () => new Promise((done) => {
              addEventListener("click", (event) => {
                const start = event.timeStamp;
                const look = () => document.querySelector(".g-map .g-lesson")
                  ? requestAnimationFrame(() => {
                      const { port1, port2 } = new MessageChannel();
                      port1.onmessage = () => { window.opened = performance.now() - start; };
                      port2.postMessage(0);
                    })
                  : requestAnimationFrame(look);
                look();
              }, { capture: true, once: true });
              done();
            })""";

    private MapOpening() {}

    public static void main(String[] arguments) {
        try (var studio = new StudioWindow("lead")) {
            var cold = times(studio, COLD);
            var warm = times(studio, ROUNDS).stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "click to map painted: cold %.0f ms; then median %.0f ms, longest %.0f ms of %d%n",
                    cold.getFirst(),
                    warm.get(ROUNDS / 2),
                    warm.getLast(),
                    ROUNDS);
        }
    }

    private static List<Double> times(StudioWindow studio, int rounds) {
        return IntStream.range(0, rounds).mapToObj(round -> time(studio)).toList();
    }

    private static double time(StudioWindow studio) {
        studio.open("/programmes");
        var page = studio.page();
        var link = page.locator("a[href='programmes/large']").first();
        link.waitFor();
        page.evaluate(WATCH);
        link.click();
        page.waitForFunction("() => window.opened !== undefined");
        return ((Number) page.evaluate("() => window.opened")).doubleValue();
    }
}
