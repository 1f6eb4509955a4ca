package dev.gradus.reading.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a form as a query carries them. Of a field named twice the first counts; anything odd is left out. */
final class Fields {

    private static final int LONGEST = 8_000;
    private static final int MOST = 100;

    private Fields() {}

    static Map<String, String> parse(@Nullable String raw) {
        var fields = new HashMap<String, String>();
        if (raw != null && raw.length() <= LONGEST) {
            for (var pair : raw.split("&", MOST)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    fields.putIfAbsent(pair.substring(0, equals), decoded(pair.substring(equals + 1)));
                }
            }
        }
        return fields;
    }

    static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "\uFFFD";
        }
    }
}
