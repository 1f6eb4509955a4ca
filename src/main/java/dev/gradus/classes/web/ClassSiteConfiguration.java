package dev.gradus.classes.web;

import dev.gradus.reading.door.DoorPages;
import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the class pages ahead of the student site, in whose languages they stand. */
@Configuration(proxyBeanMethods = false)
class ClassSiteConfiguration {

    @Bean
    FilterRegistrationBean<ClassSite> classSite(DoorSteps steps, ProgressAddress progress, DoorPages pages) {
        var registration = new FilterRegistrationBean<>(new ClassSite(steps, progress, pages));
        registration.addUrlPatterns(ClassSite.PATHS);
        registration.setDispatcherTypes(DispatcherType.REQUEST);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
