package dev.gradus.reading.web;

import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.LessonPages;
import dev.gradus.reading.site.Feeds;
import dev.gradus.reading.site.Frames;
import dev.gradus.reading.site.SearchPages;
import dev.gradus.reading.site.SitePages;
import jakarta.servlet.DispatcherType;
import java.util.Objects;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the student site in front of everything else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class StudentSiteConfiguration {

    private static final int ONE_PIECE = 32 * 1024;

    @Bean
    FilterRegistrationBean<StudentSite> studentSite(
            PublishedSite published,
            SitePages pages,
            LessonPages lessons,
            SearchPages search,
            Feeds feeds,
            Frames frames,
            SiteSettings settings) {
        var registration =
                new FilterRegistrationBean<>(site(published, pages, lessons, search, feeds, frames, settings));
        registration.addUrlPatterns(StudentSite.PATHS);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
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

    static StudentSite site(
            PublishedSite published,
            SitePages pages,
            LessonPages lessons,
            SearchPages search,
            Feeds feeds,
            Frames frames,
            SiteSettings settings) {
        var feedDelivery = new FeedDelivery(feeds, frames.origin(), settings.caching());
        var offline = new OfflineDelivery(pages, frames);
        var delivery = new PageDelivery(published, pages, lessons, search, feedDelivery, offline, settings);
        return new StudentSite(
                delivery, new MediaDelivery(published, delivery.cache()), feedDelivery, offline, frames.assets());
    }
}
