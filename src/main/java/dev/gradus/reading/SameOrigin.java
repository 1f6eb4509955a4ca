package dev.gradus.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Whether a request comes from a page of ours, so that no other site can act for a pupil. Browsers say so themselves;
 * of those too old for that the origin or the page before is looked at. Who says nothing is not believed.
 */
public final class SameOrigin {

    private SameOrigin() {}

    public static boolean is(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") && request.getHeader("Sec-Purpose") == null;
        }
        var origin = request.getHeader("Origin");
        return isOurs(origin == null ? request.getHeader("Referer") : origin, request.getHeader("Host"));
    }

    private static boolean isOurs(@Nullable String from, @Nullable String host) {
        if (from == null || host == null) {
            return false;
        }
        try {
            return host.equalsIgnoreCase(URI.create(from).getAuthority());
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
