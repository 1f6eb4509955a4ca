package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.Unit;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.StrandClimb;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** A strand as a climb: its three stages side by side, lessons that build on each other beside each other. */
@Route(value = "programmes/:slug/strands/:strand", layout = StudioFrame.class)
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class StrandView extends ProgrammePage {

    private static final long serialVersionUID = 1;

    private String strand = "";

    StrandView(MapServices services, MapPictures pictures, CurrentPerson current) {
        super(services, pictures, current);
    }

    @Override
    void strand(String slug) {
        strand = slug;
    }

    @Override
    String name() {
        return row().map(row -> picture().best(row.strand().title())).orElse("");
    }

    @Override
    String address() {
        return "/strands/" + strand;
    }

    @Override
    boolean show(Div body) {
        var row = row();
        if (row.isEmpty()) {
            return false;
        }
        var bigIdea = new Paragraph(picture().best(row.get().strand().bigIdea()));
        bigIdea.addClassName("g-aim");
        bigIdea.getElement().setAttribute("lang", picture().language());
        body.add(bigIdea, levels());
        var table = new Div(heads(row.get()));
        table.addClassName("g-climb");
        role(table, "table").getElement().setAttribute("aria-label", name());
        StrandClimb.of(climb().checked(), strand, picture().language())
                .rows()
                .forEach(lessons -> table.add(line(lessons)));
        body.add(table);
        return true;
    }

    private Optional<ProgrammeMap.Row> row() {
        return climb().row(strand);
    }

    /** Another module measures the lessons; here is the way there. */
    private Anchor levels() {
        var link = new Anchor(
                "programmes/" + climb().map().programme().slug() + "/strands/" + strand + "/levels?language="
                        + picture().language(),
                getTranslation("curriculum.climb.levels"));
        link.addClassName("g-climb-levels");
        return link;
    }

    /** Stage, depth, concrete start and outcome of each unit. */
    private Div heads(ProgrammeMap.Row row) {
        var heads = role(new Div(), "row");
        heads.addClassNames("g-climb-row", "g-climb-head");
        for (var cell : row.cells()) {
            heads.add(head(cell.unit()));
        }
        return heads;
    }

    private Div head(Unit unit) {
        var stage =
                new Div(new H2(getTranslation("curriculum.stage." + unit.stage().key())));
        stage.addClassNames("g-stage", "g-stage-" + unit.stage().key());
        if (unit.depth() != null) {
            stage.add(new Span(getTranslation("curriculum.depth." + unit.depth().key())));
        }
        var head = role(new Div(stage), "columnheader");
        head.addClassName("g-climb-stage");
        fact(head, "curriculum.concreteStart", picture().best(unit.concreteStart()));
        fact(head, "curriculum.outcome", picture().best(unit.outcome()));
        fact(head, "curriculum.unit.emptyOnPurpose", picture().best(unit.emptyReason()));
        return head;
    }

    private void fact(Div head, String key, String text) {
        if (!text.isEmpty()) {
            var said = new Span(text);
            said.getElement().setAttribute("lang", picture().language());
            var label = new Span(getTranslation(key));
            label.addClassName("g-climb-label");
            head.add(new Paragraph(label, said));
        }
    }

    private Div line(StrandClimb.Row lessons) {
        var line = role(new Div(), "row");
        line.addClassName("g-climb-row");
        for (var stage : Stage.values()) {
            var cell = role(new Div(), "cell");
            cell.addClassNames("g-climb-cell", "g-stage-" + stage.key());
            lessons.at(stage).forEach(step -> cell.add(card(step, stage)));
            line.add(cell);
        }
        return line;
    }

    private Div card(StrandClimb.Step step, Stage stage) {
        var card = new Div(here(stage));
        card.addClassName("g-step-card");
        var place = climb().find(step.lesson());
        var title = new H3(lessonLink(step.lesson()));
        place.ifPresent(
                found -> title.addComponentAsFirst(new StateSign(picture().state(found.lesson()))));
        card.add(title);
        terms(card, "curriculum.climb.carriedOver", step.carriedOver());
        terms(card, "curriculum.climb.newHere", step.newHere());
        terms(card, "curriculum.climb.deeperHere", step.deeperHere());
        objectives(card, step);
        place.ifPresent(found -> actions(card, step, found));
        return card;
    }

    /** For narrow screens, where the stages stand one below another. */
    private Span here(Stage stage) {
        var here = new Span(getTranslation("curriculum.stage." + stage.key()));
        here.addClassNames("g-stage-word", "g-climb-here");
        return here;
    }

    private void terms(Div card, String key, List<String> terms) {
        if (terms.isEmpty()) {
            return;
        }
        var line = new Div();
        line.addClassNames("g-climb-terms");
        var label = new Span(getTranslation(key));
        label.addClassName("g-climb-label");
        line.add(label);
        terms.forEach(term -> {
            var word = new Span(term);
            word.addClassName("g-word");
            word.getElement().setAttribute("lang", picture().language());
            line.add(word);
        });
        card.add(line);
    }

    private void objectives(Div card, StrandClimb.Step step) {
        if (step.objectives().isEmpty()) {
            return;
        }
        var label = new Span(getTranslation("curriculum.climb.objectives"));
        label.addClassName("g-climb-label");
        var list = new UnorderedList();
        list.getElement().setAttribute("lang", picture().language());
        step.objectives().forEach(objective -> list.add(new ListItem(objective)));
        card.add(label, list);
    }

    private void actions(Div card, StrandClimb.Step step, LessonPlace place) {
        var actions = new Div();
        actions.addClassNames("g-row", "g-step-actions");
        step.standsOn().forEach(below -> actions.add(beside(place, below)));
        actions.add(quiet("curriculum.climb.besideAny", () -> chooseBeside(place)));
        if (rights().writes()) {
            next(place.unit().stage()).ifPresent(unit -> actions.add(startNext(place, unit)));
        }
        card.add(actions);
    }

    /** Opens the lesson for writing with another one beside it. */
    private Anchor beside(LessonPlace place, LessonPath below) {
        var text = getTranslation("curriculum.climb.beside", lessonName(below));
        var address = "lessons/" + place.lesson().id().value() + "/" + picture().language();
        return new Anchor(
                climb().find(below)
                        .map(other -> address + "?beside=" + other.lesson().id().value())
                        .orElse(address),
                text);
    }

    /** Any other lesson of the programme, whether or not this one builds on it. */
    private void chooseBeside(LessonPlace place) {
        new LessonChoiceDialog(
                        getTranslation("curriculum.climb.besideAny"),
                        getTranslation(
                                "curriculum.climb.besideAny.why", picture().title(place.lesson())),
                        picture(),
                        other -> getUI().ifPresent(ui -> ui.getPage()
                                .setLocation(
                                        "/studio/lessons/" + place.lesson().id().value() + "/"
                                                + picture().language() + "?beside="
                                                + other.lesson().id().value())))
                .open();
    }

    private Button quiet(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    private Optional<Unit> next(Stage stage) {
        return row().flatMap(row -> row.cells().stream()
                .map(ProgrammeMap.Cell::unit)
                .filter(unit -> unit.stage().stepsAbove(stage) == 1)
                .findFirst());
    }

    private Button startNext(LessonPlace from, Unit unit) {
        var start = new Button(
                getTranslation(
                        "curriculum.climb.startNext",
                        getTranslation("curriculum.stage." + unit.stage().key())),
                click -> askForNext(from, unit));
        start.addThemeVariants(ButtonVariant.SMALL);
        return start;
    }

    private void askForNext(LessonPlace from, Unit unit) {
        var language = from.programme().sourceLanguage();
        LessonDialog.create(services().lessons(), from.programme(), unit.id(), (lesson, start) -> {
                    var starter = services().starter().getIfAvailable();
                    if (starter == null) {
                        redraw();
                        return;
                    }
                    starter.startNext(lesson.id(), from.lesson().id(), language, start.title(), start.minutes());
                    var address = "lessons/" + lesson.id().value() + "/" + language + "?beside="
                            + from.lesson().id().value();
                    getUI().ifPresent(ui -> ui.getPage().setLocation("/studio/" + address));
                })
                .open();
    }

    private static Div role(Div div, String role) {
        div.getElement().setAttribute("role", role);
        return div;
    }
}
