package dev.gradus.reading.site;

import dev.gradus.curriculum.Stage;
import dev.gradus.publishing.PublishedProgramme.Entry;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import dev.gradus.reading.page.LessonLink;
import dev.gradus.reading.page.LessonPage.Level;
import dev.gradus.reading.page.LessonPage.Step;
import dev.gradus.reading.page.LessonPage.Way;
import dev.gradus.reading.page.Say;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where one can go from a lesson: along its strand, one step back or on, and deeper in the next stage. */
public final class Neighbours {

    private final Site site;
    private final Place here;
    private final Say say;
    private final List<Entry> unit;

    /** @param here may be a draft's place, which the published strand does not know yet */
    public Neighbours(Site site, Place here, Say say) {
        this.site = site;
        this.here = here;
        this.say = say;
        this.unit = withHere(here.unit().lessons(), here.entry());
    }

    private static List<Entry> withHere(List<Entry> published, Entry here) {
        var others = published.stream().filter(entry -> !entry.slug().equals(here.slug()));
        return Stream.concat(Stream.of(here), others)
                .sorted(Comparator.comparingInt(Entry::position))
                .toList();
    }

    /** All lessons of the strand by stage. */
    public List<Level> climb() {
        var others = here.strand().units().stream()
                .filter(other -> other.stage() != here.unit().stage());
        return Stream.concat(Stream.of(here.unit()), others)
                .sorted(Comparator.comparing(PublishedUnit::stage))
                .map(this::level)
                .toList();
    }

    private Level level(PublishedUnit level) {
        boolean own = level.stage() == here.unit().stage();
        var steps = (own ? unit : level.lessons())
                .stream()
                        .map(entry -> at(level, entry))
                        .map(place -> new Step(Links.to(place, say.language()), isHere(place)))
                        .toList();
        return new Level(level.stage().key(), steps);
    }

    /** Which step of its unit this is, from 1. */
    public int number() {
        return unit.indexOf(here.entry()) + 1;
    }

    /** How many steps its unit has. */
    public int count() {
        return unit.size();
    }

    public List<Way> ways() {
        var ways = new ArrayList<Way>();
        step(-1).ifPresent(place -> ways.add(way("reading.way.before", place, false)));
        step(+1).ifPresentOrElse(
                        place -> ways.add(way("reading.way.next", place, true)), () -> ways.add(moreOfTheStage()));
        var deeper = site.deeper(here);
        if (deeper.isEmpty()) {
            nextStage().ifPresent(place -> ways.add(deeper(place)));
        } else {
            deeper.forEach(place -> ways.add(deeper(place)));
        }
        return ways;
    }

    /** The last lesson of a unit ends in no other than the next stage, which may be years away. */
    private Way moreOfTheStage() {
        var stage = here.unit().stage();
        var all = new LessonLink(
                Links.stage(say.language(), here.programme(), stage),
                say.it("reading.way.all." + stage.key()),
                0,
                null,
                null);
        return new Way(say.it("reading.way.more"), stage.key(), all, true);
    }

    private Way deeper(Place place) {
        return way("reading.way.deeper." + place.unit().stage().key(), place, true);
    }

    private Way way(String label, Place place, boolean onward) {
        return new Way(say.it(label), place.unit().stage().key(), Links.to(place, say.language()), onward);
    }

    private Optional<Place> step(int by) {
        int wanted = unit.indexOf(here.entry()) + by;
        return wanted < 0 || wanted >= unit.size() ? Optional.empty() : Optional.of(at(here.unit(), unit.get(wanted)));
    }

    private Optional<Place> nextStage() {
        Stage stage = here.unit().stage();
        return here.strand().units().stream()
                .filter(unit -> unit.stage().compareTo(stage) > 0)
                .findFirst()
                .map(unit -> at(unit, unit.lessons().getFirst()));
    }

    private boolean isHere(Place place) {
        return place.path().equals(here.path());
    }

    private Place at(PublishedUnit unit, Entry entry) {
        return new Place(here.programme(), here.strand(), unit, entry);
    }
}
