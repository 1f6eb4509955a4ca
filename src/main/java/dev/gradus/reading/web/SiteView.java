package dev.gradus.reading.web;

import dev.gradus.publishing.PublishedSearch;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.LessonPages;
import dev.gradus.reading.site.CurrentSite;
import dev.gradus.reading.site.Feeds;
import dev.gradus.reading.site.Frames;
import dev.gradus.reading.site.SearchPages;
import dev.gradus.reading.site.SitePages;
import java.util.Set;
import org.springframework.util.unit.DataSize;

/**
 * All that one kind of reader gets: pages, files, feeds, lists, each made from the same published site. What is not in
 * that site cannot be in any of them.
 */
record SiteView(PageDelivery pages, MediaDelivery media, FeedDelivery feeds, OfflineDelivery offline) {

    /** For everybody. */
    static SiteView open(
            PublishedSite published,
            SitePages pages,
            LessonPages lessons,
            SearchPages search,
            Feeds feeds,
            CurrentSite current,
            Frames frames,
            SiteSettings settings) {
        return of(
                published,
                pages,
                lessons,
                search,
                feeds,
                current,
                frames,
                settings.cache(),
                settings.caching(),
                Replies.FOR_EVER,
                Set.of());
    }

    /** For the pupils of some classes; nobody else may be shown what they get. */
    static SiteView forClasses(
            PublishedSite published, PublishedSearch search, Frames frames, DataSize cache, Set<String> granted) {
        var current = new CurrentSite(published);
        var lessons = new LessonPages(published, current, frames);
        var pages = new SitePages(published, current, frames, lessons);
        return of(
                published,
                pages,
                lessons,
                new SearchPages(search, current, frames),
                new Feeds(current),
                current,
                frames,
                cache,
                Replies.FOR_ONE,
                Replies.FOR_ONE,
                granted);
    }

    private static SiteView of(
            PublishedSite published,
            SitePages pages,
            LessonPages lessons,
            SearchPages search,
            Feeds feeds,
            CurrentSite current,
            Frames frames,
            DataSize cache,
            String caching,
            String cachingOfFiles,
            Set<String> granted) {
        var feedDelivery = new FeedDelivery(feeds, frames.origin(), caching);
        var offline = new OfflineDelivery(pages, frames, granted);
        var delivery =
                new PageDelivery(published, pages, lessons, search, feedDelivery, offline, current, cache, caching);
        return new SiteView(
                delivery, new MediaDelivery(published, delivery.cache(), cachingOfFiles), feedDelivery, offline);
    }
}
