package dev.gradus.classes.web;

import dev.gradus.reading.RenderedPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends what is for one pupil: nothing of it is kept by anybody. */
final class Answers {

    private Answers() {}

    static void page(HttpServletRequest request, HttpServletResponse response, int status, RenderedPage page)
            throws IOException {
        send(request, response, status, "text/html;charset=UTF-8", page.bytes());
    }

    static void json(HttpServletRequest request, HttpServletResponse response, int status, String json)
            throws IOException {
        send(request, response, status, "application/json;charset=UTF-8", json.getBytes(StandardCharsets.UTF_8));
    }

    static void plain(HttpServletRequest request, HttpServletResponse response, int status, String word)
            throws IOException {
        send(request, response, status, "text/plain;charset=UTF-8", (word + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(
            HttpServletRequest request, HttpServletResponse response, int status, String type, byte[] bytes)
            throws IOException {
        guard(response);
        response.setStatus(status);
        response.setContentType(type);
        response.setContentLength(bytes.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(bytes);
        }
    }

    /** After a form: a page that can be asked for again without sending anything twice. */
    static void see(HttpServletResponse response, String path) {
        guard(response);
        response.setStatus(303);
        response.setHeader("Location", path);
        response.setContentLength(0);
    }

    private static void guard(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", RenderedPage.CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }
}
