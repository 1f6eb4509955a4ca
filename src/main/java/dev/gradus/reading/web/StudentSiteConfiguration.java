package dev.gradus.reading.web;

import dev.gradus.publishing.PublishedSite;
import dev.gradus.publishing.PublishedSites;
import dev.gradus.reading.ClassReaders;
import dev.gradus.reading.LessonPages;
import dev.gradus.reading.site.CurrentSite;
import dev.gradus.reading.site.Feeds;
import dev.gradus.reading.site.Frames;
import dev.gradus.reading.site.SearchPages;
import dev.gradus.reading.site.SitePages;
import jakarta.servlet.DispatcherType;
import java.util.Objects;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** Puts the student site in front of everything else but the pages on which pupils come in with a class. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class StudentSiteConfiguration {

    private static final int ONE_PIECE = 32 * 1024;

    @Bean
    FilterRegistrationBean<StudentSite> studentSite(
            PublishedSite published,
            PublishedSites sites,
            SitePages pages,
            LessonPages lessons,
            SearchPages search,
            Feeds feeds,
            CurrentSite current,
            Frames frames,
            SiteSettings settings,
            ObjectProvider<ClassReaders> readers) {
        var share = DataSize.ofBytes(settings.cache().toBytes() / SiteViews.MOST);
        var views = new SiteViews(
                SiteView.open(published, pages, lessons, search, feeds, current, frames, settings),
                granted -> SiteView.forClasses(sites.site(granted), sites.search(granted), frames, share, granted));
        var registration = new FilterRegistrationBean<>(
                new StudentSite(views, readers.getIfAvailable(() -> ClassReaders.NONE), frames.assets()));
        registration.addUrlPatterns(StudentSite.PATHS);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    /**
     * Tomcat sets its adapter when the connector begins, so ours comes around it right after. Where an access log is
     * kept, every request goes the long way, on which it is written.
     */
    @Bean
    @ConditionalOnBooleanProperty(name = "server.tomcat.accesslog.enabled", havingValue = false, matchIfMissing = true)
    TomcatConnectorCustomizer readyPagesFirst(FilterRegistrationBean<StudentSite> studentSite) {
        return connector -> ahead(connector, Objects.requireNonNull(studentSite.getFilter()));
    }

    static void ahead(Connector connector, StudentSite site) {
        // A page with its headers goes out in one piece.
        connector.setProperty("socket.appWriteBufSize", Integer.toString(ONE_PIECE));
        connector.addLifecycleListener(event -> {
            if (event.getType().equals(Lifecycle.AFTER_INIT_EVENT)) {
                var handler = connector.getProtocolHandler();
                handler.setAdapter(site.ahead(handler.getAdapter()));
            }
        });
    }

    /** A site without classes. */
    static StudentSite site(
            PublishedSite published,
            SitePages pages,
            LessonPages lessons,
            SearchPages search,
            Feeds feeds,
            CurrentSite current,
            Frames frames,
            SiteSettings settings) {
        var open = SiteView.open(published, pages, lessons, search, feeds, current, frames, settings);
        return new StudentSite(new SiteViews(open, _ -> open), ClassReaders.NONE, frames.assets());
    }
}
