package dev.gradus.reading.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How the student site is served.
 *
 * @param cache how many bytes of ready pages are kept in memory
 * @param sharedMaxAge how long a cache between us and the readers may show a page without asking; zero, so that a page
 *     is right on the next request, unless a school prefers fewer requests
 */
@ConfigurationProperties("gradus.site")
record SiteSettings(
        @DefaultValue("64MB") DataSize cache,
        @DefaultValue("0s") Duration sharedMaxAge) {

    /** What is said to caches about pages. */
    String caching() {
        long shared = sharedMaxAge.toSeconds();
        return "public, max-age=0, must-revalidate" + (shared > 0 ? ", s-maxage=" + shared : "");
    }
}
