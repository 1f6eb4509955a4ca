package dev.gradus.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.lesson.SaveResult.Conflict;

/** Two people on one text: who saved first, what differs, and which of the two goes on. Both stay in the history. */
class ConflictDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final Div comparison = new Div();
    private final Anchor both = new Anchor();
    private final Paragraph explanation = new Paragraph();
    private final String language;

    /** @param language in which the text is written */
    ConflictDialog(String language, Runnable continueWithTheirs, Runnable putMineOnTop) {
        this.language = language;
        addClassName("le-conflict");
        setWidth("min(960px, 96vw)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        comparison.addClassName("le-conflict-texts");
        comparison.getElement().setAttribute("tabindex", "0");
        comparison.getElement().setAttribute("role", "region");
        comparison.getElement().setAttribute("aria-label", getTranslation("lesson.conflict.comparison"));
        both.setText(getTranslation("lesson.conflict.both"));
        both.setTarget(AnchorTarget.BLANK);
        add(explanation, comparison);
        getFooter().add(both, choice("theirs", continueWithTheirs), choice("mine", putMineOnTop));
    }

    /** Shows the newest refusal; what was typed since the one before is in {@code setAside}. */
    void show(Conflict conflict, String who, String when, String historyAddress) {
        setHeaderTitle(getTranslation("lesson.conflict.title", who, when));
        explanation.setText(getTranslation("lesson.conflict.explanation", who));
        comparison.removeAll();
        comparison.add(new ComparisonView(
                conflict.theirs().source(),
                getTranslation("lesson.conflict.theirs", who),
                conflict.setAside().source(),
                getTranslation("lesson.conflict.mine"),
                language));
        both.setHref(historyAddress);
        if (!isOpened()) {
            open();
        }
    }

    private Button choice(String name, Runnable action) {
        var button = new Button(getTranslation("lesson.conflict." + name + ".choose"), click -> action.run());
        if (name.equals("mine")) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }
}
