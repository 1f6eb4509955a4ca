package dev.gradus.lesson.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.RevisionId;
import dev.gradus.lesson.RevisionSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Two revisions of one text compared, with the choice of two others, and the way back to the younger one shown. */
class RevisionComparison extends Div {

    private static final long serialVersionUID = 1;

    private final transient Revision before;
    private final transient Revision after;
    private final Moments moments = Moments.of(UI.getCurrent());
    private final transient RevisionTimes times;
    private final Div head = new Div();

    private RevisionComparison(Revision before, Revision after) {
        this.before = before;
        this.after = after;
        this.times = RevisionTimes.of(moments, List.of(before.savedAt(), after.savedAt()));
        head.addClassName("g-head");
        add(new H2(getTranslation("lesson.history.changes")), head);
    }

    /** @param language in which the text is written */
    static RevisionComparison of(Revision before, Revision after, String language) {
        var panel = new RevisionComparison(before, after);
        panel.add(new ComparisonView(before.source(), panel.name(before), after.source(), panel.name(after), language));
        return panel;
    }

    /** Of the first state, while it is the only one. */
    static RevisionComparison ofNothing(Revision first) {
        var panel = new RevisionComparison(first, first);
        panel.add(new Paragraph(panel.getTranslation("lesson.history.only")));
        return panel;
    }

    /** What is compared, for whoever does not see it. */
    String summary() {
        return getTranslation("lesson.history.compared", name(before), name(after));
    }

    /** @param compare takes the older and the younger */
    void offer(List<RevisionSummary> revisions, BiConsumer<RevisionId, RevisionId> compare) {
        var one = choice("lesson.history.before", before, revisions);
        var other = choice("lesson.history.after", after, revisions);
        one.addValueChangeListener(change -> compare.accept(change.getValue().id(), after.id()));
        other.addValueChangeListener(
                change -> compare.accept(before.id(), change.getValue().id()));
        var choices = new Div(one, other);
        choices.addClassName("g-row");
        head.addComponentAsFirst(choices);
    }

    void offerRestore(Runnable restore) {
        var button = new Button(
                getTranslation("lesson.history.restore", moments.brief(after.savedAt())), click -> restore.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        head.add(button);
    }

    /** @param name it has now, mostly empty */
    void offerNaming(String name, Consumer<String> rename) {
        head.add(new Button(
                getTranslation(name.isEmpty() ? "lesson.history.name" : "lesson.history.rename"),
                click -> new NameDialog(name, rename).open()));
    }

    private Select<RevisionSummary> choice(String key, Revision chosen, List<RevisionSummary> revisions) {
        var select = new Select<RevisionSummary>();
        select.setLabel(getTranslation(key));
        var items = new ArrayList<>(revisions);
        var present = revisions.stream()
                .filter(revision -> revision.id().equals(chosen.id()))
                .findFirst()
                .orElseGet(() -> {
                    var summary = new RevisionSummary(
                            chosen.id(), chosen.kind(), chosen.title(), chosen.author(), chosen.savedAt(), false, "");
                    items.add(summary);
                    return summary;
                });
        var saved = RevisionTimes.of(
                moments, items.stream().map(RevisionSummary::savedAt).toList());
        select.setItems(items);
        select.setItemLabelGenerator(revision -> RevisionWords.named(revision) + saved.of(revision.savedAt()) + " · "
                + RevisionWords.how(this, revision.author(), revision.kind(), revision.head()));
        select.setValue(present);
        select.addClassName("le-choice");
        return select;
    }

    private String name(Revision revision) {
        return times.of(revision.savedAt()) + " · " + RevisionWords.who(this, revision.author());
    }
}
