package dev.gradus.media;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.READ;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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
        String etag = '"' + bytes.sha256().hex() + '"';
        response.setHeader("ETag", etag);
        response.setHeader("Cache-Control", audience.directive + ", max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("Accept-Ranges", "bytes");
        if (matches(request.getHeader("If-None-Match"), etag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setHeader(
                "Content-Disposition",
                disposition.filename(name.value(), UTF_8).build().toString());
        respond(request, response, bytes, range(request, bytes, etag));
    }

    private static void respond(
            HttpServletRequest request, HttpServletResponse response, MediaBytes bytes, ByteRange range)
            throws IOException {
        response.setContentType(
                bytes.kind() == MediaKind.VTT
                        ? "text/vtt;charset=utf-8"
                        : bytes.kind().mime());
        switch (range) {
            case ByteRange.Whole() -> body(request, response, bytes.path(), 0, bytes.byteSize());
            case ByteRange.Part(long first, long last) -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", "bytes " + first + "-" + last + "/" + bytes.byteSize());
                body(request, response, bytes.path(), first, last - first + 1);
            }
            case ByteRange.Outside() -> {
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                response.setHeader("Content-Range", "bytes */" + bytes.byteSize());
                response.setContentLengthLong(0);
            }
        }
    }

    private static void body(
            HttpServletRequest request, HttpServletResponse response, Path file, long first, long count)
            throws IOException {
        response.setContentLengthLong(count);
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (FileChannel from = FileChannel.open(file, READ)) {
            WritableByteChannel to = Channels.newChannel(response.getOutputStream());
            long position = first;
            while (position < first + count) {
                long sent = from.transferTo(position, first + count - position, to);
                if (sent <= 0) {
                    throw new IOException("The file ends before its recorded size: " + file.getFileName());
                }
                position += sent;
            }
        }
    }

    /** A part is only sent of the bytes that the browser already has the rest of. */
    private static ByteRange range(HttpServletRequest request, MediaBytes bytes, String etag) {
        String condition = request.getHeader("If-Range");
        boolean same = condition == null || condition.strip().equals(etag);
        return request.getMethod().equals("GET") && same
                ? ByteRange.of(request.getHeader("Range"), bytes.byteSize())
                : new ByteRange.Whole();
    }

    /** Weak comparison, as RFC 9110 asks for here. */
    private static boolean matches(@Nullable String ifNoneMatch, String etag) {
        return ifNoneMatch != null
                && Arrays.stream(ifNoneMatch.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(etag) || tag.equals("W/" + etag));
    }
}
