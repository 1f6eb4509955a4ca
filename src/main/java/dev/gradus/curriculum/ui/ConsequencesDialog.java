package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import dev.gradus.curriculum.Consequences;

/** Says what a change would break before it is made. */
class ConsequencesDialog extends Dialog {

    private static final long serialVersionUID = 1;

    /** Asks only where there is something to say, in a list that knows the names. */
    static void ask(String title, String doIt, Consequences consequences, ConsequenceList list, Runnable change) {
        if (consequences.isNone()) {
            change.run();
        } else {
            new ConsequencesDialog(title, doIt, consequences, list, change).open();
        }
    }

    private ConsequencesDialog(
            String title, String doIt, Consequences consequences, ConsequenceList list, Runnable change) {
        super("");
        setHeaderTitle(title);
        setWidth("min(640px, 94vw)");
        add(list);
        list.show(consequences);
        var go = new Button(doIt, click -> {
            close();
            change.run();
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), go);
    }
}
