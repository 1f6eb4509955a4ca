package dev.gradus.reading.site;

import dev.gradus.curriculum.Stage;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.page.Frame.Crumb;
import dev.gradus.reading.page.HomePage;
import dev.gradus.reading.page.HomePage.Card;
import dev.gradus.reading.page.HomePage.Door;
import dev.gradus.reading.page.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The start page with its three doors. With one programme a door leads straight into it; with several, to what all of
 * them have for that stage.
 */
final class HomePages {

    private final Frames frames;
    private final Templates templates;

    HomePages(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    RenderedPage start(Site site, String language) {
        var say = frames.say(language);
        var frame = frames.ofSite(site, language, say.it("reading.home.title")).about(say.it("reading.home.lead"));
        var cards = site.programmes().stream()
                .map(programme -> card(programme, programme.places(), language, Links::programme))
                .toList();
        return templates.home(frame, new HomePage(null, doors(site, language, null), cards));
    }

    Optional<RenderedPage> stage(Site site, String language, Stage stage) {
        Way way = (where, programme) -> Links.stage(where, programme, stage);
        var cards = site.programmes().stream()
                .filter(programme -> Site.in(programme, stage).findAny().isPresent())
                .map(programme -> card(programme, Site.in(programme, stage), language, way))
                .toList();
        if (cards.isEmpty()) {
            return Optional.empty();
        }
        var say = frames.say(language);
        var title = say.it("reading.stage." + stage.key());
        var frame = frames.ofSite(site, language, title)
                .looking(stage.key())
                .under(List.of(new Crumb(Links.home(language), say.it("reading.start"))))
                .alsoIn(Links.alternates(_ -> true, each -> Links.stage(each, stage)));
        return Optional.of(templates.home(frame, new HomePage(stage.key(), doors(site, language, stage), cards)));
    }

    /** Filled by the script from what the device keeps, so it is the same for everybody. */
    RenderedPage mine(Site site, String language) {
        var title = frames.say(language).it("reading.mine.title");
        return templates.mine(frames.ofSite(site, language, title)
                .under(List.of(
                        new Crumb(Links.home(language), frames.say(language).it("reading.start"))))
                .alsoIn(Links.alternates(_ -> true, Links::mine)));
    }

    private static List<Door> doors(Site site, String language, @Nullable Stage here) {
        var programmes = site.programmes();
        return Arrays.stream(Stage.values())
                .filter(stage ->
                        programmes.stream().anyMatch(programme -> Site.isIn(Site.in(programme, stage), language)))
                .map(stage -> new Door(
                        stage.key(),
                        programmes.size() == 1
                                ? Links.stage(language, programmes.getFirst(), stage)
                                : Links.stage(language, stage),
                        stage == here))
                .toList();
    }

    /** The pages to which the doors of the start page lead those who look for this programme. */
    List<String> behindDoors(Site site, PublishedProgramme programme, String language) {
        return site.programmes().size() == 1
                ? List.of()
                : Arrays.stream(Stage.values())
                        .filter(stage -> Site.isIn(Site.in(programme, stage), language))
                        .map(stage -> Links.stage(language, stage))
                        .toList();
    }

    /** Where a programme's page is. */
    private interface Way {
        String to(String language, PublishedProgramme programme);
    }

    /** @param behind the lessons that the card leads to */
    private static Card card(PublishedProgramme programme, Stream<Place> behind, String language, Way way) {
        var lessons = behind.toList();
        var strands = lessons.stream().map(place -> place.strand().slug()).distinct();
        var where = programme.isIn(language)
                ? language
                : Languages.ALL.stream().filter(programme::isIn).findFirst().orElse(language);
        var foreign = where.equals(language) ? null : where;
        return new Card(
                programme.slug(),
                way.to(where, programme),
                programme.title().best(where, programme.languages()),
                programme.aim().best(where, programme.languages()),
                Arrays.stream(Stage.values())
                        .filter(stage -> Site.in(programme, stage).findAny().isPresent())
                        .map(Stage::key)
                        .toList(),
                Math.toIntExact(strands.count()),
                lessons.size(),
                foreign,
                foreign == null ? null : Languages.ownName(foreign));
    }
}
