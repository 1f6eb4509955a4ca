package dev.gradus.reading.site;

import dev.gradus.publishing.PublishedLesson;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.LessonPages;
import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.UrlScheme;
import dev.gradus.reading.page.Frame;
import dev.gradus.reading.page.Templates;
import dev.gradus.reading.site.Address.CheckAt;
import dev.gradus.reading.site.Address.FeedOf;
import dev.gradus.reading.site.Address.Home;
import dev.gradus.reading.site.Address.LessonAt;
import dev.gradus.reading.site.Address.MineAt;
import dev.gradus.reading.site.Address.ProgrammeAt;
import dev.gradus.reading.site.Address.SearchAt;
import dev.gradus.reading.site.Address.StageAt;
import dev.gradus.reading.site.Address.StageHome;
import dev.gradus.reading.site.Address.StrandAt;
import java.util.ArrayList;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Every page of the public site. */
@Component
public class SitePages {

    private final PublishedSite published;
    private final CurrentSite current;
    private final Frames frames;
    private final LessonPages lessons;
    private final HomePages homes;
    private final ProgrammePages programmes;
    private final Absences absences;

    public SitePages(PublishedSite published, CurrentSite current, Frames frames, LessonPages lessons) {
        var templates = new Templates();
        this.published = published;
        this.current = current;
        this.lessons = lessons;
        this.frames = frames;
        this.homes = new HomePages(frames, templates);
        this.programmes = new ProgrammePages(frames, templates);
        this.absences = new Absences(published, frames, templates);
    }

    /** Nothing when there is no such page in that language, or not any more. What depends on a query is made elsewhere. */
    public Optional<RenderedPage> page(Address address) {
        var site = current.get();
        var language = address.language();
        return switch (address) {
            case Home _ -> Optional.of(homes.start(site, language));
            case MineAt _ -> Optional.of(homes.mine(site, language));
            case StageHome at -> homes.stage(site, language, at.stage());
            case ProgrammeAt at ->
                site.programme(at.programme()).flatMap(programme -> programmes.whole(programme, language));
            case StageAt at ->
                site.programme(at.programme()).flatMap(programme -> programmes.stage(programme, language, at.stage()));
            case StrandAt at ->
                site.programme(at.programme())
                        .flatMap(programme -> programme
                                .strand(at.strand())
                                .flatMap(strand -> programmes.strand(programme, language, strand)));
            case LessonAt at -> lesson(at).map(lesson -> lessons.render(lesson, language, UrlScheme.SITE));
            case SearchAt _, FeedOf _, CheckAt _ -> Optional.empty();
        };
    }

    /** All that one needs to read a programme without a network. */
    public Optional<Keeping> keeping(ProgrammeAt at) {
        return current.get()
                .programme(at.programme())
                .filter(programme -> programme.isIn(at.language()))
                .map(programme -> keeping(programme, at.language()));
    }

    private Keeping keeping(PublishedProgramme programme, String language) {
        var paths = new ArrayList<>(ProgrammePages.paths(programme, language));
        paths.add(Links.home(language));
        paths.addAll(homes.behindDoors(current.get(), programme, language));
        var files = programme
                .places()
                .filter(place -> place.entry().byLanguage().containsKey(language))
                .flatMap(place -> published
                        .lesson(
                                language,
                                programme.slug(),
                                place.strand().slug(),
                                place.unit().stage(),
                                place.entry().slug())
                        .stream())
                .flatMap(lesson -> lesson.files().values().stream())
                .filter(file -> !file.renditions().isEmpty())
                .toList();
        return new Keeping(programme.title().best(language, programme.languages()), paths, files);
    }

    /** The lesson at an address; the site's index knows in advance whether asking the database is worth while. */
    public Optional<PublishedLesson> lesson(LessonAt at) {
        return current.get()
                .place(at.path())
                .filter(place -> place.entry().byLanguage().containsKey(at.language()))
                .flatMap(_ -> published.lesson(at.language(), at.programme(), at.strand(), at.stage(), at.lesson()));
    }

    /** For an address without a page: where it is now, or a friendly word. */
    public Absence absent(Address address) {
        return absences.at(current.get(), address);
    }

    /** Around a page that belongs to the site as a whole. */
    public Frame frame(String language, String title) {
        return frames.ofSite(current.get(), language, title);
    }

    /** For what is no address at all. */
    public RenderedPage missing(String language) {
        return absences.notices().missing(current.get(), language);
    }

    public RenderedPage broken(String language) {
        return absences.notices().broken(language);
    }
}
