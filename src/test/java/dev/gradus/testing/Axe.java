package dev.gradus.testing;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds on a page that would hurt somebody. */
public final class Axe {

    /** The one rule whose answer hangs on the colour scheme. */
    public static final String CONTRAST = "color-contrast";

    private Axe() {}

    /** @param rules the only ones to judge by; all if none is named */
    public static List<String> complaints(Page page, String... rules) {
        var options = new AxeRunOptions();
        // What is in order is only counted: to write it down takes longer than to find it.
        options.setResultTypes(List.of("violations"));
        var axe = new AxeBuilder(page)
                .options(options)
                // Judged in the page itself: no page of ours holds a frame from elsewhere.
                .setLegacyMode(true)
                // The framework's own, and empty as long as the connection stands.
                .exclude(List.of("vaadin-connection-indicator"));
        return (rules.length == 0 ? axe : axe.withRules(List.of(rules)))
                .analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .filter(node -> !isScrollerOfTabs(rule.getId(), node.getHtml()))
                                .map(node -> rule.getId() + " " + node.getFailureSummary() + " " + node.getHtml()))
                        .toList();
    }

    /** Inside Vaadin's row of tabs stands a scroller that axe takes for one of the tabs; it is not ours to change. */
    private static boolean isScrollerOfTabs(String rule, String html) {
        return rule.equals("aria-required-children") && html.startsWith("<vaadin-tabs ");
    }
}
