package dev.gradus.media;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts how many elements a browser will draw once every reference is followed. A few lines in which each element
 * uses the one before ten times over stand for billions and would freeze the reader's browser; so might a circle.
 */
final class SvgExpansion {

    private static final long MAX_DRAWN = 200_000;
    private static final long TOO_MANY = MAX_DRAWN + 1;

    /** References that lead to references; also keeps our own recursion shallow. */
    private static final int MAX_CHAIN = 30;

    private static final long IN_PROGRESS = -1;

    private static final Pattern LOCAL_URL =
            Pattern.compile("url\\(\\s*['\"]?#([^'\"()\\s]+)", Pattern.CASE_INSENSITIVE);

    private final Map<String, SvgNode.Element> byId = new HashMap<>();
    private final IdentityHashMap<SvgNode.Element, Long> counts = new IdentityHashMap<>();
    private int chain;

    private SvgExpansion() {}

    /** The line of an element that stands for too many; 0 if there is none. */
    static int lineOfTooMuch(SvgNode.Element root) {
        SvgExpansion expansion = new SvgExpansion();
        expansion.index(root);
        for (SvgNode.Element target : expansion.byId.values()) {
            if (expansion.drawn(target) > MAX_DRAWN) {
                return target.line();
            }
        }
        return expansion.drawn(root) > MAX_DRAWN ? root.line() : 0;
    }

    private void index(SvgNode.Element element) {
        String id = element.attribute("id");
        if (id != null) {
            byId.putIfAbsent(id, element);
        }
        for (SvgNode child : element.children()) {
            if (child instanceof SvgNode.Element inner) {
                index(inner);
            }
        }
    }

    private long drawn(SvgNode.Element element) {
        Long known = counts.get(element);
        if (known != null) {
            return known == IN_PROGRESS ? TOO_MANY : known;
        }
        counts.put(element, IN_PROGRESS);
        long sum = 1;
        for (SvgNode child : element.children()) {
            sum += child instanceof SvgNode.Element inner ? drawn(inner) : 0;
        }
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            sum += referred(element, attribute.getKey(), attribute.getValue());
        }
        long count = Math.min(sum, TOO_MANY);
        counts.put(element, count);
        return count;
    }

    private long referred(SvgNode.Element from, String attribute, String value) {
        if (attribute.equals("href")) {
            return from.name().equals("use")
                            || from.name().equals("feImage")
                            || from.name().equals("pattern")
                    ? followed(value.substring(1))
                    : 0;
        }
        long sum = 0;
        for (Matcher url = LOCAL_URL.matcher(value); url.find(); ) {
            sum += followed(url.group(1));
        }
        return sum;
    }

    /** A gradient is read for its colours, not drawn anew for each use. */
    private long followed(String id) {
        SvgNode.Element target = byId.get(id);
        if (target == null || target.name().endsWith("Gradient")) {
            return 0;
        }
        if (chain >= MAX_CHAIN) {
            return TOO_MANY;
        }
        chain++;
        long count = drawn(target);
        chain--;
        return count;
    }
}
