package dev.gradus.reading.site;

import dev.gradus.curriculum.Stage;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedProgramme.PublishedStrand;
import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import dev.gradus.reading.Part;
import dev.gradus.reading.RenderedPage;
import dev.gradus.reading.page.Frame;
import dev.gradus.reading.page.Frame.Crumb;
import dev.gradus.reading.page.HomePage.Door;
import dev.gradus.reading.page.ProgrammePage;
import dev.gradus.reading.page.ProgrammePage.MapStrand;
import dev.gradus.reading.page.ProgrammePage.MapUnit;
import dev.gradus.reading.page.Templates;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A programme as a map of steps: whole, one stage, or one strand. Each exists in a language that has a lesson in it. */
final class ProgrammePages {

    private final Frames frames;
    private final Templates templates;

    ProgrammePages(Frames frames, Templates templates) {
        this.frames = frames;
        this.templates = templates;
    }

    Optional<RenderedPage> whole(PublishedProgramme programme, String language) {
        if (!programme.isIn(language)) {
            return Optional.empty();
        }
        var title = title(programme, language);
        var aim = programme.aim().best(language, programme.languages());
        var frame = frames.of(programme, language, title)
                .about(aim)
                .describedBy(LearningData.programme(frames.origin(), programme, frames.say(language)))
                .fedBy(Links.feed(language, programme))
                .under(List.of(home(language)))
                .alsoIn(Links.alternates(programme::isIn, each -> Links.programme(each, programme)));
        var page = new ProgrammePage(
                title,
                aim,
                "whole",
                Links.programme(language, programme),
                doors(programme, language, null),
                strands(programme, language, _ -> true));
        return Optional.of(templates.programme(frame, page).madeOf(Set.of(Part.programme(programme))));
    }

    Optional<RenderedPage> stage(PublishedProgramme programme, String language, Stage stage) {
        if (!Site.isIn(Site.in(programme, stage), language)) {
            return Optional.empty();
        }
        var say = frames.say(language);
        var title = say.it(
                "reading.stage.of",
                say.it("reading.stage." + stage.key()),
                programme.title().best(language, programme.languages()));
        var frame = inside(programme, language, title)
                .looking(stage.key())
                .alsoIn(Links.alternates(
                        each -> Site.isIn(Site.in(programme, stage), each),
                        each -> Links.stage(each, programme, stage)));
        var page = new ProgrammePage(
                title,
                say.it("reading.stage." + stage.key() + ".does"),
                "stage",
                null,
                doors(programme, language, stage),
                strands(programme, language, unit -> unit.stage() == stage));
        return Optional.of(templates.programme(frame, page).madeOf(Set.of(Part.programme(programme))));
    }

    Optional<RenderedPage> strand(PublishedProgramme programme, String language, PublishedStrand strand) {
        Predicate<String> exists = each -> Site.isIn(Site.in(programme, strand), each);
        if (!exists.test(language)) {
            return Optional.empty();
        }
        var title = strand.title().best(language, programme.languages());
        var idea = strand.bigIdea().best(language, programme.languages());
        var frame = inside(programme, language, title)
                .about(idea)
                .alsoIn(Links.alternates(exists, each -> Links.strand(each, programme, strand)));
        var only = mapStrand(programme, strand, language, _ -> true, null);
        var page = new ProgrammePage(title, idea, "strand", null, List.of(), List.of(only));
        return Optional.of(templates.programme(frame, page).madeOf(Set.of(Part.strand(programme, strand.slug()))));
    }

    /** The paths of all pages of a programme in a language, its own first. */
    static List<String> paths(PublishedProgramme programme, String language) {
        var stages = Arrays.stream(Stage.values())
                .filter(stage -> Site.isIn(Site.in(programme, stage), language))
                .map(stage -> Links.stage(language, programme, stage));
        var strands = programme.strands().stream()
                .filter(strand -> Site.isIn(Site.in(programme, strand), language))
                .map(strand -> Links.strand(language, programme, strand));
        var lessons = programme
                .places()
                .filter(place -> place.entry().byLanguage().containsKey(language))
                .map(place -> Links.lesson(language, place));
        return Stream.of(Stream.of(Links.programme(language, programme)), stages, strands, lessons)
                .flatMap(each -> each)
                .toList();
    }

    private Frame inside(PublishedProgramme programme, String language, String title) {
        return frames.of(programme, language, title)
                .fedBy(Links.feed(language, programme))
                .under(List.of(
                        home(language), new Crumb(Links.programme(language, programme), title(programme, language))));
    }

    private Crumb home(String language) {
        return new Crumb(Links.home(language), frames.say(language).it("reading.start"));
    }

    private static String title(PublishedProgramme programme, String language) {
        return programme.title().best(language, programme.languages());
    }

    private static List<Door> doors(PublishedProgramme programme, String language, @Nullable Stage here) {
        return Arrays.stream(Stage.values())
                .filter(stage -> Site.isIn(Site.in(programme, stage), language))
                .map(stage -> new Door(stage.key(), Links.stage(language, programme, stage), stage == here))
                .toList();
    }

    private List<MapStrand> strands(PublishedProgramme programme, String language, Predicate<PublishedUnit> wanted) {
        return programme.strands().stream()
                .filter(strand -> strand.units().stream().anyMatch(wanted))
                .map(strand ->
                        mapStrand(programme, strand, language, wanted, Links.strand(language, programme, strand)))
                .toList();
    }

    private MapStrand mapStrand(
            PublishedProgramme programme,
            PublishedStrand strand,
            String language,
            Predicate<PublishedUnit> wanted,
            @Nullable String path) {
        return new MapStrand(
                strand.slug(),
                strand.title().best(language, programme.languages()),
                strand.bigIdea().best(language, programme.languages()),
                path,
                strand.units().stream()
                        .filter(wanted)
                        .map(unit -> mapUnit(programme, strand, unit, language))
                        .toList());
    }

    private MapUnit mapUnit(PublishedProgramme programme, PublishedStrand strand, PublishedUnit unit, String language) {
        return new MapUnit(
                unit.stage().key(),
                Grades.of(unit)
                        .map(grades -> grades.words(frames.say(language)))
                        .orElse(""),
                unit.title().best(language, programme.languages()),
                unit.concreteStart().best(language, programme.languages()),
                unit.lessons().stream()
                        .map(entry -> Links.to(new Place(programme, strand, unit, entry), language))
                        .toList());
    }
}
