package dev.gradus.upkeep.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.upkeep.CheckTask;
import java.util.function.Function;

/** Asks why there is nothing to look at. */
class DismissDialog extends Dialog {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 500;

    private final TextArea reason = new TextArea();

    DismissDialog(Function<String, ChangeResult<CheckTask>> dismiss, Runnable whenDone) {
        super("");
        setHeaderTitle(getTranslation("upkeep.dismiss.title"));
        setWidth("min(520px, 94vw)");
        reason.setLabel(getTranslation("upkeep.reason"));
        reason.setHelperText(getTranslation("upkeep.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        add(reason);
        var save = new Button(getTranslation("upkeep.dismiss.do"), click -> {
            switch (dismiss.apply(reason.getValue())) {
                case ChangeResult.Changed<CheckTask> _, ChangeResult.Stale<CheckTask> _ -> {
                    close();
                    whenDone.run();
                }
                case ChangeResult.Refused<CheckTask>(String key) -> {
                    reason.setErrorMessage(getTranslation(key));
                    reason.setInvalid(true);
                }
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
    }
}
