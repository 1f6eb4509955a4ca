package dev.gradus.reading.site;

import dev.gradus.curriculum.Stage;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedSearch;
import dev.gradus.publishing.PublishedSearch.Found;
import dev.gradus.publishing.PublishedSearch.Wish;
import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.UrlScheme;
import dev.gradus.reading.page.Say;
import dev.gradus.reading.page.SearchPage;
import dev.gradus.reading.page.SearchPage.Hit;
import dev.gradus.reading.page.SearchPage.Option;
import dev.gradus.reading.page.Templates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The search page: a plain form, whose answer is a page of its own address. */
@Component
public class SearchPages {

    private final PublishedSearch search;
    private final CurrentSite current;
    private final Frames frames;
    private final Templates templates = new Templates();

    public SearchPages(PublishedSearch search, CurrentSite current, Frames frames) {
        this.search = search;
        this.current = current;
        this.frames = frames;
    }

    /** Without words only the form. */
    public RenderedPage page(Wish wish) {
        var site = current.get();
        var language = wish.language();
        var say = frames.say(language);
        var found = wish.words().isBlank() ? null : search.find(wish);
        var outcome = found == null ? "" : outcome(found, wish, say);
        var title = found == null
                ? say.it("reading.search.title")
                : found.count() == 0
                        ? say.it("reading.search.titleFor", wish.words().strip())
                        : say.it(
                                "reading.search.titleFound",
                                outcome,
                                wish.words().strip());
        var frame = frames.ofSite(site, language, title)
                .alsoIn(Links.alternates(_ -> true, each -> path(each, wish, wish.page())));
        return templates.search(
                frame,
                new SearchPage(
                        Links.search(language),
                        wish.words().strip(),
                        stages(say, wish),
                        programmes(site, say, wish),
                        outcome,
                        found == null ? List.of() : hits(site, found, say),
                        wish.page() > 0 ? path(language, wish, wish.page() - 1) : null,
                        found != null && hasNext(found, wish) ? path(language, wish, wish.page() + 1) : null));
    }

    private static boolean hasNext(Found found, Wish wish) {
        return found.count() > (wish.page() + 1) * Wish.PER_PAGE && wish.page() + 1 < Wish.PAGES;
    }

    private static List<Option> stages(Say say, Wish wish) {
        var options = new ArrayList<Option>();
        options.add(new Option("", say.it("reading.search.allStages"), wish.stage() == null));
        Arrays.stream(Stage.values())
                .map(stage -> new Option(stage.key(), say.it("reading.stage." + stage.key()), stage == wish.stage()))
                .forEach(options::add);
        return options;
    }

    private static List<Option> programmes(Site site, Say say, Wish wish) {
        if (site.programmes().size() < 2) {
            return List.of();
        }
        var options = new ArrayList<Option>();
        options.add(new Option("", say.it("reading.search.allProgrammes"), wish.programme() == null));
        site.programmes().stream()
                .map(programme -> new Option(
                        programme.slug(),
                        programme.title().best(say.language(), programme.languages()),
                        programme.slug().equals(wish.programme())))
                .forEach(options::add);
        return options;
    }

    private static String outcome(Found found, Wish wish, Say say) {
        if (found.count() == 0) {
            return say.it("reading.search.nothing", wish.words().strip());
        }
        var count = say.it(found.more() ? "reading.search.more" : "reading.search.count", found.count());
        return switch (found.fit()) {
            case ALL -> count;
            case MENDED -> say.it("reading.search.mended", found.words()) + " " + count;
            case SOME -> say.it("reading.search.some") + " " + count;
        };
    }

    /** What was withdrawn between the search and here is left out. */
    private static List<Hit> hits(Site site, Found found, Say say) {
        return found.hits().stream()
                .flatMap(hit -> site.place(hit.path()).stream().map(place -> hit(hit, place, say)))
                .toList();
    }

    private static Hit hit(PublishedSearch.Hit hit, Place place, Say say) {
        boolean foreign = !hit.language().equals(say.language());
        return new Hit(
                Links.lesson(hit.language(), place),
                place.unit().stage().key(),
                hit.title(),
                facts(place, say),
                hit.excerpt(),
                foreign ? hit.language() : null,
                foreign ? Languages.ownName(hit.language()) : null);
    }

    private static String facts(Place place, Say say) {
        var languages = place.programme().languages();
        var facts = new ArrayList<String>();
        facts.add(say.it("reading.stage." + place.unit().stage().key()));
        Grades.of(place.unit()).map(grades -> grades.words(say)).ifPresent(facts::add);
        facts.add(place.programme().title().best(say.language(), languages));
        facts.add(place.strand().title().best(say.language(), languages));
        return String.join(" · ", facts);
    }

    private static String path(String language, Wish wish, int page) {
        var query = new ArrayList<String>();
        add(query, "q", wish.words().strip());
        add(query, "stage", Optional.ofNullable(wish.stage()).map(Stage::key).orElse(null));
        add(query, "programme", wish.programme());
        add(query, "page", page == 0 ? null : Integer.toString(page + 1));
        return Links.search(language) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    private static void add(List<String> query, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            query.add(name + "=" + UrlScheme.segment(value));
        }
    }
}
