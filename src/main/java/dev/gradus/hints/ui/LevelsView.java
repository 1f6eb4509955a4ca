package dev.gradus.hints.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.Strand;
import dev.gradus.grading.Measure;
import dev.gradus.grading.TextLanguage;
import dev.gradus.hints.Comparisons;
import dev.gradus.hints.StageComparison;
import dev.gradus.hints.StageComparison.Leg;
import dev.gradus.hints.StageComparison.Point;
import dev.gradus.platform.Slug;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The lessons of a strand that build on each other, on one scale: whether each stage is harder, and by how much. */
@Route(value = "programmes/:slug/strands/:strand/levels", layout = StudioFrame.class)
@StyleSheet("context://studio-assets/hints.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class LevelsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Programmes programmes;
    private final transient Comparisons comparisons;
    private String title = "";

    LevelsView(Programmes programmes, Comparisons comparisons) {
        this.programmes = programmes;
        this.comparisons = comparisons;
        addClassNames("g-page", "hf-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var programme =
                parameters.get("slug").filter(Slug::isSlug).flatMap(slug -> programmes.findBySlug(new Slug(slug)));
        var strand = programme.flatMap(
                found -> strand(found, parameters.get("strand").orElse("")));
        if (strand.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        var language = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("language")
                .or(() -> Optional.of(getLocale().toLanguageTag()))
                .filter(programme.get().languages()::contains)
                .orElse(programme.get().sourceLanguage());
        removeAll();
        show(programme.get(), strand.get(), language);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<Strand> strand(Programme programme, String slug) {
        return programmes.map(programme.id()).rows().stream()
                .map(row -> row.strand())
                .filter(strand -> strand.slug().value().equals(slug))
                .findFirst();
    }

    private void show(Programme programme, Strand strand, String language) {
        var name = strand.title().best(language, programme.languages());
        title = getTranslation("hints.levels.title", name);
        var climb = "programmes/" + programme.slug() + "/strands/" + strand.slug();
        var crumbs = new Nav(
                new Anchor("programmes/" + programme.slug(), programme.titleIn(language)),
                new Span("/"),
                new Anchor(climb, name));
        crumbs.setAriaLabel(getTranslation("hints.ways"));
        crumbs.addClassName("hf-crumbs");
        var head = new Div(new H1(title), languages(programme, climb, language));
        head.addClassName("g-head");
        add(crumbs, head, new Paragraph(getTranslation("hints.levels.explanation." + language)));
        var found = comparisons.of(programme.id(), strand.id(), language);
        if (found.isEmpty()) {
            var nothing = new Paragraph(getTranslation("hints.levels.none"));
            nothing.addClassName("g-empty");
            add(nothing);
        }
        found.forEach(comparison -> add(section(comparison, language)));
    }

    private Select<String> languages(Programme programme, String climb, String language) {
        var select = new Select<String>();
        select.setAriaLabel(getTranslation("hints.levels.language"));
        select.setItems(programme.languages());
        select.setItemLabelGenerator(Languages::ownName);
        select.setValue(language);
        select.addValueChangeListener(
                change -> getUI().ifPresent(ui -> ui.navigate(climb + "/levels?language=" + change.getValue())));
        return select;
    }

    private Section section(StageComparison comparison, String language) {
        var lessons = new UnorderedList();
        lessons.addClassName("hf-points");
        comparison.points().forEach(point -> lessons.add(item(point, language)));
        var verdict = new H2(getTranslation(verdict(comparison)));
        verdict.setClassName("hf-beyond", !comparison.isInOrder());
        var said = new Div(verdict, lessons, legs(comparison));
        var section = new Section(said);
        section.addClassNames("g-card", "hf-comparison");
        if (TextLanguage.ofTag(language) == TextLanguage.ENGLISH) {
            section.add(LevelPicture.of(
                    this,
                    comparison.points().stream()
                            .map(point -> new LevelPicture.Mark(point.profile(), point.measure()))
                            .toList(),
                    verdict.getText()));
        }
        return section;
    }

    private static String verdict(StageComparison comparison) {
        if (comparison.legs().isEmpty()) {
            return "hints.levels.nothing";
        }
        return comparison.isInOrder() ? "hints.levels.ordered" : "hints.levels.notOrdered";
    }

    private ListItem item(Point point, String language) {
        var stage = new Span(getTranslation("hints.stage." + point.profile().stage()));
        stage.addClassNames("hf-stage", "hf-stage-" + point.profile().stage());
        var lesson = new Anchor("lessons/" + point.lesson().value() + "/" + language, point.title());
        lesson.getElement().setAttribute("lang", language);
        var level = new Span(
                switch (point.measure()) {
                    case Measure.Level found ->
                        getTranslation(
                                "hints.levels.level." + found.scale(), found.level(), (found.high() - found.low()) / 2);
                    case Measure.TooShort _ -> getTranslation("hints.verdict.TOO_SHORT");
                });
        level.addClassName("hf-level");
        return new ListItem(stage, lesson, level);
    }

    private UnorderedList legs(StageComparison comparison) {
        var list = new UnorderedList();
        list.addClassName("hf-legs");
        comparison.legs().forEach(leg -> {
            var item = new ListItem(leg(leg));
            item.setClassName("hf-beyond", !leg.rises());
            list.add(item);
        });
        return list;
    }

    private String leg(Leg leg) {
        return getTranslation(
                leg.rises() ? "hints.levels.rises" : "hints.levels.falls",
                leg.from().title(),
                leg.to().title(),
                Math.abs(leg.apart()));
    }
}
