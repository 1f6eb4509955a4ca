package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gradus.platform.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;

/**
 * Answers a request with bytes from the folder. Whoever calls it has decided that the requester may have them.
 *
 * <p>What an address names never changes, so browsers keep it for a year. Nothing that is sent can act: the type is
 * stated and binding, and a drawing opened in a tab of its own lives in a sandbox.
 */
public final class MediaDelivery {

    /** Drawings style themselves and may hold raster pictures as data; no more. Within {@code <img>} browsers forbid the rest anyway. */
    private static final String POLICY = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /** Who may keep a copy on the way. */
    public enum Audience {
        /** Published: caches between us and the reader may keep it. */
        EVERYONE("public"),
        /** For one signed-in person: only their browser may. */
        ONE_PERSON("private");

        private final String directive;

        Audience(String directive) {
            this.directive = directive;
        }
    }

    private MediaDelivery() {}

    /** Sends a rendition to be shown within a page. */
    public static void show(
            HttpServletRequest request,
            HttpServletResponse response,
            MediaBytes bytes,
            MediaName name,
            Audience audience)
            throws IOException {
        send(request, response, bytes, audience, ContentDisposition.inline(), name.as(bytes.kind()));
    }

    /** Sends an original to be saved, never to be shown: it may be hostile or hold private metadata. */
    public static void download(
            HttpServletRequest request, HttpServletResponse response, MediaBytes bytes, MediaName name)
            throws IOException {
        send(request, response, bytes, Audience.ONE_PERSON, ContentDisposition.attachment(), name);
    }

    private static void send(
            HttpServletRequest request,
            HttpServletResponse response,
            MediaBytes bytes,
            Audience audience,
            ContentDisposition.Builder disposition,
            MediaName name)
            throws IOException {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        response.setHeader("Cache-Control", audience.directive + ", max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(
                "Content-Disposition",
                disposition.filename(name.value(), UTF_8).build().toString());
        response.setContentType(
                bytes.kind() == MediaKind.VTT
                        ? "text/vtt;charset=utf-8"
                        : bytes.kind().mime());
        new FileAnswer(bytes.path(), bytes.byteSize(), bytes.sha256().hex()).send(request, response);
    }
}
