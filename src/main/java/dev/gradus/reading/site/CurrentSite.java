package dev.gradus.reading.site;

import dev.gradus.publishing.PublishedSite;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The newest {@link Site}, made again only when its version is no longer the published one. */
@Component
public class CurrentSite {

    private final PublishedSite published;
    private volatile @Nullable Site site;

    public CurrentSite(PublishedSite published) {
        this.published = published;
    }

    public Site get() {
        var known = site;
        return known != null && known.version() == published.version() ? known : renewed();
    }

    /** The version is read before the lessons: what comes in between makes the site newer than it says, never older. */
    private synchronized Site renewed() {
        long version = published.version();
        var known = site;
        if (known != null && known.version() == version) {
            return known;
        }
        var fresh = new Site(version, published.programmes());
        site = fresh;
        return fresh;
    }
}
