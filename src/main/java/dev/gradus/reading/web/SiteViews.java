package dev.gradus.reading.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gradus.reading.ClassReader;
import java.util.Set;
import java.util.function.Function;

/**
 * Which view of the site a reader gets. Nearly all get the open one; a class that may read more gets a view of its own,
 * shared with classes that may read the same.
 */
final class SiteViews {

    /** Views with their pages are kept for so many different sets of programmes. */
    static final int MOST = 8;

    private final SiteView open;
    private final Function<Set<String>, SiteView> maker;
    private final Cache<Set<String>, SiteView> forClasses =
            Caffeine.newBuilder().maximumSize(MOST).build();

    SiteViews(SiteView open, Function<Set<String>, SiteView> maker) {
        this.open = open;
        this.maker = maker;
    }

    SiteView open() {
        return open;
    }

    SiteView of(ClassReader reader) {
        var programmes = Set.copyOf(reader.programmes());
        return programmes.isEmpty() ? open : forClasses.get(programmes, maker);
    }
}
