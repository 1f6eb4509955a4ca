package dev.gradus.classes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.classes.ClassResult;
import dev.gradus.classes.FreshSecret;
import dev.gradus.classes.Pupil;
import dev.gradus.classes.Pupils;
import dev.gradus.platform.ui.Notices;
import java.util.function.Consumer;

/** One pupil of the list, with what can be done for them. */
class PupilRow extends ListItem {

    private static final long serialVersionUID = 1;

    private final transient Pupil pupil;
    private final transient Pupils pupils;
    private final transient Runnable refresh;
    private final Div actions = new Div();

    PupilRow(Pupil pupil, Pupils pupils, Consumer<FreshSecret> show, Runnable refresh) {
        this.pupil = pupil;
        this.pupils = pupils;
        this.refresh = refresh;
        addClassName("c-pupil");
        var nickname = new Span(pupil.nickname());
        nickname.addClassName("g-list-title");
        nickname.getElement().setAttribute("dir", "auto");
        actions.addClassName("g-row");
        offer("classes.secret.reset", () -> show.accept(pupils.resetSecret(pupil.id())));
        offer("classes.nickname.change", this::rename);
        actions.add(export());
        offer("classes.pupil.erase", this::erase);
        add(TilePicture.of(pupil), nickname, actions);
    }

    private void offer(String key, Runnable action) {
        var text = getTranslation(key);
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("classes.action.of", text, pupil.nickname()));
        actions.add(button);
    }

    private Anchor export() {
        var text = getTranslation("classes.pupil.export");
        var link = new Anchor(
                Downloads.of("pupil.json", "application/json", () -> pupils.export(pupil.id())),
                AttachmentType.DOWNLOAD,
                text);
        link.addClassName("c-link");
        link.setAriaLabel(getTranslation("classes.action.of", text, pupil.nickname()));
        return link;
    }

    private void rename() {
        var dialog = new Dialog(getTranslation("classes.nickname.change"));
        var field = new TextField(getTranslation("classes.nickname"));
        field.setValue(pupil.nickname());
        field.setHelperText(getTranslation("classes.hint"));
        field.setWidthFull();
        var save = new Button(getTranslation("platform.save"), click -> {
            switch (pupils.rename(pupil.id(), field.getValue())) {
                case ClassResult.Done _ -> {
                    dialog.close();
                    refresh.run();
                }
                case ClassResult.Refused(var key) -> {
                    field.setInvalid(true);
                    field.setErrorMessage(getTranslation(key));
                }
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.setWidth("min(420px, 94vw)");
        dialog.add(field);
        dialog.getFooter().add(new Button(getTranslation("platform.cancel"), click -> dialog.close()), save);
        dialog.open();
    }

    private void erase() {
        ClassView.ask(
                "classes.pupil.erase.ask", "classes.pupil.erase.what", "classes.pupil.erase", pupil.nickname(), () -> {
                    pupils.erase(pupil.id());
                    Notices.done(getTranslation("classes.pupil.erased", pupil.nickname()));
                    refresh.run();
                });
    }
}
