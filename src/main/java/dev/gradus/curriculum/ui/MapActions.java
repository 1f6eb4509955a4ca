package dev.gradus.curriculum.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Consequences;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Strand;
import dev.gradus.curriculum.StrandId;
import dev.gradus.curriculum.Unit;
import dev.gradus.curriculum.UnitId;
import dev.gradus.platform.ui.Notices;
import java.util.ArrayList;
import java.util.function.Consumer;

/** What can be done on a map. After each act the map is drawn anew, the focus is on what was moved, and it is said. */
class MapActions {

    private final MapServices services;
    private final ProgrammeMapView view;

    MapActions(MapServices services, ProgrammeMapView view) {
        this.services = services;
        this.view = view;
    }

    void addStrand() {
        new StrandDialog(services.strands(), view.picture().map().programme(), null, this::changed).open();
    }

    void edit(Strand strand) {
        new StrandDialog(services.strands(), view.picture().map().programme(), strand, this::changed).open();
    }

    void move(StrandId strand, int position) {
        apply(services.strands().move(strand, position), this::sayPlace);
    }

    void archive(Strand strand) {
        ask(
                "curriculum.archive",
                title(strand),
                services.climbs().ifArchived(strand.id()),
                new ConsequenceList(view.picture()),
                () -> apply(
                        services.strands().archive(strand.id()),
                        archived -> offerUndo(title(archived), view::focusTitle, () -> restore(archived))));
    }

    void describe(Unit unit, boolean askWhyEmpty) {
        new UnitDialog(services.units(), view.picture().map().programme(), unit, askWhyEmpty, changed -> view.redraw())
                .open();
    }

    /** The lesson's first text is written in the source language; then the editor opens. */
    void addLesson(Unit unit) {
        var programme = view.picture().map().programme();
        var language = programme.sourceLanguage();
        LessonDialog.create(services.lessons(), programme, unit.id(), (lesson, start) -> {
                    view.redraw();
                    var starter = services.starter().getIfAvailable();
                    if (starter == null) {
                        view.grid().focus(lesson.id());
                    } else {
                        starter.start(lesson.id(), language, start.title(), start.minutes());
                        view.leaveFor(
                                "lessons/" + lesson.id().value() + "/" + language,
                                start.fromFile() ? QueryParameters.of("import", "") : QueryParameters.empty());
                    }
                })
                .open();
    }

    void move(LessonId lesson, UnitId unit, int position) {
        var place = view.picture().map().find(lesson);
        var title = place.map(found -> view.picture().title(found.lesson())).orElse("");
        var names = new ConsequenceList(view.picture());
        place.ifPresent(found -> names.nameNew(found.lesson().slug(), title));
        ask(
                "curriculum.move",
                title,
                services.climbs().ifMoved(lesson, unit, position),
                names,
                () -> apply(services.lessons().move(lesson, unit, position), moved -> {
                    sayPlace(moved);
                    place.ifPresent(before -> offerToMoveBack(before.lesson(), moved));
                }));
    }

    void chooseWhereTo(Lesson lesson) {
        new MoveDialog(services, view.picture(), lesson, moved -> {
                    view.redraw();
                    sayPlace(moved);
                    offerToMoveBack(lesson, moved);
                })
                .open();
    }

    void split(Lesson lesson) {
        var title = view.picture().title(lesson);
        var splitting = services.splitting().getIfAvailable();
        var choices = splitting == null
                ? null
                : splitting.choices(lesson.id(), view.picture().language());
        if (splitting == null || choices == null || choices.steps().isEmpty()) {
            Notices.problem(view.getTranslation("curriculum.split.cannot", title));
            return;
        }
        new SplitDialog(splitting, view.picture(), lesson, choices, second -> {
                    view.redraw();
                    sayPlace(second);
                })
                .open();
    }

    void changeSlug(Lesson lesson) {
        new SlugDialog(services.lessons(), lesson, changed -> {
                    view.redraw();
                    view.grid().focus(changed.id());
                })
                .open();
    }

    void archive(Lesson lesson) {
        var title = view.picture().title(lesson);
        ask(
                "curriculum.archive",
                title,
                services.climbs().ifArchived(lesson.id()),
                new ConsequenceList(view.picture()),
                () -> apply(
                        services.lessons().archive(lesson.id()),
                        archived -> offerUndo(
                                title, () -> view.grid().focus(archived.unit()), () -> restore(archived, title))));
    }

    /** Lessons of an archived strand come back with their strand, so they are not listed on their own. */
    void showArchived(Rights rights) {
        var picture = view.pictureWithArchived();
        var things = new ArrayList<ArchivedDialog.Thing>();
        for (var row : picture.map().rows()) {
            if (row.strand().archived()) {
                if (rights.organises()) {
                    things.add(archived(picture, row.strand()));
                }
            } else if (rights.writes()) {
                row.cells().stream()
                        .flatMap(cell -> cell.lessons().stream())
                        .filter(Lesson::archived)
                        .forEach(lesson -> things.add(archived(picture, lesson)));
            }
        }
        new ArchivedDialog(things).open();
    }

    void editProgramme() {
        var before = view.picture().map().programme();
        ProgrammeDialog.change(services.programmes(), before, after -> {
                    if (after.slug().equals(before.slug())) {
                        view.redraw();
                    } else {
                        ProgrammeMapView.open(after);
                    }
                })
                .open();
    }

    void archiveProgramme() {
        var programme = view.picture().map().programme();
        apply(
                services.programmes().archive(programme.id()),
                archived -> offerUndo(view.picture().best(archived.title()), view::focusTitle, this::restoreProgramme));
    }

    void restoreProgramme() {
        var programme = view.picture().map().programme();
        apply(
                services.programmes().restore(programme.id()),
                back -> sayBack(view.picture().best(back.title())));
    }

    private ArchivedDialog.Thing archived(MapPicture picture, Strand strand) {
        return new ArchivedDialog.Thing(
                picture.best(strand.title()), view.getTranslation("curriculum.strand"), () -> restore(strand));
    }

    private ArchivedDialog.Thing archived(MapPicture picture, Lesson lesson) {
        var title = picture.title(lesson);
        return new ArchivedDialog.Thing(title, view.getTranslation("curriculum.lesson"), () -> restore(lesson, title));
    }

    private void restore(Strand strand) {
        apply(services.strands().restore(strand.id()), back -> {
            view.grid().focus(back.id());
            sayBack(title(back));
        });
    }

    private void restore(Lesson lesson, String title) {
        apply(services.lessons().restore(lesson.id()), back -> {
            view.grid().focus(back.id());
            sayBack(title);
        });
    }

    private void changed(Strand strand) {
        view.redraw();
        view.grid().focus(strand.id());
    }

    private void sayPlace(Strand strand) {
        view.grid().focus(strand.id());
        view.say("curriculum.moved.strand", title(strand), strand.position());
    }

    private void sayPlace(Lesson lesson) {
        view.grid().focus(lesson.id());
        var picture = view.picture();
        picture.map()
                .find(lesson.id())
                .ifPresent(place -> view.say(
                        "curriculum.moved.lesson",
                        picture.title(lesson),
                        place.lesson().position(),
                        picture.best(place.strand().title()),
                        view.getTranslation(
                                "curriculum.stage." + place.unit().stage().key())));
    }

    /** @param focus on what stays, because what had it has gone */
    private void offerUndo(String title, Runnable focus, Runnable undo) {
        var text = view.getTranslation("curriculum.archived", title);
        focus.run();
        UndoNotice.show(text, view.getTranslation("curriculum.undo"), undo);
    }

    /** Within its unit a lesson is moved back as quickly as a notice is pressed. */
    private void offerToMoveBack(Lesson before, Lesson moved) {
        if (!before.unit().equals(moved.unit())) {
            UndoNotice.show(
                    view.getTranslation("curriculum.moved.now", view.picture().title(moved)),
                    view.getTranslation("curriculum.undo"),
                    () -> apply(
                            services.lessons().move(before.id(), before.unit(), before.position()), this::sayPlace));
        }
    }

    private void sayBack(String title) {
        view.say("curriculum.restored", title);
    }

    private void ask(String doIt, String what, Consequences consequences, ConsequenceList names, Runnable change) {
        ConsequencesDialog.ask(
                view.getTranslation("curriculum.consequences.title", view.getTranslation(doIt), what),
                view.getTranslation(doIt),
                consequences,
                names,
                change);
    }

    private String title(Strand strand) {
        return view.picture().best(strand.title());
    }

    private <T> void apply(ChangeResult<T> result, Consumer<T> then) {
        view.redraw();
        switch (result) {
            case ChangeResult.Changed<T>(T value) -> then.accept(value);
            case ChangeResult.Stale<T> stale -> Notices.problem(view.getTranslation("curriculum.stale"));
            case ChangeResult.Refused<T>(String messageKey) -> Notices.problem(view.getTranslation(messageKey));
        }
    }
}
