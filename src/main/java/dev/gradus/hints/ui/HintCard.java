package dev.gradus.hints.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.fit.HintSentences;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.TextLanguage;
import dev.gradus.hints.OpenHint;
import dev.gradus.lesson.ui.OpenLesson;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** One hint: what, why, how to mend it, and what can be done at once. */
class HintCard extends ListItem {

    private static final long serialVersionUID = 1;
    private static final int MOST_OFFERED = 3;

    /** Mended by explaining the word. */
    private static final Set<HintCode> EXPLAINABLE =
            EnumSet.of(HintCode.HARD_WORD, HintCode.EASIER_WORD, HintCode.UNDEFINED_TERM, HintCode.USED_BEFORE_TAUGHT);

    private final transient OpenHint hint;
    private final Div actions = new Div();

    HintCard(
            OpenLesson lesson,
            OpenHint hint,
            TextLanguage language,
            HintSentences sentences,
            BiConsumer<OpenHint, String> dismiss) {
        this.hint = hint;
        addClassName("hf-card");
        var what = sentences.what(hint.hint(), language);
        var why = new Paragraph(new Span(sentences.why(hint.hint(), language)), new Span(" "), help(hint));
        why.addClassName("hf-why");
        var how = new Paragraph(sentences.how(hint.hint(), language));
        how.addClassName("hf-how");
        actions.addClassName("hf-actions");
        add(new H3(what), why, how, actions);
        if (!hint.stretches().isEmpty()) {
            action(getTranslation("hints.show"), what, () -> lesson.show(hint.id()));
        }
        if (lesson.mayWrite()) {
            hint.hint().suggestions().stream()
                    .limit(MOST_OFFERED)
                    .forEach(word ->
                            action(getTranslation("hints.replace", word), what, () -> lesson.replace(hint.id(), word)));
            if (EXPLAINABLE.contains(hint.hint().code()) && !hint.subject().isEmpty()) {
                action(getTranslation("hints.addTerm"), what, () -> lesson.introduce(hint.subject()));
            }
            action(getTranslation("hints.dismiss"), what, () -> dismiss.accept(hint, what));
        }
    }

    /** Whether the hint of this card still says the same, numbers and all. */
    boolean says(List<OpenHint> hints) {
        return hints.stream()
                .anyMatch(other -> other.id().equals(hint.id())
                        && other.hint().arguments().equals(hint.hint().arguments())
                        && other.hint().suggestions().equals(hint.hint().suggestions()));
    }

    void setCurrent(boolean current) {
        setClassName("hf-now", current);
        if (current) {
            getElement().setAttribute("aria-current", "true");
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    void enter() {
        actions.getChildren()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .findFirst()
                .ifPresent(Button::focus);
    }

    private Anchor help(OpenHint hint) {
        var help = new Anchor(HintHelpView.address(hint.hint().code()), getTranslation("hints.help.more"));
        help.setTarget("_blank");
        return help;
    }

    private void action(String text, String what, Runnable run) {
        var button = new Button(text, click -> run.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(getTranslation("hints.action", text, what));
        actions.add(button);
    }
}
