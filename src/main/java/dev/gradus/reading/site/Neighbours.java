package dev.gradus.reading.site;

import dev.gradus.curriculum.Stage;
import dev.gradus.publishing.PublishedProgramme.Entry;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import dev.gradus.reading.page.LessonPage.Level;
import dev.gradus.reading.page.LessonPage.Step;
import dev.gradus.reading.page.LessonPage.Way;
import dev.gradus.reading.page.Say;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where one can go from a lesson: along its strand, one step back or on, and deeper in the next stage. */
public final class Neighbours {

    private final Site site;
    private final Place here;
    private final Say say;

    public Neighbours(Site site, Place here, Say say) {
        this.site = site;
        this.here = here;
        this.say = say;
    }

    /** All lessons of the strand by stage. */
    public List<Level> climb() {
        return here.strand().units().stream()
                .map(unit -> new Level(
                        unit.stage().key(),
                        unit.lessons().stream()
                                .map(entry -> at(unit, entry))
                                .map(place -> new Step(Links.to(place, say.language()), isHere(place)))
                                .toList()))
                .toList();
    }

    /** Which step of its unit this is, from 1. */
    public int number() {
        return index() + 1;
    }

    public List<Way> ways() {
        var ways = new ArrayList<Way>();
        step(-1).ifPresent(place -> ways.add(way("reading.way.before", place, false)));
        step(+1).ifPresent(place -> ways.add(way("reading.way.next", place, true)));
        var deeper = site.deeper(here);
        if (deeper.isEmpty()) {
            nextStage().ifPresent(place -> ways.add(deeper(place)));
        } else {
            deeper.forEach(place -> ways.add(deeper(place)));
        }
        return ways;
    }

    private Way deeper(Place place) {
        return way("reading.way.deeper." + place.unit().stage().key(), place, true);
    }

    private Way way(String label, Place place, boolean onward) {
        return new Way(say.it(label), place.unit().stage().key(), Links.to(place, say.language()), onward);
    }

    private Optional<Place> step(int by) {
        int wanted = index() + by;
        var lessons = here.unit().lessons();
        return wanted < 0 || wanted >= lessons.size()
                ? Optional.empty()
                : Optional.of(at(here.unit(), lessons.get(wanted)));
    }

    private Optional<Place> nextStage() {
        Stage stage = here.unit().stage();
        return here.strand().units().stream()
                .filter(unit -> unit.stage().compareTo(stage) > 0)
                .findFirst()
                .map(unit -> at(unit, unit.lessons().getFirst()));
    }

    private int index() {
        var slugs = here.unit().lessons().stream().map(Entry::slug).toList();
        return Math.max(0, slugs.indexOf(here.entry().slug()));
    }

    private boolean isHere(Place place) {
        return place.path().equals(here.path());
    }

    private Place at(PublishedUnit unit, Entry entry) {
        return new Place(here.programme(), here.strand(), unit, entry);
    }
}
