package dev.gradus.classes.web;

import dev.gradus.platform.i18n.Languages;
import dev.gradus.reading.SameOrigin;
import dev.gradus.reading.door.DoorPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages of pupils with a class as one filter, ahead of the student site. What it is mapped to, it answers. A form
 * that does not come from a page of ours changes nothing.
 */
final class ClassSite extends HttpFilter {

    static final String[] PATHS = {"/en/class", "/en/class/*", "/zh-CN/class", "/zh-CN/class/*", "/class/*"};

    private static final Logger LOG = LoggerFactory.getLogger(ClassSite.class);
    private static final long serialVersionUID = 1;

    private final transient DoorSteps steps;
    private final transient ProgressAddress progress;
    private final transient DoorPages pages;

    ClassSite(DoorSteps steps, ProgressAddress progress, DoorPages pages) {
        this.steps = steps;
        this.progress = progress;
        this.pages = pages;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        var path = request.getRequestURI();
        var language = path.startsWith("/" + Languages.CHINESE + "/") ? Languages.CHINESE : Languages.ENGLISH;
        try {
            answer(request, response, path, language);
        } catch (RuntimeException e) {
            LOG.error("{} could not be answered", path, e);
            if (!response.isCommitted()) {
                response.reset();
                response.setHeader("Retry-After", "10");
                Answers.page(request, response, 503, pages.broken(language));
            }
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, String path, String language)
            throws IOException {
        boolean posts = request.getMethod().equals("POST");
        if (!posts && !request.getMethod().equals("GET") && !request.getMethod().equals("HEAD")) {
            response.setHeader("Allow", "GET, HEAD, POST");
            Answers.plain(request, response, 405, "Only GET, HEAD and POST");
        } else if (posts && !SameOrigin.is(request)) {
            LOG.warn("A form from elsewhere was refused at {}", path);
            Answers.plain(request, response, 403, "This form did not come from a page of this site");
        } else if (path.equals("/class/progress")) {
            progress.answer(request, response, posts);
        } else if (!steps.answer(request, response, language, path, posts)) {
            Answers.page(request, response, 404, pages.missing(language));
        }
    }
}
