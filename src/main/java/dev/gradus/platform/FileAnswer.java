package dev.gradus.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Answers GET and HEAD with a file that never changes: nothing to whoever has it already, the part that a player asks
 * for, or the whole. Type, caching and policy are the caller's and stand on the response already.
 *
 * @param size in bytes, as recorded
 * @param sha256 of the bytes; their entity tag
 */
public record FileAnswer(Path path, long size, String sha256) {

    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var tag = EntityTag.of(sha256);
        response.setHeader("ETag", tag);
        response.setHeader("Accept-Ranges", "bytes");
        if (EntityTag.isNamed(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        switch (range(request, tag)) {
            case ByteRange.Whole() -> body(request, response, 0, size);
            case ByteRange.Part(long first, long last) -> {
                response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
                response.setHeader("Content-Range", "bytes " + first + "-" + last + "/" + size);
                body(request, response, first, last - first + 1);
            }
            case ByteRange.Outside() -> {
                response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
                response.setHeader("Content-Range", "bytes */" + size);
                response.setContentLengthLong(0);
            }
        }
    }

    /** A part is only sent of the bytes that the browser already has the rest of. */
    private ByteRange range(HttpServletRequest request, String tag) {
        var condition = request.getHeader("If-Range");
        boolean same = condition == null || condition.strip().equals(tag);
        return request.getMethod().equals("GET") && same
                ? ByteRange.of(request.getHeader("Range"), size)
                : new ByteRange.Whole();
    }

    private void body(HttpServletRequest request, HttpServletResponse response, long first, long count)
            throws IOException {
        response.setContentLengthLong(count);
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        try (var from = FileChannel.open(path, StandardOpenOption.READ)) {
            var to = Channels.newChannel(response.getOutputStream());
            long position = first;
            while (position < first + count) {
                long sent = from.transferTo(position, first + count - position, to);
                if (sent <= 0) {
                    throw new IOException("The file ends before its recorded size: " + path.getFileName());
                }
                position += sent;
            }
        }
    }
}
