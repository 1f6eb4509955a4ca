package dev.gradus.classes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import dev.gradus.classes.ClassLesson;
import dev.gradus.classes.ClassReport;
import dev.gradus.classes.ClassReports;
import dev.gradus.classes.Classes;
import dev.gradus.classes.GivenAnswer;
import dev.gradus.classes.Pupil;
import dev.gradus.classes.ReadLesson;
import dev.gradus.classes.ReportCsv;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a class has read and answered: as a whole, for one pupil, or for one lesson. */
@Route(value = "classes/:class/report", layout = StudioFrame.class)
@StyleSheet("context://studio-assets/classes.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class ClassReportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Classes classes;
    private final transient ClassReports reports;
    private final Div body = new Div();
    private String name = "";

    ClassReportView(Classes classes, ClassReports reports) {
        this.classes = classes;
        this.reports = reports;
        addClassName("g-page");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("classes.report.of", name);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var each = ClassView.find(classes, event);
        name = each.name();
        var language = Languages.of(getLocale());
        var report = reports.of(each.id(), language);
        removeAll();
        var crumb = new RouterLink(name, ClassView.class, ClassView.parameters(each.id()));
        crumb.addClassName("g-muted");
        var csv = new Anchor(
                Downloads.of(
                        "report.csv",
                        "text/csv;charset=UTF-8",
                        () -> ReportCsv.of(reports.of(each.id(), language), this::getTranslation)),
                AttachmentType.DOWNLOAD,
                getTranslation("classes.report.csv"));
        csv.addClassName("g-button");
        var filters = new Div(pupil(report), lesson(report), csv);
        filters.addClassName("g-row");
        var head = new Div(new H1(getPageTitle()), filters);
        head.addClassName("g-head");
        add(crumb, head, body);
        showAll(report);
    }

    private Select<Pupil> pupil(ClassReport report) {
        var pupil = new Select<Pupil>();
        pupil.setAriaLabel(getTranslation("classes.report.pupil"));
        pupil.setEmptySelectionAllowed(true);
        pupil.setEmptySelectionCaption(getTranslation("classes.report.allPupils"));
        pupil.setItems(report.pupils());
        pupil.setItemLabelGenerator(
                each -> each == null ? getTranslation("classes.report.allPupils") : each.nickname());
        pupil.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresentOrElse(each -> show(report, each), () -> showAll(report)));
        return pupil;
    }

    private Select<ClassLesson> lesson(ClassReport report) {
        var lesson = new Select<ClassLesson>();
        lesson.setAriaLabel(getTranslation("classes.report.lesson"));
        lesson.setEmptySelectionAllowed(true);
        lesson.setEmptySelectionCaption(getTranslation("classes.report.allLessons"));
        lesson.setItems(report.lessons());
        lesson.setItemLabelGenerator(each -> each == null ? getTranslation("classes.report.allLessons") : each.title());
        lesson.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresentOrElse(each -> show(report, each), () -> showAll(report)));
        return lesson;
    }

    private void showAll(ClassReport report) {
        body.removeAll();
        if (report.read().isEmpty()) {
            var empty = new Div(new Paragraph(getTranslation("classes.report.empty")));
            empty.addClassName("g-empty");
            body.add(empty);
        }
        body.add(questions(report.questions()), lessons(report), pupils(report));
    }

    /** What misled many comes first: it is what a teacher can do something about tomorrow. */
    private Component questions(List<ClassReport.Asked> asked) {
        return table(
                "classes.report.questions",
                List.of("question", "lesson", "answered", "wrong", "misleading"),
                asked.stream()
                        .map(each -> List.of(
                                each.prompt(),
                                each.lesson().title(),
                                String.valueOf(each.answered()),
                                getTranslation("classes.report.share", each.wrongPercent(), each.wrong()),
                                Optional.ofNullable(each.misleading())
                                        .map(words -> getTranslation("classes.report.misled", words, each.misled()))
                                        .orElse("–")))
                        .toList());
    }

    private Component lessons(ClassReport report) {
        return table(
                "classes.report.lessons",
                List.of("lesson", "begun", "done", "answered", "right"),
                report.lessons().stream()
                        .map(each -> row(each.title(), report.of(each)))
                        .toList());
    }

    private Component pupils(ClassReport report) {
        return table(
                "classes.report.pupils",
                List.of("pupil", "begun", "done", "answered", "right"),
                report.pupils().stream()
                        .map(each -> row(each.nickname(), report.of(each)))
                        .toList());
    }

    private static List<String> row(String name, ClassReport.Sums sums) {
        return List.of(
                name,
                String.valueOf(sums.begun()),
                String.valueOf(sums.done()),
                String.valueOf(sums.answered()),
                String.valueOf(sums.rightAtFirst()));
    }

    private void show(ClassReport report, Pupil pupil) {
        body.removeAll();
        body.add(
                table(
                        "classes.report.lessons",
                        List.of("lesson", "state"),
                        report.lessons().stream()
                                .map(each -> List.of(each.title(), state(report.read(pupil, each))))
                                .toList()),
                answers(
                        report.answersOf(pupil),
                        "lesson",
                        answer -> report.lesson(answer.lesson())
                                .map(ClassLesson::title)
                                .orElse(answer.path())));
    }

    private void show(ClassReport report, ClassLesson lesson) {
        body.removeAll();
        body.add(
                table(
                        "classes.report.pupils",
                        List.of("pupil", "state"),
                        report.pupils().stream()
                                .map(each -> List.of(each.nickname(), state(report.read(each, lesson))))
                                .toList()),
                answers(
                        report.answersTo(lesson),
                        "pupil",
                        answer -> report.pupil(answer.pupil())
                                .map(Pupil::nickname)
                                .orElse("–")));
    }

    private Component answers(
            List<GivenAnswer> answers, String firstColumn, SerializableFunction<GivenAnswer, String> first) {
        return table(
                "classes.report.answers",
                List.of(firstColumn, "question", "first", "last", "attempts"),
                answers.stream()
                        .map(answer -> {
                            var cells = new ArrayList<String>();
                            cells.add(first.apply(answer));
                            cells.add(answer.prompt());
                            cells.add(given(answer.first()));
                            cells.add(given(answer.last()));
                            cells.add(String.valueOf(answer.attempts()));
                            return List.copyOf(cells);
                        })
                        .toList());
    }

    private String given(GivenAnswer.Given given) {
        return getTranslation(given.right() ? "classes.report.wasRight" : "classes.report.wasNotYet", given.words());
    }

    private String state(Optional<ReadLesson> read) {
        return getTranslation(read.map(each -> each.done() == null ? "classes.state.begun" : "classes.state.done")
                .orElse("classes.state.none"));
    }

    private Component table(String title, List<String> columns, List<? extends List<String>> rows) {
        return new ReportTable(
                getTranslation(title),
                columns.stream()
                        .map(column -> getTranslation("classes.report.column." + column))
                        .toList(),
                rows);
    }
}
