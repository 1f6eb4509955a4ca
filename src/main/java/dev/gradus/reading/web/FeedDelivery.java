package dev.gradus.reading.web;

import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.site.Feeds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Feeds, site maps and the word to robots. They need whole addresses; where the operator has not named the site's own,
 * the one that was asked is taken, and nobody may keep the answer for others.
 */
final class FeedDelivery {

    private static final String XML = "application/xml;charset=UTF-8";
    private static final Pattern MAP = Pattern.compile("/sitemap/([a-z0-9-]{1,80})\\.xml");

    private final Feeds feeds;
    private final String origin;
    private final String caching;

    FeedDelivery(Feeds feeds, String origin, String caching) {
        this.feeds = feeds;
        this.origin = origin;
        this.caching = origin.isEmpty() && !caching.contains(Replies.NOT_KEPT)
                ? "private, max-age=0, must-revalidate"
                : caching;
    }

    /** Whether there was such a feed. */
    boolean atom(HttpServletRequest request, HttpServletResponse response, String language, String programme)
            throws IOException {
        return send(
                request,
                response,
                feeds.atom(origin(request), language, programme),
                "application/atom+xml;charset=UTF-8");
    }

    void sitemap(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        var map = MAP.matcher(path);
        var xml = path.equals("/sitemap.xml")
                ? Optional.of(feeds.sitemap(origin(request)))
                : map.matches() ? feeds.sitemap(origin(request), map.group(1)) : Optional.<String>empty();
        if (!send(request, response, xml, XML)) {
            Replies.plain(request, response, 404, "Not found");
        }
    }

    void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var text = """
                User-agent: *
                Disallow: /studio
                Disallow: /studio-api
                Disallow: /*/search
                Disallow: /*/check
                Sitemap: %s/sitemap.xml
                """.formatted(origin(request));
        send(request, response, Optional.of(text), "text/plain;charset=UTF-8");
    }

    private boolean send(HttpServletRequest request, HttpServletResponse response, Optional<String> text, String type)
            throws IOException {
        if (text.isEmpty()) {
            return false;
        }
        Replies.guard(response, RenderedPage.CONTENT_SECURITY_POLICY);
        Replies.send(request, response, 200, ReadyBytes.of(text.get(), type), caching);
        return true;
    }

    private String origin(HttpServletRequest request) {
        if (!origin.isEmpty()) {
            return origin;
        }
        int port = request.getServerPort();
        boolean usual = port == (request.getScheme().equals("https") ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
