package dev.gradus.reading.web;

import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.ContentSearch;
import dev.gradus.reading.LessonPages;
import dev.gradus.reading.site.CurrentSite;
import dev.gradus.reading.site.Feeds;
import dev.gradus.reading.site.Frames;
import dev.gradus.reading.site.SearchPages;
import dev.gradus.reading.site.SitePages;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;

/** The student site on a real server and a free port, over whatever site is given. */
public final class SiteServer implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();
    private final int port;

    private SiteServer(StudentSite site) throws IOException, LifecycleException {
        tomcat.setBaseDir(Files.createTempDirectory("gradus-site").toString());
        tomcat.setPort(0);
        tomcat.setSilent(true);
        tomcat.getConnector().getProtocolHandler().setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        StudentSiteConfiguration.ahead(tomcat.getConnector(), site);
        var context = tomcat.addContext("", null);
        var filter = new FilterDef();
        filter.setFilterName("site");
        filter.setFilter(site);
        context.addFilterDef(filter);
        var map = new FilterMap();
        map.setFilterName("site");
        for (var path : StudentSite.PATHS) {
            map.addURLPattern(path);
        }
        context.addFilterMap(map);
        Tomcat.addServlet(context, "rest", new Rest());
        context.addServletMapping("/", "rest");
        // As Spring Boot sets it up: an error page tells nothing about the inside.
        var errors = new ErrorReportValve();
        errors.setShowReport(false);
        errors.setShowServerInfo(false);
        tomcat.getHost().getPipeline().addValve(errors);
        tomcat.start();
        port = tomcat.getConnector().getLocalPort();
    }

    /** What lies behind the student site. */
    private static final class Rest extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(404);
        }
    }

    public static SiteServer of(PublishedSite published) {
        return of(published, DataSize.ofMegabytes(64));
    }

    /** A site whose operator has named its address. */
    static SiteServer named(PublishedSite published, String origin) {
        return of(published, DataSize.ofMegabytes(64), origin);
    }

    static SiteServer of(PublishedSite published, DataSize cache) {
        return of(published, cache, "");
    }

    private static SiteServer of(PublishedSite published, DataSize cache, String origin) {
        var current = new CurrentSite(published);
        var frames = new Frames(messages(), origin);
        var lessons = new LessonPages(published, current, frames);
        var pages = new SitePages(published, current, frames, lessons);
        var search = new SearchPages(new ContentSearch(published), current, frames);
        var settings = new SiteSettings(cache, Duration.ZERO);
        try {
            return new SiteServer(StudentSiteConfiguration.site(
                    published, pages, lessons, search, new Feeds(current), current, frames, settings));
        } catch (IOException | LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The site's own words, as the application reads them. */
    public static MessageSource messages() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/reading");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
