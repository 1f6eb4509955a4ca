package dev.gradus.outward.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import dev.gradus.curriculum.Programmes;
import dev.gradus.outward.CaseExport;
import dev.gradus.outward.Coverage;
import dev.gradus.outward.Framework;
import dev.gradus.outward.FrameworkResult;
import dev.gradus.outward.Frameworks;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.Slug;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.ui.BoundedUpload;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A programme against an outside framework: item by item what answers to it; and the way out, as a CASE package. */
@Route(value = "programmes/:slug/frameworks", layout = StudioFrame.class)
@StyleSheet("context://studio-assets/curriculum.css")
@StyleSheet("context://studio-assets/outward.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class FrameworksView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;
    private static final int LARGEST_FILE = 20_000_000;

    private final transient Frameworks frameworks;
    private final transient CaseExport export;
    private final transient Programmes programmes;
    private final transient AnswerNames names;
    private final transient CurrentPerson current;
    private final H1 title = new H1(getTranslation("outward.title"));
    private final Nav crumbs = new Nav();
    private final Div tools = new Div();
    private final Select<Framework> choice = new Select<>();
    private final Checkbox openOnly = new Checkbox(getTranslation("outward.openOnly"));
    private final Paragraph summary = new Paragraph();
    private final Div body = new Div();
    private final Div said = new Div();
    private transient AnswerNames.@Nullable Names here;

    FrameworksView(
            Frameworks frameworks, CaseExport export, Programmes programmes, AnswerNames names, CurrentPerson current) {
        this.frameworks = frameworks;
        this.export = export;
        this.programmes = programmes;
        this.names = names;
        this.current = current;
        addClassName("g-page");
        crumbs.addClassName("g-crumbs");
        crumbs.setAriaLabel(getTranslation("curriculum.breadcrumb"));
        title.getElement().setAttribute("tabindex", "-1");
        tools.addClassNames("g-row", "g-outward-tools");
        said.addClassName("g-unseen");
        said.getElement().setAttribute("role", "status");
        choice.setAriaLabel(getTranslation("outward.framework"));
        choice.setItemLabelGenerator(framework -> framework == null ? "" : framework.title());
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                list();
            }
        });
        openOnly.addValueChangeListener(change -> list());
        add(crumbs, title, new Paragraph(getTranslation("outward.explain")), tools, summary, body, said);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var programme = event.getRouteParameters()
                .get("slug")
                .filter(Slug::isSlug)
                .flatMap(slug -> programmes.findBySlug(new Slug(slug)));
        if (programme.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        here = names.of(programme.get().id(), Languages.of(getLocale()));
        var back = new Anchor("programmes/" + programme.get().slug(), names().programme());
        crumbs.removeAll();
        crumbs.add(new Anchor("programmes", getTranslation("curriculum.programmes.title")), new Span(" / "), back);
        draw(null);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outward.title");
    }

    AnswerNames.Names names() {
        if (here == null) {
            throw new IllegalStateException("the page is not drawn yet");
        }
        return here;
    }

    Frameworks frameworks() {
        return frameworks;
    }

    boolean isWriter() {
        return current.get().is(Role.LEAD) || current.get().is(Role.TEACHER);
    }

    /** After a change: the list anew, and what has happened said. */
    void after(String key) {
        list();
        said.setText(getTranslation(key));
    }

    private boolean organises() {
        return current.get().is(Role.LEAD) || current.get().is(Role.ADMIN);
    }

    private void draw(@Nullable Framework chosen) {
        tools.removeAll();
        var known = frameworks.list();
        choice.setItems(known);
        if (!known.isEmpty()) {
            choice.setValue(known.stream()
                    .filter(each -> chosen != null && each.id().equals(chosen.id()))
                    .findFirst()
                    .orElseGet(known::getFirst));
            tools.add(choice, openOnly);
        }
        if (organises()) {
            tools.add(upload());
            if (!known.isEmpty()) {
                var remove = new Button(getTranslation("outward.remove"), click -> askToRemove());
                remove.addThemeVariants(ButtonVariant.TERTIARY);
                tools.add(remove);
            }
        }
        tools.add(download());
        list();
    }

    private void list() {
        body.removeAll();
        summary.setText("");
        var framework = choice.getValue();
        if (framework == null) {
            var none = new Div(new Paragraph(getTranslation("outward.none")));
            none.addClassName("g-empty");
            body.add(none);
            return;
        }
        var all = frameworks.coverage(framework.id(), names().id());
        summary.setText(getTranslation(
                "outward.covered", all.stream().filter(Coverage::isCovered).count(), all.size(), framework.creator()));
        var shown = openOnly.getValue()
                ? all.stream().filter(each -> !each.isCovered()).toList()
                : all;
        var list = new UnorderedList();
        list.addClassName("g-items");
        body.add(list);
        more(shown, list);
    }

    private void more(List<Coverage> items, UnorderedList list) {
        int so = (int) list.getChildren().count();
        items.stream()
                .skip(so)
                .limit(PAGE)
                .map(item -> new CoverageItem(this, item))
                .forEach(list::add);
        int left = items.size() - so - PAGE;
        if (left > 0) {
            var more = new Button(getTranslation("curriculum.programmes.more", left));
            more.addClickListener(click -> {
                body.remove(more);
                more(items, list);
            });
            body.add(more);
        }
    }

    private Upload upload() {
        var rejected = getTranslation("outward.import.rejected");
        var upload = new Upload();
        upload.setUploadHandler(new BoundedUpload(LARGEST_FILE, rejected, (name, bytes) -> {
            upload.clearFileList();
            takeIn(bytes);
        }));
        BoundedUpload.showReasons(upload);
        upload.setUploadButton(new Button(getTranslation("outward.import")));
        upload.setDropAllowed(false);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setAcceptedFileExtensions(".json");
        upload.addFileRejectedListener(refused -> Notices.problem(rejected));
        return upload;
    }

    private void takeIn(byte[] bytes) {
        switch (frameworks.takeIn(bytes)) {
            case FrameworkResult.TakenIn(Framework framework) -> {
                draw(framework);
                Notices.done(getTranslation("outward.imported", framework.title(), framework.items()));
            }
            case FrameworkResult.Refused(String messageKey, String detail) ->
                Notices.problem(getTranslation(messageKey, detail));
        }
    }

    private void askToRemove() {
        var framework = choice.getValue();
        var ask = new ConfirmDialog(
                getTranslation("outward.remove.title", framework.title()),
                getTranslation("outward.remove.text"),
                getTranslation("outward.remove.do"),
                confirmed -> {
                    frameworks.remove(framework.id());
                    draw(null);
                },
                getTranslation("platform.cancel"),
                cancelled -> {});
        ask.open();
    }

    private Component download() {
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = export.of(names().id(), names().language()).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), names().slug() + "-case.json", "application/json", bytes.length);
        });
        return new Anchor(handler, getTranslation("outward.export"));
    }
}
