package dev.gradus.lesson.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.RevisionId;
import dev.gradus.lesson.RevisionSummary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** States of a text, the newest first: when, by whom, and how it came about. */
class RevisionList extends OrderedList {

    private static final long serialVersionUID = 1;

    private final transient Consumer<RevisionSummary> chosen;
    private final List<RevisionSummary> revisions = new ArrayList<>();
    private final Map<RevisionId, Button> buttons = new LinkedHashMap<>();
    private final Map<RevisionId, Span> times = new HashMap<>();

    RevisionList(Consumer<RevisionSummary> chosen) {
        this.chosen = chosen;
        addClassName("le-revisions");
        getElement().setAttribute("aria-label", getTranslation("lesson.history.list"));
        getElement().setAttribute("reversed", true);
    }

    void add(List<RevisionSummary> more) {
        more.forEach(revision -> {
            revisions.add(revision);
            add(new ListItem(button(revision)));
        });
        var moments = RevisionTimes.of(
                Moments.of(UI.getCurrent()),
                revisions.stream().map(RevisionSummary::savedAt).toList());
        revisions.forEach(revision -> times.computeIfPresent(revision.id(), (id, when) -> {
            when.setText(moments.of(revision.savedAt()));
            return when;
        }));
    }

    void clear() {
        revisions.clear();
        buttons.clear();
        times.clear();
        removeAll();
    }

    int size() {
        return revisions.size();
    }

    List<RevisionSummary> all() {
        return List.copyOf(revisions);
    }

    Optional<RevisionSummary> find(RevisionId id) {
        return revisions.stream().filter(revision -> revision.id().equals(id)).findFirst();
    }

    Optional<RevisionSummary> first() {
        return revisions.stream().findFirst();
    }

    /** The state of the draft before this one, as far as it is listed. */
    Optional<RevisionSummary> below(RevisionSummary revision) {
        return revisions.stream()
                .filter(older -> older.id().compareTo(revision.id()) < 0)
                .filter(older -> older.kind() != Revision.Kind.SET_ASIDE)
                .findFirst();
    }

    void mark(RevisionId shown) {
        buttons.forEach((id, button) -> {
            if (id.equals(shown)) {
                button.getElement().setAttribute("aria-current", "true");
            } else {
                button.getElement().removeAttribute("aria-current");
            }
        });
    }

    private Button button(RevisionSummary revision) {
        var when = times.computeIfAbsent(revision.id(), id -> new Span());
        when.addClassName("le-when");
        var how = new Span(RevisionWords.how(this, revision.author(), revision.kind(), revision.head()));
        var text = new Div();
        if (!revision.name().isEmpty()) {
            var name = new Span(revision.name());
            name.addClassName("le-revision-name");
            text.add(name);
        }
        text.add(when, how);
        text.addClassName("le-revision");
        var button = new Button(text, click -> chosen.accept(revision));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        buttons.put(revision.id(), button);
        return button;
    }
}
