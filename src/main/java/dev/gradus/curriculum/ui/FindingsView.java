package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Climb.Accepted;
import dev.gradus.curriculum.Unit;
import dev.gradus.curriculum.climb.FindingCode;
import dev.gradus.curriculum.climb.FindingWords;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** What is wrong with a programme, by severity, each with the way to mend it; and what was accepted, with its reason. */
@Route(value = "programmes/:slug/findings", layout = StudioFrame.class)
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class FindingsView extends ProgrammePage {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 25;
    /** Shows only what is found at or below this place: {@code strand}, {@code strand/stage} or {@code strand/stage/lesson}. */
    static final String AT = "at";

    FindingsView(MapServices services, MapPictures pictures, CurrentPerson current) {
        super(services, pictures, current);
    }

    @Override
    String name() {
        return getTranslation("curriculum.findings.title");
    }

    @Override
    String address() {
        return "/findings";
    }

    @Override
    boolean show(Div body) {
        var at = asked(AT);
        Predicate<MapFinding> here = finding -> at.isEmpty() || (finding.place().path() + "/").startsWith(at + "/");
        var open = climb().open().stream().filter(here).toList();
        var accepted = climb().accepted().stream()
                .filter(each -> here.test(each.finding()))
                .toList();
        if (!at.isEmpty()) {
            body.add(onlyHere());
        }
        if (open.isEmpty()) {
            var nothing = new Div(new Paragraph(getTranslation("curriculum.findings.none")));
            nothing.addClassName("g-empty");
            body.add(nothing);
        }
        section(
                body,
                "errors",
                open.stream().filter(each -> each.code().isError()).toList(),
                this::item);
        section(body, "warnings", open.stream().filter(FindingsView::isWarning).toList(), this::item);
        section(
                body,
                "misconceptions",
                open.stream().filter(FindingsView::isMisconception).toList(),
                this::item);
        section(body, "accepted", accepted, this::acceptedItem);
        return true;
    }

    /** How a finding reads. */
    String sentence(MapFinding finding) {
        return new FindingWords(this::getTranslation, this::lessonName).sentence(finding);
    }

    void accept(MapFinding finding) {
        new AcceptDialog(
                        services().climbs(),
                        picture().map().programme(),
                        finding,
                        sentence(finding),
                        done -> after("curriculum.findings.acceptedNow"))
                .open();
    }

    /** As on the map: the lesson is begun in the source language, then the editor opens. */
    void addLesson(Unit unit) {
        var programme = picture().map().programme();
        var language = programme.sourceLanguage();
        LessonDialog.create(services().lessons(), programme, unit.id(), (lesson, start) -> {
                    after("curriculum.findings.mended");
                    services().starter().ifAvailable(starter -> {
                        starter.start(lesson.id(), language, start.title(), start.minutes());
                        getUI().ifPresent(ui ->
                                ui.navigate("lessons/" + lesson.id().value() + "/" + language));
                    });
                })
                .open();
    }

    void takeBack(MapFinding finding) {
        apply(services().climbs().takeBack(picture().map().programme().id(), finding), "curriculum.findings.takenBack");
    }

    void after(String key) {
        redraw();
        focusTitle();
        say(getTranslation(key));
    }

    private static boolean isMisconception(MapFinding finding) {
        return finding.code() == FindingCode.NEVER_ANSWERED || finding.code() == FindingCode.NEVER_RAISED;
    }

    private static boolean isWarning(MapFinding finding) {
        return !finding.code().isError() && !isMisconception(finding);
    }

    private void apply(ChangeResult<MapFinding> result, String key) {
        switch (result) {
            case ChangeResult.Changed<MapFinding> _, ChangeResult.Stale<MapFinding> _ -> after(key);
            case ChangeResult.Refused<MapFinding>(String messageKey) -> Notices.problem(getTranslation(messageKey));
        }
    }

    private Div onlyHere() {
        var all = new Anchor(route() + address(), getTranslation("curriculum.findings.all"));
        all.setRouterIgnore(true);
        var banner = new Div(new Paragraph(getTranslation("curriculum.findings.onlyHere")), all);
        banner.addClassName("g-banner");
        return banner;
    }

    private FindingItem item(MapFinding finding) {
        return new FindingItem(this, finding);
    }

    private FindingItem acceptedItem(Accepted accepted) {
        return new FindingItem(this, accepted);
    }

    private <T> void section(Div body, String kind, List<T> findings, Function<T, FindingItem> item) {
        if (findings.isEmpty()) {
            return;
        }
        var heading = new H2(getTranslation("curriculum.findings." + kind, findings.size()));
        heading.setId("findings-" + kind);
        var list = new UnorderedList();
        list.addClassNames("g-findings", "g-findings-" + kind);
        var section = new Section(heading, list);
        section.getElement().setAttribute("aria-labelledby", "findings-" + kind);
        more(section, list, findings, item);
        body.add(section);
    }

    private <T> void more(Section section, UnorderedList list, List<T> findings, Function<T, FindingItem> item) {
        int shown = (int) list.getChildren().count();
        findings.stream().skip(shown).limit(PAGE).map(item).forEach(list::add);
        int left = findings.size() - shown - PAGE;
        if (left > 0) {
            var more = new Button(getTranslation("curriculum.programmes.more", left));
            more.addClickListener(click -> {
                section.remove(more);
                more(section, list, findings, item);
            });
            section.add(more);
        }
    }
}
