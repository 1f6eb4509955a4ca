package dev.gradus.reading.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.ClassReader;
import dev.gradus.reading.LessonPages;
import dev.gradus.reading.LessonPages.Opened;
import dev.gradus.reading.Part;
import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.SameOrigin;
import dev.gradus.reading.UrlScheme;
import dev.gradus.reading.site.Absence;
import dev.gradus.reading.site.Address;
import dev.gradus.reading.site.Address.CheckAt;
import dev.gradus.reading.site.Address.FeedOf;
import dev.gradus.reading.site.Address.LessonAt;
import dev.gradus.reading.site.Address.ProgrammeAt;
import dev.gradus.reading.site.Address.SearchAt;
import dev.gradus.reading.site.CurrentSite;
import dev.gradus.reading.site.SearchPages;
import dev.gradus.reading.site.SitePages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;

/**
 * Answers page requests. The common one, for a page that is ready, costs a look at the site's version, one look-up and
 * one write: no parsing of the path, no database.
 */
final class PageDelivery {

    private final PublishedSite published;
    private final SitePages pages;
    private final LessonPages lessons;
    private final SearchDelivery search;
    private final FeedDelivery feeds;
    private final OfflineDelivery offline;
    private final PageCache cache;
    private final Cache<PageCache.Key, Opened> answered =
            Caffeine.newBuilder().maximumSize(100).build();
    private final String caching;
    private final String absent;

    PageDelivery(
            PublishedSite published,
            SitePages pages,
            LessonPages lessons,
            SearchPages search,
            FeedDelivery feeds,
            OfflineDelivery offline,
            CurrentSite current,
            DataSize cache,
            String caching) {
        this.published = published;
        this.pages = pages;
        this.lessons = lessons;
        this.feeds = feeds;
        this.offline = offline;
        this.search = new SearchDelivery(search);
        this.cache = new PageCache(cache.toBytes(), current::rightUntil);
        this.caching = caching;
        this.absent = caching.contains(Replies.NOT_KEPT) ? caching : Replies.ASKED_EACH_TIME;
    }

    PageCache cache() {
        return cache;
    }

    /** What is ready under a path now. */
    @Nullable
    ReadyBytes ready(String path) {
        return cache.known(new PageCache.Key(published.version(), path));
    }

    String caching() {
        return caching;
    }

    /** @param reader the pupil of a class who asks, or null */
    void answer(HttpServletRequest request, HttpServletResponse response, String path, @Nullable ClassReader reader)
            throws IOException {
        Replies.guard(response, RenderedPage.CONTENT_SECURITY_POLICY);
        if (request.getQueryString() != null && isAnsweredBefore(request, response, path)) {
            return;
        }
        var key = new PageCache.Key(published.version(), path);
        var ready = cache.known(key);
        if (ready != null) {
            Replies.send(request, response, 200, ready, caching);
        } else if (isPageWithSlash(path)) {
            Replies.redirect(response, 301, path.substring(0, path.length() - 1));
        } else {
            answer(request, response, key, reader);
        }
    }

    /** Only what is an address of ours without its slash: anything else may lead to another host. */
    private static boolean isPageWithSlash(String path) {
        return path.endsWith("/")
                && Address.parse(path.substring(0, path.length() - 1)).isPresent();
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, PageCache.Key key, @Nullable ClassReader reader)
            throws IOException {
        var address = Address.parse(key.path());
        if (address.isPresent() && address.get() instanceof CheckAt check) {
            check(request, response, check, reader);
            return;
        }
        if (address.isPresent() && address.get() instanceof SearchAt(var language)) {
            search.answer(request, response, language);
            return;
        }
        if (address.isPresent()
                && address.get() instanceof FeedOf(var language, var programme)
                && feeds.atom(request, response, language, programme)) {
            return;
        }
        var kept = OfflineDelivery.programme(key.path());
        var page = kept.isPresent()
                ? cache.get(key, () -> list(kept.get(), key.version()))
                : address.flatMap(where -> ready(key, where));
        if (page.isPresent()) {
            Replies.send(request, response, 200, page.get(), caching);
        } else {
            absent(request, response, address, key.path());
        }
    }

    /**
     * A redirect is for ever but asked for each time: a browser that kept it would go round in circles when a lesson is
     * moved back.
     */
    private void absent(
            HttpServletRequest request, HttpServletResponse response, Optional<Address> address, String path)
            throws IOException {
        var absence = address.map(pages::absent).orElseGet(() -> new Absence.Missing(pages.missing(language(path))));
        switch (absence) {
            case Absence.Moved(var now) -> {
                var query = request.getQueryString();
                response.setHeader("Cache-Control", caching);
                Replies.redirect(response, 301, query == null ? now : now + "?" + query);
            }
            case Absence.TakenBack(var page) -> Replies.send(request, response, 410, Replies.ready(page), absent);
            case Absence.Missing(var page) -> Replies.send(request, response, 404, Replies.ready(page), absent);
        }
    }

    /** Says that something on our side is out of order, without asking the database. */
    void broken(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        Replies.guard(response, RenderedPage.CONTENT_SECURITY_POLICY);
        response.setHeader("Retry-After", "10");
        Replies.send(request, response, 503, Replies.ready(pages.broken(language(path))), Replies.NOT_KEPT);
    }

    private Optional<MadePage> list(ProgrammeAt programme, long version) {
        return offline.list(programme, path -> ready(new PageCache.Key(version, path)))
                .map(list -> new MadePage(list, Set.of(Part.ALL)));
    }

    private Optional<ReadyBytes> ready(PageCache.Key key) {
        return Address.parse(key.path()).flatMap(address -> ready(key, address));
    }

    private Optional<ReadyBytes> ready(PageCache.Key key, Address address) {
        return cache.get(key, () -> pages.page(address).map(MadePage::of));
    }

    private void check(
            HttpServletRequest request, HttpServletResponse response, CheckAt at, @Nullable ClassReader reader)
            throws IOException {
        var lesson = lesson(at.lesson());
        if (lesson.isEmpty()) {
            absent(request, response, Optional.of(at), at.lesson().path());
            return;
        }
        var query = Query.parse(request.getQueryString());
        var opened = lesson.get();
        var checked =
                lessons.check(opened, at.language(), query.question(), query.answer(), query.before(), UrlScheme.SITE);
        var judgement = checked.judgement();
        if (reader != null && judgement != null && SameOrigin.is(request)) {
            reader.answered(opened.lesson().place(), at.language(), judgement);
        }
        response.setHeader("X-Robots-Tag", "noindex");
        int status = checked.readable() ? 200 : 400;
        if (query.part()) {
            Replies.few(request, response, status, checked.part());
        } else {
            Replies.send(request, response, status, Replies.once(checked.page().get()), Replies.NOT_KEPT);
        }
    }

    /** A lesson whose address carries answers is made for its one reader and has them in its forms. */
    private boolean isAnsweredBefore(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        var given = Query.parse(request.getQueryString()).before();
        if (given.isNothing() || !(Address.parse(path).orElse(null) instanceof LessonAt at)) {
            return false;
        }
        var lesson = lesson(at);
        if (lesson.isEmpty()) {
            return false;
        }
        response.setHeader("X-Robots-Tag", "noindex");
        var page = lessons.render(lesson.get().lesson(), at.language(), UrlScheme.SITE, given);
        Replies.send(request, response, 200, Replies.once(page), Replies.NOT_KEPT);
        return true;
    }

    /** A class answers the same few lessons many times in a minute, so these are not fetched and read for each answer. */
    private Optional<Opened> lesson(LessonAt at) {
        var key = new PageCache.Key(published.version(), at.language() + "/" + at.path());
        var known = answered.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = pages.lesson(at).map(Opened::of);
        found.ifPresent(lesson -> answered.put(key, lesson));
        return found;
    }

    private static String language(String path) {
        return path.startsWith("/" + Languages.CHINESE) ? Languages.CHINESE : Languages.ENGLISH;
    }
}
