package dev.gradus.reading.site;

import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.Part;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The newest {@link Site}, made again only when its version is no longer the published one. */
@Component
public class CurrentSite {

    private final PublishedSite published;
    private final Changes changes = new Changes();
    private volatile @Nullable Site site;

    public CurrentSite(PublishedSite published) {
        this.published = published;
    }

    public Site get() {
        var known = site;
        return known != null && known.version() == published.version() ? known : renewed();
    }

    /**
     * Until which version that which was made of these parts is right; nothing when one of them has changed since.
     *
     * @param version that was the newest before it was begun
     */
    public OptionalLong rightUntil(long version, Set<Part> parts) {
        long now = get().version();
        return changes.noneSince(version, parts) ? OptionalLong.of(now) : OptionalLong.empty();
    }

    /** The version is read before the lessons: what comes in between makes the site newer than it says, never older. */
    private synchronized Site renewed() {
        long version = published.version();
        var known = site;
        if (known != null && known.version() == version) {
            return known;
        }
        var programmes = published.programmes();
        if (known != null) {
            changes.note(version, known.programmes(), programmes);
        }
        var fresh = new Site(version, programmes);
        site = fresh;
        return fresh;
    }
}
