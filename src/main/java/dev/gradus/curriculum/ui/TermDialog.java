package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.curriculum.TermChanges;
import dev.gradus.curriculum.TermChanges.Change;
import dev.gradus.curriculum.TermChanges.Kind;
import dev.gradus.curriculum.TermChanges.Line;
import dev.gradus.curriculum.TermChanges.Passage;
import dev.gradus.curriculum.climb.Terms;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Gives a term another word, or makes two terms one; shows each place before anything is changed. */
class TermDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int MOST = 200;
    private static final int LONGEST = 80;

    private final transient TermChanges changes;
    private final transient MapPicture picture;
    private final String from;
    private final List<String> known;
    private final ComboBox<String> to = new ComboBox<>();
    private final Checkbox inTexts = new Checkbox();
    private final Paragraph summary = new Paragraph();
    private final Div preview = new Div();
    private final Button save = new Button(getTranslation("curriculum.terms.change.do"));

    /** @param whenChanged gets the new word and how to take it back */
    TermDialog(
            TermChanges changes,
            MapPicture picture,
            String from,
            List<String> known,
            BiConsumer<String, Runnable> whenChanged) {
        super("");
        this.changes = changes;
        this.picture = picture;
        this.from = from;
        this.known = known;
        setHeaderTitle(getTranslation("curriculum.terms.change.title", from));
        setWidth("min(720px, 94vw)");
        setCloseOnOutsideClick(false);
        to.setLabel(getTranslation("curriculum.terms.change.to"));
        to.setHelperText(getTranslation("curriculum.terms.change.to.help"));
        to.setItems(known.stream().filter(word -> !isSame(word, from)).toList());
        to.setAllowCustomValue(true);
        to.setWidthFull();
        to.getElement().setAttribute("lang", picture.language());
        to.addCustomValueSetListener(set -> to.setValue(set.getDetail().strip()));
        to.addValueChangeListener(change -> show());
        inTexts.setLabel(getTranslation("curriculum.terms.change.inTexts"));
        inTexts.setValue(true);
        inTexts.addValueChangeListener(change -> show());
        summary.getElement().setAttribute("role", "status");
        preview.addClassName("g-term-preview");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> change().ifPresent(wished -> changes.apply(wished)
                .ifPresent(undo -> {
                    close();
                    whenChanged.accept(wished.to(), undo);
                })));
        var form = new Div(to, inTexts, summary, preview);
        form.addClassName("g-dialog-form");
        add(form);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
        show();
    }

    private Optional<Change> change() {
        return Optional.ofNullable(to.getValue())
                .map(String::strip)
                .filter(word -> !word.isEmpty() && word.length() <= LONGEST && !word.equals(from))
                .map(word ->
                        new Change(picture.map().programme().id(), picture.language(), from, word, inTexts.getValue()));
    }

    private void show() {
        preview.removeAll();
        summary.setText("");
        save.setEnabled(false);
        change().ifPresent(wished -> {
            var lines = changes.preview(wished);
            int places = lines.stream().mapToInt(line -> line.passages().size()).sum();
            boolean merges = known.stream().anyMatch(word -> isSame(word, wished.to()) && !isSame(word, from));
            summary.setText(getTranslation(
                    merges ? "curriculum.terms.change.merges" : "curriculum.terms.change.renames",
                    places,
                    lines.size()));
            save.setEnabled(places > 0);
            int left = MOST;
            for (var line : lines) {
                if (left > 0) {
                    preview.add(lesson(line, left));
                }
                left -= line.passages().size();
            }
            if (left < 0) {
                preview.add(new Paragraph(getTranslation("curriculum.consequences.more", -left)));
            }
        });
    }

    private Div lesson(Line line, int most) {
        var title = picture.map()
                .find(line.lesson())
                .map(place -> picture.title(place.lesson()))
                .orElse("");
        var list = new UnorderedList();
        line.passages().stream().limit(most).map(this::passage).forEach(list::add);
        return new Div(new H3(title), list);
    }

    private ListItem passage(Passage passage) {
        var kind = new Span(getTranslation("curriculum.terms.change." + passage.kind()));
        kind.addClassName("g-climb-label");
        var before = new Span(passage.before());
        before.addClassName("g-term-before");
        var item = new ListItem(kind, before);
        if (passage.kind() == Kind.INTRODUCES && passage.after().isEmpty()) {
            item.add(new Span(getTranslation("curriculum.terms.change.dropped")));
        } else {
            var after = new Span(passage.after());
            after.addClassName("g-term-after");
            item.add(new Span(" → "), after);
        }
        item.getElement().setAttribute("lang", picture.language());
        return item;
    }

    private static boolean isSame(String one, String other) {
        return Terms.sameForm(one).equals(Terms.sameForm(other));
    }
}
