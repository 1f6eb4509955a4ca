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
import java.util.Set;
import java.util.function.BiConsumer;

/** One hint: what, why, how to mend it, and what can be done at once. */
class HintCard extends ListItem {

    private static final long serialVersionUID = 1;
    private static final int MOST_OFFERED = 3;

    /** Mended by explaining the word. */
    private static final Set<HintCode> EXPLAINABLE =
            EnumSet.of(HintCode.HARD_WORD, HintCode.EASIER_WORD, HintCode.UNDEFINED_TERM, HintCode.USED_BEFORE_TAUGHT);

    private final transient OpenLesson lesson;
    private final transient BiConsumer<OpenHint, String> dismiss;
    private final H3 what = new H3();
    private final Span why = new Span();
    private final Paragraph how = new Paragraph();
    private final Div actions = new Div();
    private transient OpenHint hint;

    HintCard(
            OpenLesson lesson,
            OpenHint hint,
            TextLanguage language,
            HintSentences sentences,
            BiConsumer<OpenHint, String> dismiss) {
        this.lesson = lesson;
        this.hint = hint;
        this.dismiss = dismiss;
        addClassName("hf-card");
        var reason = new Paragraph(why, new Span(" "), help(hint));
        reason.addClassName("hf-why");
        how.addClassName("hf-how");
        actions.addClassName("hf-actions");
        add(what, reason, how, actions);
        say(language, sentences);
        act();
    }

    /**
     * The same hint as it is now. Whoever is about to press one of its buttons keeps it: a card that is drawn anew would take
     * the button away under the hand.
     */
    void update(OpenHint now, TextLanguage language, HintSentences sentences) {
        boolean others = !now.hint().suggestions().equals(hint.hint().suggestions())
                || now.stretches().isEmpty() != hint.stretches().isEmpty();
        hint = now;
        say(language, sentences);
        if (others) {
            actions.removeAll();
            act();
        } else {
            actions.getChildren().map(Button.class::cast).forEach(this::label);
        }
    }

    private void say(TextLanguage language, HintSentences sentences) {
        what.setText(sentences.what(hint.hint(), language));
        why.setText(sentences.why(hint.hint(), language));
        how.setText(sentences.how(hint.hint(), language));
    }

    private void act() {
        if (!hint.stretches().isEmpty()) {
            action(getTranslation("hints.show"), () -> lesson.show(hint.id()));
        }
        if (lesson.mayWrite()) {
            hint.hint().suggestions().stream()
                    .limit(MOST_OFFERED)
                    .forEach(word ->
                            action(getTranslation("hints.replace", word), () -> lesson.replace(hint.id(), word)));
            if (EXPLAINABLE.contains(hint.hint().code()) && !hint.subject().isEmpty()) {
                action(getTranslation("hints.addTerm"), () -> lesson.introduce(hint.subject()));
            }
            action(getTranslation("hints.dismiss"), () -> dismiss.accept(hint, what.getText()));
        }
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

    private void action(String text, Runnable run) {
        var button = new Button(text, click -> run.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        label(button);
        actions.add(button);
    }

    private void label(Button button) {
        button.setAriaLabel(getTranslation("hints.action", button.getText(), what.getText()));
    }
}
