package dev.gradus.reading.web;

import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.site.SitePages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** For browsers that ask for what is no path of anybody, such as {@code /water}: the same friendly words as on the site. */
@Component
class ErrorPages implements ErrorViewResolver {

    private final SitePages pages;

    ErrorPages(SitePages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var language = Negotiation.language(request.getHeader("Accept-Language"));
        var page = status.is5xxServerError() ? pages.broken(language) : pages.missing(language);
        View view = (values, asked, response) -> write(page, response);
        return new ModelAndView(view);
    }

    private static void write(RenderedPage page, HttpServletResponse response) throws IOException {
        Replies.guard(response, RenderedPage.CONTENT_SECURITY_POLICY);
        response.setContentType("text/html;charset=UTF-8");
        var bytes = page.bytes();
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
