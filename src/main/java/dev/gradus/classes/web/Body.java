package dev.gradus.classes.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a request carries, read only up to a bound. */
final class Body {

    private static final int MOST_FIELDS = 20;

    private Body() {}

    /** Nothing when there is more than may be. */
    static Optional<String> read(HttpServletRequest request, int mostBytes) throws IOException {
        if (request.getContentLengthLong() > mostBytes) {
            return Optional.empty();
        }
        var bytes = request.getInputStream().readNBytes(mostBytes + 1);
        return bytes.length > mostBytes ? Optional.empty() : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** The fields of a form; of one named twice the first counts, anything odd is left out. */
    static Map<String, String> fields(String body) {
        var fields = new HashMap<String, String>();
        for (var pair : body.split("&", MOST_FIELDS)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.putIfAbsent(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
