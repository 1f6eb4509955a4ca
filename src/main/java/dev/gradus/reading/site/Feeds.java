package dev.gradus.reading.site;

import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedProgramme.Heading;
import dev.gradus.publishing.PublishedProgramme.Place;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What other programs read: Atom feeds (RFC 4287) and site maps (sitemaps.org). */
@Component
public class Feeds {

    private static final int MOST_ENTRIES = 50;

    private final CurrentSite current;

    public Feeds(CurrentSite current) {
        this.current = current;
    }

    private record Published(Place place, Heading heading) {

        static Optional<Published> of(Place place, String language) {
            return Optional.ofNullable(place.entry().byLanguage().get(language))
                    .map(heading -> new Published(place, heading));
        }
    }

    /** The newest lessons of a programme in a language; nothing when it has none in it. */
    public Optional<String> atom(String origin, String language, String slug) {
        return current.get()
                .programme(slug)
                .filter(programme -> programme.isIn(language))
                .map(programme -> atom(origin, language, programme));
    }

    private static String atom(String origin, String language, PublishedProgramme programme) {
        var newest = programme
                .places()
                .flatMap(place -> Published.of(place, language).stream())
                .sorted(Comparator.comparing((Published each) -> each.heading().publishedAt())
                        .reversed())
                .limit(MOST_ENTRIES)
                .toList();
        var self = origin + Links.feed(language, programme);
        var xml = new Xml()
                .open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", language)
                .element("title", programme.title().best(language, programme.languages()))
                .element("subtitle", programme.aim().best(language, programme.languages()))
                .element("id", self)
                .empty("link", "rel", "self", "href", self)
                .empty("link", "rel", "alternate", "href", origin + Links.programme(language, programme))
                .element("updated", time(newest.getFirst().heading().publishedAt()))
                .element("rights", programme.licence())
                .open("author")
                .element("name", programme.school())
                .close("author");
        for (var each : newest) {
            var path = origin + Links.lesson(language, each.place());
            xml.open("entry")
                    .element("title", each.heading().title())
                    .element("id", path)
                    .empty("link", "rel", "alternate", "href", path)
                    .element("updated", time(each.heading().publishedAt()))
                    .empty("category", "term", each.place().unit().stage().key())
                    .close("entry");
        }
        return xml.close("feed").toString();
    }

    /** One map for each programme, since a map may name no more than 50,000 pages. */
    public String sitemap(String origin) {
        var xml = new Xml().open("sitemapindex", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
        current.get()
                .programmes()
                .forEach(programme -> xml.open("sitemap")
                        .element("loc", origin + "/sitemap/" + programme.slug() + ".xml")
                        .close("sitemap"));
        return xml.close("sitemapindex").toString();
    }

    public Optional<String> sitemap(String origin, String slug) {
        return current.get().programme(slug).map(programme -> {
            var xml = new Xml()
                    .open(
                            "urlset",
                            "xmlns",
                            "http://www.sitemaps.org/schemas/sitemap/0.9",
                            "xmlns:xhtml",
                            "http://www.w3.org/1999/xhtml");
            maps(programme)
                    .forEach(path ->
                            xml.open("url").element("loc", origin + path).close("url"));
            programme
                    .places()
                    .forEach(place -> place.entry().byLanguage().forEach((language, heading) -> {
                        xml.open("url")
                                .element("loc", origin + Links.lesson(language, place))
                                .element("lastmod", time(heading.publishedAt()));
                        Links.alternates(place)
                                .forEach(other -> xml.empty(
                                        "xhtml:link",
                                        "rel",
                                        "alternate",
                                        "hreflang",
                                        other.language(),
                                        "href",
                                        origin + other.path()));
                        xml.close("url");
                    }));
            return xml.close("urlset").toString();
        });
    }

    private static List<String> maps(PublishedProgramme programme) {
        return Links.alternates(programme::isIn, language -> Links.programme(language, programme)).stream()
                .flatMap(page -> Stream.concat(
                        Stream.of(page.path()),
                        programme.strands().stream()
                                .filter(strand -> Site.isIn(Site.in(programme, strand), page.language()))
                                .map(strand -> Links.strand(page.language(), programme, strand))))
                .toList();
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
