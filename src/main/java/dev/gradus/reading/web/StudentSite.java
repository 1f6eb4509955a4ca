package dev.gradus.reading.web;

import dev.gradus.platform.i18n.Languages;
import dev.gradus.reading.ClassReaders;
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
 * down the chain. It sets no cookie and opens no session; the one that a class has set tells it whether there is more to
 * read than for everybody, and where an answer is to be kept.
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

    private final transient SiteViews views;
    private final transient ClassReaders readers;
    private final transient AssetDelivery assets;

    StudentSite(SiteViews views, ClassReaders readers, Assets assets) {
        this.views = views;
        this.readers = readers;
        this.assets = new AssetDelivery(assets);
    }

    /** Answers what is ready before anything else is asked; for {@code rest} is what remains. */
    Adapter ahead(Adapter rest) {
        var open = views.open().pages();
        return new ReadyFirst(rest, open::ready, readers::mayBeNamedBy, open.caching());
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
                views.open().pages().broken(request, response, path);
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        if (path.startsWith("/assets/")) {
            assets.asset(request, response, path);
            return;
        }
        var reader = readers.find(request).orElse(null);
        var view = reader == null ? views.open() : views.of(reader);
        if (path.startsWith("/media/")) {
            media(request, response, path, view);
        } else if (path.startsWith("/sitemap")) {
            view.feeds().sitemap(request, response, path);
        } else {
            switch (path) {
                case "/" -> start(request, response);
                case "/favicon.ico" -> assets.favicon(response);
                case "/sw.js" -> view.offline().worker(request, response);
                case "/en" + OfflineDelivery.MANIFEST -> view.offline().manifest(request, response, Languages.ENGLISH);
                case "/zh-CN" + OfflineDelivery.MANIFEST ->
                    view.offline().manifest(request, response, Languages.CHINESE);
                case "/robots.txt" -> view.feeds().robots(request, response);
                default -> view.pages().answer(request, response, path, reader);
            }
        }
    }

    /** What all may see is kept by their browsers also where a pupil of a class asks for it. */
    private void media(HttpServletRequest request, HttpServletResponse response, String path, SiteView view)
            throws IOException {
        boolean found = views.open().media().answer(request, response, path);
        if (!found && !view.media().answer(request, response, path)) {
            Replies.plain(request, response, 404, "Not found");
        }
    }

    private static void start(HttpServletRequest request, HttpServletResponse response) {
        Replies.redirect(response, 302, "/" + Negotiation.language(request.getHeader("Accept-Language")));
        response.setHeader("Vary", "Accept-Language");
        response.setHeader("Cache-Control", "no-cache");
    }
}
