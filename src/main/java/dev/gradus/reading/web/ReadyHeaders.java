package dev.gradus.reading.web;

import dev.gradus.reading.RenderedPage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.MimeHeaders;

/** The headers of a ready page as bytes, so that nothing has to be spelled anew for each answer. */
final class ReadyHeaders {

    private static final class Header {

        private final byte[] name;
        private final byte[] value;

        Header(String name, String value) {
            this.name = ascii(name);
            this.value = ascii(value);
        }

        void add(MimeHeaders to) {
            put(to, name, value);
        }
    }

    private static final byte[] ETAG = ascii("ETag");
    private static final byte[] CONTENT_TYPE = ascii("Content-Type");
    private static final Header GZIP = new Header("Content-Encoding", "gzip");

    private final List<Header> always = new ArrayList<>();

    ReadyHeaders(String caching) {
        Replies.guards(RenderedPage.CONTENT_SECURITY_POLICY)
                .forEach((name, value) -> always.add(new Header(name, value)));
        Map.of("Vary", "Accept-Encoding", "Cache-Control", caching)
                .forEach((name, value) -> always.add(new Header(name, value)));
    }

    void add(MimeHeaders to, ReadyBytes page, boolean unchanged) {
        for (int i = 0; i < always.size(); i++) {
            always.get(i).add(to);
        }
        put(to, ETAG, page.gzipTagBytes());
        if (!unchanged) {
            put(to, CONTENT_TYPE, page.contentTypeBytes());
            GZIP.add(to);
        }
    }

    /** Copies, because Tomcat writes into what it was given when it uses a header again. */
    private static void put(MimeHeaders to, byte[] name, byte[] value) {
        to.addValue(name.clone(), 0, name.length).setBytes(value.clone(), 0, value.length);
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
