package dev.gradus.reading.web;

import dev.gradus.platform.EntityTag;
import dev.gradus.reading.RenderedPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Sends ready bytes with everything that has to be said about them. Nothing here touches a session or a cookie. */
final class Replies {

    /** For what is named by its own content. */
    static final String FOR_EVER = "public, max-age=31536000, immutable";

    static final String NOT_KEPT = "no-store";

    /** For what only a class may read: neither a browser nor a cache between may show it to anybody else. */
    static final String FOR_ONE = "private, no-store";

    /** For word that something is not here: a class may have it, so no cache may say so without asking. */
    static final String ASKED_EACH_TIME = "public, max-age=0, must-revalidate";

    private Replies() {}

    private static final Map<String, String> GUARDS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()");

    /** Headers for everything the student site sends. */
    static Map<String, String> guards(String policy) {
        var guards = new HashMap<>(GUARDS);
        guards.put("Content-Security-Policy", policy);
        return guards;
    }

    static void guard(HttpServletResponse response, String policy) {
        response.setHeader("Content-Security-Policy", policy);
        GUARDS.forEach(response::setHeader);
    }

    /** Sends the bytes, or word that the reader's own are still right. */
    static void send(
            HttpServletRequest request, HttpServletResponse response, int status, ReadyBytes bytes, String caching)
            throws IOException {
        boolean compressed = Negotiation.takesGzip(request.getHeader("Accept-Encoding"));
        var tag = bytes.tag(compressed);
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("Cache-Control", caching);
        boolean kept = !caching.contains(NOT_KEPT);
        if (kept) {
            response.setHeader("ETag", tag);
        }
        if (kept && status == 200 && EntityTag.isNamed(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(304);
            return;
        }
        response.setStatus(status);
        response.setContentType(bytes.contentType());
        if (compressed) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setContentLength(bytes.length(compressed));
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes.bytes(compressed));
        }
    }

    /** For one reader, a few lines: what fits into a packet travels no faster when it is compressed. */
    static void few(HttpServletRequest request, HttpServletResponse response, int status, RenderedPage lines)
            throws IOException {
        var bytes = lines.bytes();
        response.setHeader("Cache-Control", NOT_KEPT);
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    static ReadyBytes ready(RenderedPage page) {
        return ReadyBytes.of(page.html(), "text/html;charset=UTF-8");
    }

    /** For one reader, and not kept. */
    static ReadyBytes once(RenderedPage page) {
        return ReadyBytes.once(page.html(), "text/html;charset=UTF-8");
    }

    /** A word for programs, not for readers. */
    static void plain(HttpServletRequest request, HttpServletResponse response, int status, String word)
            throws IOException {
        guard(response, RenderedPage.CONTENT_SECURITY_POLICY);
        send(request, response, status, ReadyBytes.of(word + "\n", "text/plain;charset=UTF-8"), NOT_KEPT);
    }

    static void redirect(HttpServletResponse response, int status, String path) {
        guard(response, RenderedPage.CONTENT_SECURITY_POLICY);
        response.setStatus(status);
        response.setHeader("Location", path);
        response.setContentLength(0);
    }
}
