package dev.gradus.reading.web;

import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.LessonPages;
import dev.gradus.reading.site.Feeds;
import dev.gradus.reading.site.Frames;
import dev.gradus.reading.site.SearchPages;
import dev.gradus.reading.site.SitePages;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the student site in front of everything else. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteSettings.class)
class StudentSiteConfiguration {

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
