package dev.gradus.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.gradus.lesson.TextMerge;
import dev.gradus.lesson.TextMerge.Choice;
import dev.gradus.lesson.TextMerge.Dispute;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Two people changed the same blocks: each such block stands there as both have it, and whoever came second chooses.
 * Everything else is merged already. Both whole texts stay in the history.
 */
class ConflictDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final Div disputes = new Div();
    private final Anchor both = new Anchor();
    private final Paragraph explanation = new Paragraph();
    private final String language;
    private final transient List<RadioButtonGroup<Choice>> choices = new ArrayList<>();

    /** @param language in which the text is written */
    ConflictDialog(String language, Consumer<List<Choice>> resolve) {
        this.language = language;
        addClassName("le-conflict");
        setWidth("min(960px, 96vw)");
        setCloseOnEsc(false);
        setCloseOnOutsideClick(false);
        disputes.addClassName("le-disputes");
        both.setText(getTranslation("lesson.conflict.both"));
        both.setTarget(AnchorTarget.BLANK);
        var done = new Button(getTranslation("lesson.conflict.done"), click -> resolve.accept(chosen()));
        done.addThemeVariants(ButtonVariant.PRIMARY);
        add(explanation, disputes);
        getFooter().add(both, done);
    }

    /** Shows the newest refusal. */
    void show(TextMerge merge, String who, String when, String historyAddress) {
        setHeaderTitle(getTranslation("lesson.conflict.title", who, when));
        explanation.setText(getTranslation(isOpened() ? "lesson.conflict.again" : "lesson.conflict.explanation", who));
        disputes.removeAll();
        choices.clear();
        var all = merge.disputes();
        for (int i = 0; i < all.size(); i++) {
            disputes.add(dispute(all.get(i), i + 1, all.size(), who));
        }
        both.setHref(historyAddress);
        if (!isOpened()) {
            open();
        }
    }

    private List<Choice> chosen() {
        return choices.stream().map(RadioButtonGroup::getValue).toList();
    }

    private Div dispute(Dispute dispute, int number, int count, String who) {
        var choice = choice(dispute, number, count, who);
        choices.add(choice);
        var comparison = new ComparisonView(
                dispute.theirs(),
                getTranslation("lesson.conflict.theirs", who),
                dispute.mine(),
                getTranslation("lesson.conflict.mine"),
                language);
        comparison.addClassName("le-conflict-texts");
        comparison.getElement().setAttribute("tabindex", "0");
        comparison.getElement().setAttribute("role", "region");
        comparison.getElement().setAttribute("aria-label", getTranslation("lesson.conflict.comparison", number));
        var box = new Div(comparison, choice);
        box.addClassName("le-dispute");
        return box;
    }

    /** Whoever chooses nothing keeps both, so that no key pressed in haste loses a word. */
    private RadioButtonGroup<Choice> choice(Dispute dispute, int number, int count, String who) {
        var choice = new RadioButtonGroup<Choice>();
        choice.setLabel(getTranslation(
                dispute.frontMatter() ? "lesson.conflict.which.facts" : "lesson.conflict.which", number, count));
        // There is one title and one number of minutes.
        choice.setItems(
                dispute.frontMatter()
                        ? List.of(Choice.MINE, Choice.THEIRS)
                        : List.of(Choice.BOTH, Choice.MINE, Choice.THEIRS));
        choice.setItemLabelGenerator(item -> getTranslation("lesson.conflict.choose." + item, who));
        choice.setValue(dispute.frontMatter() ? Choice.MINE : Choice.BOTH);
        return choice;
    }
}
