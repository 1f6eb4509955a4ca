package dev.gradus.classes.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.gradus.classes.ClassId;
import dev.gradus.classes.Classes;
import dev.gradus.classes.Colleague;
import dev.gradus.classes.FreshSecret;
import dev.gradus.classes.Handover;
import dev.gradus.classes.Pupils;
import dev.gradus.classes.SchoolClass;
import dev.gradus.curriculum.Programmes;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One class: its code, its pupils and their tiles, and the sheet to print. */
@Route(value = "classes/:class", layout = StudioFrame.class)
@StyleSheet("context://studio-assets/classes.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class ClassView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;

    private final transient Classes classes;
    private final transient Pupils pupils;
    private final transient Programmes programmes;
    private final transient Handover handover;
    private transient @Nullable SchoolClass shown;

    ClassView(Classes classes, Pupils pupils, Programmes programmes, Handover handover) {
        this.classes = classes;
        this.pupils = pupils;
        this.programmes = programmes;
        this.handover = handover;
        addClassName("g-page");
    }

    static RouteParameters parameters(ClassId id) {
        return new RouteParameters("class", id.value().toString());
    }

    static void open(ClassId id) {
        UI.getCurrent().navigate(ClassView.class, parameters(id));
    }

    /** @throws NotFound for what is no class of theirs */
    static SchoolClass find(Classes classes, BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("class").orElse("");
        try {
            return classes.find(new ClassId(UUID.fromString(id))).orElseThrow(() -> new NotFound(id));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound(id);
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(find(classes, event));
    }

    @Override
    public String getPageTitle() {
        return shown == null ? getTranslation("classes.title") : shown.name();
    }

    private void show(SchoolClass each) {
        shown = each;
        removeAll();
        var crumb = new RouterLink(getTranslation("classes.title"), ClassesView.class);
        crumb.addClassName("g-muted");
        var title = new Div(new H1(each.name()), ClassWords.stage(this, each));
        title.addClassName("g-row");
        var head = new Div(title, actions(each));
        head.addClassName("g-head");
        var kept = new Paragraph(getTranslation("classes.keptUntil", ClassWords.day(each.keepUntil(), getLocale())));
        kept.addClassName("g-muted");
        add(crumb, head, kept);
        if (!each.archived()) {
            add(new CodeCard(each, () -> show(classes.renewCode(each.id())), () -> show(classes.closeCode(each.id()))));
        }
        add(pupilList(each));
    }

    private Div actions(SchoolClass each) {
        var report = new RouterLink(getTranslation("classes.report"), ClassReportView.class, parameters(each.id()));
        report.addClassNames("g-button", "g-button-first");
        var actions = new Div(report);
        actions.addClassName("g-row");
        if (each.archived()) {
            actions.add(new Button(getTranslation("classes.restore"), click -> show(classes.restore(each.id()))));
        } else {
            actions.add(
                    new Button(
                            getTranslation("classes.change"),
                            click -> new ClassDialog(classes, programmes, each, this::show).open()),
                    new Button(getTranslation("classes.archive"), click -> archive(each)));
        }
        actions.add(new Button(
                getTranslation("classes.handOver"),
                click -> new HandoverDialog(handover, each, to -> handedOver(each, to)).open()));
        var delete = new Button(getTranslation("classes.delete"), click -> delete(each));
        delete.addThemeVariants(ButtonVariant.ERROR);
        actions.add(delete);
        return actions;
    }

    private void archive(SchoolClass each) {
        classes.archive(each.id());
        Notices.done(getTranslation("classes.archived", each.name()));
        classes.find(each.id()).ifPresent(this::show);
    }

    private void handedOver(SchoolClass each, Colleague to) {
        Notices.done(getTranslation("classes.handedOver", each.name(), to.name()));
        classes.find(each.id())
                .ifPresentOrElse(this::show, () -> UI.getCurrent().navigate(ClassesView.class));
    }

    private void delete(SchoolClass each) {
        ask("classes.delete.ask", "classes.delete.what", "classes.delete", each.name(), () -> {
            classes.delete(each.id());
            Notices.done(getTranslation("classes.deleted", each.name()));
            UI.getCurrent().navigate(ClassesView.class);
        });
    }

    private Div pupilList(SchoolClass each) {
        var present = pupils.of(each.id());
        var add = new Button(
                getTranslation("classes.pupils.add"),
                click -> new PupilsDialog(pupils, each.id(), added -> {
                            classes.find(each.id()).ifPresent(now -> sheet(now, added));
                        })
                        .open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div();
        actions.addClassName("g-row");
        if (!present.isEmpty()) {
            actions.add(
                    new Button(
                            getTranslation("classes.sheet"),
                            click -> sheet(Sheet.tiles(each, present, () -> show(each)))),
                    new Button(getTranslation("classes.secrets.new"), click -> renewAll(each)));
        }
        if (!each.archived()) {
            actions.add(add);
        }
        var head = new Div(new H2(getTranslation("classes.pupils", present.size())), actions);
        head.addClassName("g-head");
        if (present.isEmpty()) {
            var empty = new Div(new Paragraph(getTranslation("classes.pupils.empty")));
            empty.addClassName("g-empty");
            return new Div(head, empty);
        }
        var list = new UnorderedList();
        list.addClassNames("g-list", "c-pupils");
        present.forEach(pupil -> list.add(new PupilRow(
                pupil,
                pupils,
                fresh -> sheet(each, List.of(fresh)),
                () -> classes.find(each.id()).ifPresent(this::show))));
        return new Div(head, list);
    }

    private void renewAll(SchoolClass each) {
        ask(
                "classes.secrets.ask",
                "classes.secrets.what",
                "classes.secrets.new",
                each.name(),
                () -> sheet(each, pupils.resetSecrets(each.id())));
    }

    private void sheet(SchoolClass each, List<FreshSecret> secrets) {
        sheet(Sheet.secrets(each, secrets, () -> show(each)));
    }

    /** In place of the view, for a printer takes the whole page. */
    private void sheet(Sheet sheet) {
        removeAll();
        add(sheet);
    }

    /** Before what cannot be undone. */
    static void ask(String titleKey, String whatKey, String doKey, String name, Runnable action) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(dialog.getTranslation(titleKey, name));
        dialog.setText(dialog.getTranslation(whatKey));
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("platform.cancel"));
        dialog.setConfirmText(dialog.getTranslation(doKey));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(confirmed -> action.run());
        dialog.open();
    }
}
