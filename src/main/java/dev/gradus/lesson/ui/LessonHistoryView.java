package dev.gradus.lesson.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.RevisionId;
import dev.gradus.lesson.RevisionSummary;
import dev.gradus.lesson.SaveResult;
import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.ui.Notices;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a lesson text has been: every kept state, any two compared, each of them one click from being the draft again. */
@Route(value = LessonAddress.HISTORY, layout = StudioFrame.class)
@StyleSheet("context://studio-assets/lesson.css")
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class LessonHistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 30;

    private final transient LessonTexts texts;
    private final boolean mayWrite;
    private final H1 title = new H1();
    private final Anchor back = new Anchor();
    private final RevisionList list = new RevisionList(this::compareWithNeighbour);
    private final Button more = new Button(getTranslation("lesson.history.more"), click -> showMore());
    private final Checkbox named = new Checkbox();
    private final Section comparison = new Section();
    private final Div said = new Div();
    private transient @Nullable LessonAddress address;
    private transient @Nullable LessonText text;

    LessonHistoryView(LessonTexts texts, CurrentPerson current) {
        this.texts = texts;
        this.mayWrite = current.get().is(Role.LEAD) || current.get().is(Role.TEACHER);
        addClassNames("g-page", "le-history");
        back.setText(getTranslation("lesson.history.back"));
        var crumbs = new Nav(back);
        crumbs.setAriaLabel(getTranslation("lesson.breadcrumb"));
        crumbs.addClassName("le-crumbs");
        comparison.addClassName("g-card");
        said.addClassName("le-unseen");
        said.getElement().setAttribute("role", "status");
        named.setLabel(getTranslation("lesson.history.named"));
        named.addValueChangeListener(change -> {
            list.clear();
            showMore();
        });
        var columns = new Div(new Div(named, list, more), comparison);
        columns.addClassName("le-history-columns");
        add(crumbs, title, columns, said);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var wished = LessonAddress.of(event.getRouteParameters());
        var found = wished.flatMap(place -> texts.find(place.lesson(), place.language()));
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        address = wished.get();
        text = found.get();
        title.setText(getTranslation("lesson.history.title", found.get().head().title()));
        back.setHref(wished.get().editor());
        list.clear();
        showMore();
        var query = event.getLocation().getQueryParameters();
        var before = revision(query, "before");
        var after = revision(query, "after");
        if (before.isPresent() && after.isPresent()) {
            compare(before.get(), after.get());
        } else {
            list.first().ifPresent(this::compareWithNeighbour);
        }
    }

    @Override
    public String getPageTitle() {
        return title.getText();
    }

    private void showMore() {
        var next = named.getValue()
                ? texts.namedRevisions(text().id(), list.size(), PAGE + 1)
                : texts.revisions(text().id(), list.size(), PAGE + 1);
        more.setVisible(next.size() > PAGE);
        list.add(next.subList(0, Math.min(PAGE, next.size())));
    }

    /** With what it changed: the state before it, or for a text set aside the one it was not saved over. */
    private void compareWithNeighbour(RevisionSummary chosen) {
        var revision = texts.revision(chosen.id());
        var base = Optional.ofNullable(revision.base())
                .filter(id -> chosen.kind() == Revision.Kind.SET_ASIDE)
                .or(() -> list.below(chosen).map(RevisionSummary::id));
        base.flatMap(this::existing)
                .ifPresentOrElse(before -> compare(before, revision), () -> compare(revision, revision));
    }

    private void compare(Revision before, Revision after) {
        boolean alone = list.size() == 1 && before.id().equals(after.id());
        var panel =
                alone ? RevisionComparison.ofNothing(after) : RevisionComparison.of(before, after, text().language());
        comparison.removeAll();
        comparison.add(panel);
        said.setText(panel.summary());
        if (!alone) {
            panel.offer(
                    list.all(),
                    (one, other) -> existing(one)
                            .ifPresent(older -> existing(other).ifPresent(younger -> compare(older, younger))));
        }
        boolean isHead = after.id().equals(text().head().id());
        if (mayWrite) {
            var name = list.find(after.id()).map(RevisionSummary::name).orElse("");
            panel.offerNaming(name, wished -> name(after, wished));
        }
        if (mayWrite && !isHead) {
            panel.offerRestore(() -> restore(after.id()));
        }
        list.mark(after.id());
        UI.getCurrent().getPage().getHistory().replaceState(null, address().history(before.id(), after.id()));
    }

    private void name(Revision revision, String name) {
        try {
            texts.name(revision.id(), name);
        } catch (NotFound thinnedOut) {
            Notices.problem(getTranslation("lesson.history.gone"));
        }
        list.clear();
        showMore();
        existing(revision.id()).ifPresent(after -> list.find(after.id()).ifPresent(this::compareWithNeighbour));
    }

    private void restore(RevisionId old) {
        var before = text().head().id();
        switch (texts.restore(text().id(), before, old)) {
            case SaveResult.Saved _ -> {
                reload();
                Notices.undoable(
                        getTranslation("lesson.history.restored"),
                        getTranslation("lesson.history.undo"),
                        () -> restore(before));
            }
            case SaveResult.Merged _ -> throw new IllegalStateException("a restored state is never merged");
            case SaveResult.Conflict conflict -> {
                Notices.problem(getTranslation("lesson.history.movedOn"));
                reload();
            }
            case SaveResult.Invalid invalid -> Notices.problem(getTranslation("lesson.history.unreadable"));
            case SaveResult.TooLong(int most) -> Notices.problem(getTranslation("lesson.saving.tooLong", most));
        }
    }

    private void reload() {
        text = texts.get(text().id());
        list.clear();
        showMore();
        list.first().ifPresent(this::compareWithNeighbour);
    }

    private Optional<Revision> revision(QueryParameters query, String name) {
        return query.getSingleParameter(name)
                .filter(value -> value.matches("\\d{1,18}"))
                .flatMap(value -> existing(new RevisionId(Long.parseLong(value))));
    }

    /** Of this text; a revision may have been thinned out since somebody noted its number. */
    private Optional<Revision> existing(RevisionId id) {
        return texts.findRevision(text().id(), id);
    }

    private LessonText text() {
        return Objects.requireNonNull(text);
    }

    private LessonAddress address() {
        return Objects.requireNonNull(address);
    }
}
