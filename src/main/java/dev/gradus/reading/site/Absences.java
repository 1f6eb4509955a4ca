package dev.gradus.reading.site;

import dev.gradus.publishing.FormerAddress;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.page.Frame.Alternate;
import dev.gradus.reading.page.Frame.Crumb;
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
import java.util.List;
import java.util.Optional;

/** Why there is no page at an address, and where to go instead. */
final class Absences {

    private final PublishedSite published;
    private final NoticePages notices;

    Absences(PublishedSite published, Frames frames, Templates templates) {
        this.published = published;
        this.notices = new NoticePages(frames, templates);
    }

    NoticePages notices() {
        return notices;
    }

    Absence at(Site site, Address address) {
        var language = address.language();
        var other = Elsewhere.of(site, address);
        return former(address)
                .flatMap(former -> switch (former) {
                    case FormerAddress.Moved(var path) ->
                        Optional.<Absence>of(new Absence.Moved("/" + language + "/" + path + tail(address)));
                    case FormerAddress.TakenBack(var around) ->
                        isOnlyInAnother(address, other)
                                ? Optional.empty()
                                : Optional.of(new Absence.TakenBack(
                                        notices.takenBack(site, language, other, crumbs(site, language, around))));
                })
                .orElseGet(
                        () -> new Absence.Missing(other.map(elsewhere -> notices.elsewhere(site, language, elsewhere))
                                .orElseGet(() -> notices.missing(site, language))));
    }

    private Optional<FormerAddress> former(Address address) {
        return switch (address) {
            case Home _, StageHome _, SearchAt _, MineAt _ -> Optional.empty();
            case ProgrammeAt at -> published.former(at.programme(), at.language());
            case StageAt at -> published.former(at.programme(), at.language());
            case FeedOf at -> published.former(at.programme(), at.language());
            case StrandAt at -> published.former(at.programme() + "/" + at.strand(), at.language());
            case LessonAt at -> published.former(at.path(), at.language());
            case CheckAt at -> published.former(at.lesson().path(), at.language());
        };
    }

    /** What an address says beyond the thing that moved. */
    private static String tail(Address address) {
        return switch (address) {
            case StageAt at -> "/" + at.stage().key();
            case FeedOf _ -> "/feed";
            case CheckAt _ -> "/check";
            default -> "";
        };
    }

    /** A map that has lessons in another language only has not been taken back. */
    private static boolean isOnlyInAnother(Address address, Optional<Alternate> other) {
        return other.isPresent() && !(address instanceof LessonAt || address instanceof CheckAt);
    }

    /** Links to strand and programme, as far as they have something in this language. */
    private static List<Crumb> crumbs(Site site, String language, List<String> around) {
        return around.stream()
                .flatMap(path -> {
                    int slash = path.indexOf('/');
                    var programme = site.programme(slash < 0 ? path : path.substring(0, slash));
                    return programme.stream()
                            .flatMap(each -> slash < 0
                                    ? crumb(language, each).stream()
                                    : crumb(language, each, path.substring(slash + 1)).stream());
                })
                .toList();
    }

    private static Optional<Crumb> crumb(String language, PublishedProgramme programme) {
        return programme.isIn(language)
                ? Optional.of(new Crumb(
                        Links.programme(language, programme), programme.title().best(language, programme.languages())))
                : Optional.empty();
    }

    private static Optional<Crumb> crumb(String language, PublishedProgramme programme, String slug) {
        return programme
                .strand(slug)
                .filter(strand -> Site.isIn(Site.in(programme, strand), language))
                .map(strand -> new Crumb(
                        Links.strand(language, programme, strand),
                        strand.title().best(language, programme.languages())));
    }
}
