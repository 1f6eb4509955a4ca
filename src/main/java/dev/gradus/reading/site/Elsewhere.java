package dev.gradus.reading.site;

import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.reading.page.Frame.Alternate;
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
import java.util.function.Function;

/** The same page in another language, for those who came to an address in a language that lacks it. */
final class Elsewhere {

    private Elsewhere() {}

    static Optional<Alternate> of(Site site, Address address) {
        return alternates(site, address).stream()
                .filter(alternate -> !alternate.language().equals(address.language()))
                .findFirst();
    }

    private static List<Alternate> alternates(Site site, Address address) {
        return switch (address) {
            case Home _, StageHome _, SearchAt _, MineAt _, FeedOf _ -> List.of();
            case ProgrammeAt at -> of(site.programme(at.programme()), Elsewhere::programme);
            case StageAt at -> of(site.programme(at.programme()), programme -> stage(programme, at));
            case StrandAt at -> of(site.programme(at.programme()), programme -> strand(programme, at));
            case LessonAt at -> of(site.place(at.path()), Links::alternates);
            case CheckAt at -> of(site.place(at.lesson().path()), Links::alternates);
        };
    }

    private static <T> List<Alternate> of(Optional<T> thing, Function<T, List<Alternate>> pages) {
        return thing.map(pages).orElse(List.of());
    }

    private static List<Alternate> programme(PublishedProgramme programme) {
        return Links.alternates(programme::isIn, language -> Links.programme(language, programme));
    }

    private static List<Alternate> stage(PublishedProgramme programme, StageAt at) {
        return Links.alternates(
                language -> Site.isIn(Site.in(programme, at.stage()), language),
                language -> Links.stage(language, programme, at.stage()));
    }

    private static List<Alternate> strand(PublishedProgramme programme, StrandAt at) {
        return of(
                programme.strand(at.strand()),
                strand -> Links.alternates(
                        language -> Site.isIn(Site.in(programme, strand), language),
                        language -> Links.strand(language, programme, strand)));
    }
}
