package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.curriculum.Climb.Accepted;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Unit;
import dev.gradus.curriculum.climb.FindingCode;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.platform.Texts;
import dev.gradus.platform.i18n.Languages;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One finding: what it is, where it is, and what can be done about it. */
class FindingItem extends ListItem {

    private static final long serialVersionUID = 1;

    private final transient FindingsView view;
    private final transient MapFinding finding;
    private final Div actions = new Div();

    FindingItem(FindingsView view, MapFinding finding) {
        this.view = view;
        this.finding = finding;
        addClassName("g-finding");
        actions.addClassName("g-row");
        add(new Paragraph(view.sentence(finding)), where(), actions);
        mend();
        if (!finding.code().isError() && view.rights().organises()) {
            actions.add(quiet("curriculum.findings.accept", () -> view.accept(finding)));
        }
    }

    FindingItem(FindingsView view, Accepted accepted) {
        this.view = view;
        this.finding = accepted.finding();
        addClassName("g-finding");
        actions.addClassName("g-row");
        var when = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(ZoneId.systemDefault())
                .format(accepted.at());
        var who = new Span(
                accepted.by() == null
                        ? getTranslation("curriculum.findings.acceptedOn", when)
                        : getTranslation("curriculum.findings.acceptedBy", accepted.by(), when));
        var reason =
                new Paragraph(new Span(getTranslation("curriculum.findings.because")), why(accepted.reason()), who);
        reason.addClassName("g-finding-reason");
        add(new Paragraph(view.sentence(finding)), where(), reason, actions);
        if (view.rights().organises()) {
            actions.add(quiet("curriculum.findings.takeBack", () -> view.takeBack(finding)));
        }
    }

    MapFinding finding() {
        return finding;
    }

    void focus() {
        getElement().setAttribute("tabindex", "-1");
        getElement().callJsFunction("focus");
    }

    /** In the reader’s language, or else in whichever it was written. */
    private Span why(Texts reason) {
        var languages = new ArrayList<String>();
        languages.add(Languages.of(getLocale()));
        languages.addAll(view.picture().map().programme().languages());
        var language = languages.stream()
                .filter(each -> reason.in(each).isPresent())
                .findFirst()
                .orElse("");
        var why = new Span(reason.best(language, List.of()));
        why.getElement().setAttribute("lang", language);
        return why;
    }

    /** Strand · stage · lesson, as far down as the finding goes. */
    private Div where() {
        var place = finding.place();
        var where = new Div();
        where.addClassName("g-finding-where");
        row().ifPresent(row -> {
            var strand = new Span(view.picture().best(row.strand().title()));
            strand.getElement().setAttribute("lang", view.picture().language());
            where.add(strand);
        });
        if (place.stage() != null) {
            var stage =
                    new Span(getTranslation("curriculum.stage." + place.stage().key()));
            stage.addClassNames("g-stage-word", "g-stage-" + place.stage().key());
            where.add(stage);
        }
        lesson().ifPresent(lesson -> {
            var title = new Span(view.picture().title(lesson.lesson()));
            title.getElement().setAttribute("lang", view.picture().language(lesson.lesson()));
            where.add(title);
        });
        if (place.language() != null) {
            where.add(new Span(getTranslation("curriculum.language." + place.language())));
        }
        return where;
    }

    private void mend() {
        lesson().ifPresentOrElse(
                        place -> new LessonFindingMends(view, finding, place, actions).offer(), this::mendUnit);
    }

    private void mendUnit() {
        var unit = unit();
        if (unit.isEmpty()) {
            actions.add(link(view.route() + "/strands/" + finding.place().strand(), "curriculum.findings.openStrand"));
            return;
        }
        boolean empty = finding.code() == FindingCode.EMPTY_UNIT;
        if (empty && view.rights().writes()) {
            actions.add(quiet("curriculum.lesson.add", () -> view.addLesson(finding, unit.get())));
        }
        if (view.rights().organises()) {
            actions.add(quiet(
                    empty ? "curriculum.unit.sayWhy" : "curriculum.unit.edit", () -> describe(unit.get(), empty)));
        }
        actions.add(link(
                empty
                        ? view.route()
                        : view.route() + "/strands/" + finding.place().strand(),
                empty ? "curriculum.findings.openMap" : "curriculum.findings.openStrand"));
    }

    private void describe(Unit unit, boolean askWhyEmpty) {
        new UnitDialog(
                        view.services().units(),
                        view.picture().map().programme(),
                        unit,
                        askWhyEmpty,
                        changed -> view.after(finding, "curriculum.findings.mended"))
                .open();
    }

    private Optional<ProgrammeMap.Row> row() {
        return view.climb().row(finding.place().strand());
    }

    private Optional<Unit> unit() {
        return row().flatMap(row -> row.cells().stream()
                .map(ProgrammeMap.Cell::unit)
                .filter(unit -> unit.stage() == finding.place().stage())
                .findFirst());
    }

    private Optional<LessonPlace> lesson() {
        return finding.place().lessonPath().flatMap(view.climb()::find);
    }

    private static Component link(String href, String key) {
        var link = new Anchor(href);
        link.setText(link.getTranslation(key));
        link.addClassName("g-finding-link");
        return link;
    }

    private Button quiet(String key, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
