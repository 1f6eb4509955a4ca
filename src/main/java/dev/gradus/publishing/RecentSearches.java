package dev.gradus.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gradus.publishing.PublishedSearch.Found;
import dev.gradus.publishing.PublishedSearch.Wish;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was looked for lately: a class looks for the same few words. Whatever students could notice makes it anew. */
@Component
class RecentSearches {

    private static final int MOST = 1_000;

    private final LiveSearch live;
    private final SiteVersion version;
    private final Cache<Asked, Found> found =
            Caffeine.newBuilder().maximumSize(MOST).build();

    RecentSearches(LiveSearch live, SiteVersion version) {
        this.live = live;
        this.version = version;
    }

    private record Asked(long version, Set<String> granted, Wish wish) {}

    /** The version is read first: what is published meanwhile is in what was found, never the other way round. */
    Found find(Set<String> granted, Wish wish) {
        var asked = new Asked(version.current(), granted, wish);
        var known = found.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        var fresh = live.find(granted, wish);
        found.put(asked, fresh);
        return fresh;
    }

    /** For when more can be found though nothing was published. */
    void forget() {
        found.invalidateAll();
    }
}
