package dev.gradus.reading.web;

import dev.gradus.platform.i18n.Languages;
import dev.gradus.reading.page.Assets;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.coyote.Adapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The whole student site as one filter, ahead of Spring Security and MVC. What it is mapped to, it answers; nothing goes
 * down the chain. It reads no cookie and opens no session.
 */
public final class StudentSite extends HttpFilter {

    /** The paths it answers. */
    static final String[] PATHS = {
        "/",
        "/en",
        "/en/*",
        "/zh-CN",
        "/zh-CN/*",
        "/media/*",
        "/assets/*",
        "/favicon.ico",
        "/robots.txt",
        "/sitemap.xml",
        "/sitemap/*",
        "/sw.js"
    };

    private static final Logger LOG = LoggerFactory.getLogger(StudentSite.class);
    private static final long serialVersionUID = 1;

    private final transient PageDelivery pages;
    private final transient MediaDelivery media;
    private final transient AssetDelivery assets;
    private final transient FeedDelivery feeds;
    private final transient OfflineDelivery offline;

    StudentSite(PageDelivery pages, MediaDelivery media, FeedDelivery feeds, OfflineDelivery offline, Assets assets) {
        this.pages = pages;
        this.media = media;
        this.feeds = feeds;
        this.offline = offline;
        this.assets = new AssetDelivery(assets);
    }

    /** Answers what is ready before anything else is asked; for {@code rest} is what remains. */
    Adapter ahead(Adapter rest) {
        return new ReadyFirst(rest, pages::ready, pages.caching());
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var method = request.getMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD");
            Replies.plain(request, response, 405, "Only GET and HEAD");
            return;
        }
        // The path as it was sent: no address of ours needs decoding, so nothing can hide in it.
        var path = request.getRequestURI();
        try {
            answer(request, response, path);
        } catch (RuntimeException e) {
            LOG.error("{} could not be answered", path, e);
            if (!response.isCommitted()) {
                response.reset();
                pages.broken(request, response, path);
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (path.startsWith("/media/")) {
            media.answer(request, response, path);
        } else if (path.startsWith("/assets/")) {
            assets.asset(request, response, path);
        } else if (path.startsWith("/sitemap")) {
            feeds.sitemap(request, response, path);
        } else {
            switch (path) {
                case "/" -> start(request, response);
                case "/favicon.ico" -> assets.favicon(response);
                case "/sw.js" -> offline.worker(request, response);
                case "/en" + OfflineDelivery.MANIFEST -> offline.manifest(request, response, Languages.ENGLISH);
                case "/zh-CN" + OfflineDelivery.MANIFEST -> offline.manifest(request, response, Languages.CHINESE);
                case "/robots.txt" -> feeds.robots(request, response);
                default -> pages.answer(request, response, path);
            }
        }
    }

    private static void start(HttpServletRequest request, HttpServletResponse response) {
        Replies.redirect(response, 302, "/" + Negotiation.language(request.getHeader("Accept-Language")));
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-cache");
    }
}
