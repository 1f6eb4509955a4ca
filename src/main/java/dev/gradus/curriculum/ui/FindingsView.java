package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.Component;
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
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Unit;
import dev.gradus.curriculum.climb.FindingWords;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is wrong with a programme, by severity, each with the way to mend it; and what was accepted, with its reason. */
@Route(value = "programmes/:slug/findings", layout = StudioFrame.class)
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class FindingsView extends ProgrammePage {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 25;
    /** Shows only what is found at or below this place: {@code strand}, {@code strand/stage} or {@code strand/stage/lesson}. */
    static final String AT = "at";

    private final Map<String, Integer> drawn = new HashMap<>();
    private Div list = new Div();

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
        list = body;
        Predicate<MapFinding> here =
                finding -> at.isEmpty() || finding.paths().stream().anyMatch(path -> (path + "/").startsWith(at + "/"));
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
                        done -> after(finding, "curriculum.findings.acceptedNow"))
                .open();
    }

    /** As on the map: the lesson is begun in the source language, then the editor opens. */
    void addLesson(MapFinding finding, Unit unit) {
        var programme = picture().map().programme();
        var language = programme.sourceLanguage();
        LessonDialog.create(services().lessons(), programme, unit.id(), (lesson, start) -> {
                    after(finding, "curriculum.findings.mended");
                    services().starter().ifAvailable(starter -> {
                        starter.start(lesson.id(), language, start.title(), start.minutes());
                        getUI().ifPresent(ui ->
                                ui.navigate("lessons/" + lesson.id().value() + "/" + language));
                    });
                })
                .open();
    }

    void takeBack(MapFinding finding) {
        apply(
                services().climbs().takeBack(picture().map().programme().id(), finding),
                finding,
                "curriculum.findings.takenBack");
    }

    /** Brings an archived lesson back on which something stands. */
    void bringBack(MapFinding finding, LessonId lesson) {
        apply(services().lessons().restore(lesson), finding, "curriculum.findings.mended");
    }

    /** Whoever goes through the list stays where they were, on what is next there. */
    void after(MapFinding finding, String key) {
        int at = items().indexOf(itemOf(finding));
        redraw();
        say(getTranslation(key));
        var items = items();
        if (at >= 0 && at < items.size()) {
            items.get(at).focus();
        } else {
            focusTitle();
        }
    }

    /** What was mended is found again. */
    void again(MapFinding finding, String key) {
        redraw();
        say(getTranslation(key));
        var item = itemOf(finding);
        if (item == null) {
            focusTitle();
        } else {
            item.focus();
        }
    }

    private @Nullable FindingItem itemOf(MapFinding finding) {
        return items().stream()
                .filter(item -> item.finding().identity().equals(finding.identity()))
                .findFirst()
                .orElse(null);
    }

    /** As they stand on the page. */
    private List<FindingItem> items() {
        return list.getChildren()
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(FindingItem.class::isInstance)
                .map(FindingItem.class::cast)
                .toList();
    }

    private static boolean isMisconception(MapFinding finding) {
        return finding.code().isMisconception();
    }

    private static boolean isWarning(MapFinding finding) {
        return !finding.code().isError() && !isMisconception(finding);
    }

    private <T> void apply(ChangeResult<T> result, MapFinding finding, String key) {
        switch (result) {
            case ChangeResult.Changed<T> _, ChangeResult.Stale<T> _ -> after(finding, key);
            case ChangeResult.Refused<T>(String messageKey) -> Notices.problem(getTranslation(messageKey));
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
        more(kind, section, list, findings, item);
        body.add(section);
    }

    /** As many as were shown before, at first. */
    private <T> void more(
            String kind, Section section, UnorderedList list, List<T> findings, Function<T, FindingItem> item) {
        int shown = (int) list.getChildren().count();
        int most = shown == 0 ? drawn.getOrDefault(kind, PAGE) : shown + PAGE;
        findings.stream().skip(shown).limit(most - shown).map(item).forEach(list::add);
        drawn.put(kind, most);
        int left = findings.size() - most;
        if (left > 0) {
            var more = new Button(getTranslation("curriculum.programmes.more", left));
            more.addClickListener(click -> {
                section.remove(more);
                more(kind, section, list, findings, item);
            });
            section.add(more);
        }
    }
}
