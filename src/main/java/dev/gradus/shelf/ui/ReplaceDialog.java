package dev.gradus.shelf.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gradus.media.MediaFile;
import dev.gradus.shelf.ReplaceResult;
import dev.gradus.shelf.Shelf;
import dev.gradus.shelf.ShelfFile;
import dev.gradus.shelf.ShelfQuery;
import dev.gradus.shelf.ShelfQuery.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Which file shall stand wherever this one stands, and plainly what will happen then. */
class ReplaceDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int MOST_CHOICES = 24;

    private final transient Shelf shelf;
    private final transient ShelfFile old;
    private final TextField words = new TextField();
    private final RadioButtonGroup<ShelfFile> choice = new RadioButtonGroup<>();
    private final Button replace = new Button();

    /** @param done takes the file that stands there now, and what became of it */
    ReplaceDialog(Shelf shelf, ShelfFile old, BiConsumer<ShelfFile, ReplaceResult> done) {
        this.shelf = shelf;
        this.old = old;
        setHeaderTitle(getTranslation("shelf.replace.title", old.name()));
        setWidth("min(720px, 96vw)");
        words.setLabel(getTranslation("shelf.replace.words"));
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> offer(List.of()));
        words.setWidthFull();
        choice.setLabel(getTranslation("shelf.replace.by"));
        choice.addClassName("sh-choices");
        choice.setRenderer(new ComponentRenderer<>(ReplaceDialog::label));
        choice.addValueChangeListener(change -> replace.setEnabled(change.getValue() != null));
        replace.setText(getTranslation("shelf.replace.do"));
        replace.addThemeVariants(ButtonVariant.PRIMARY);
        replace.setEnabled(false);
        replace.addClickListener(click -> {
            var by = choice.getValue();
            close();
            done.accept(by, shelf.replace(old.id(), by.id()));
        });
        var happens = new Paragraph(String.join(
                " ",
                getTranslation("shelf.replace.drafts", old.drafts()),
                getTranslation("shelf.replace.published", old.publications()),
                getTranslation("shelf.replace.old")));
        happens.addClassName("sh-happens");
        add(happens, new ShelfUpload(shelf, getLocale(), this::uploaded).one(), words, choice);
        getFooter().add(new Button(getTranslation("shelf.cancel"), click -> close()), replace);
        offer(List.of());
    }

    private void uploaded(MediaFile file) {
        shelf.find(file.sha256()).ifPresent(found -> {
            if (found.canStandFor(old)) {
                offer(List.of(found));
                choice.setValue(found);
            }
        });
    }

    private void offer(List<ShelfFile> first) {
        var query = new ShelfQuery(words.getValue(), Sort.of(old.kind()), false, false);
        var files = new ArrayList<>(first);
        shelf.list(query, 0, MOST_CHOICES).stream()
                .filter(file -> !file.id().equals(old.id()))
                .filter(file -> files.stream().noneMatch(known -> known.id().equals(file.id())))
                .forEach(files::add);
        choice.setItems(files);
        choice.setHelperText(files.isEmpty() ? getTranslation("shelf.replace.none") : "");
    }

    private static Div label(ShelfFile file) {
        var label = new Div();
        label.addClassName("sh-choice");
        if (file.isPicture()) {
            label.add(new Image(FileWords.address(file, true), ""));
        }
        label.add(new Span(file.name()));
        return label;
    }
}
