package dev.gradus.outward.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import dev.gradus.outward.Coverage;
import dev.gradus.outward.ui.AnswerNames.Answer;

/** One item of a framework with what answers to it. */
class CoverageItem extends ListItem {

    private static final long serialVersionUID = 1;
    private static final int DEEPEST = 6;

    private final FrameworksView view;
    private final transient Coverage coverage;

    CoverageItem(FrameworksView view, Coverage coverage) {
        this.view = view;
        this.coverage = coverage;
        var item = coverage.item();
        addClassNames("g-item", "g-item-depth-" + Math.min(DEEPEST, item.depth()));
        setClassName("g-item-open", !coverage.isCovered());
        var mark = new Span(coverage.isCovered() ? "✓" : "○");
        mark.addClassName("g-item-mark");
        mark.getElement().setAttribute("role", "img");
        mark.getElement()
                .setAttribute(
                        "aria-label", getTranslation(coverage.isCovered() ? "outward.isCovered" : "outward.isOpen"));
        var code = new Span(item.code());
        code.addClassName("g-item-code");
        var text = new Div(code, new Span(item.statement()));
        text.addClassName("g-item-text");
        if (item.retired()) {
            text.add(new Span(getTranslation("outward.retired")));
        }
        var answers = new Div();
        answers.addClassNames("g-row", "g-item-answers");
        coverage.units().forEach(unit -> view.names().of(unit).ifPresent(answer -> answers.add(answer(answer))));
        coverage.lessons().forEach(lesson -> view.names().of(lesson).ifPresent(answer -> answers.add(answer(answer))));
        if (view.isWriter() && !item.retired()) {
            var align = quiet(getTranslation("outward.align"), this::choose);
            align.setAriaLabel(getTranslation("outward.align.what", name()));
            answers.add(align);
        }
        add(mark, new Div(text, answers));
    }

    private String name() {
        var item = coverage.item();
        return item.code().isEmpty() ? item.statement() : item.code();
    }

    private Div answer(Answer answer) {
        var stage = answer.stage().key();
        var chip = new Div();
        chip.addClassNames("g-answer", "g-stage-" + stage);
        var words = getTranslation(
                answer.lesson().isPresent() ? "outward.lesson" : "outward.unit",
                answer.name(),
                getTranslation("curriculum.stage." + stage));
        answer.lesson()
                .ifPresentOrElse(
                        lesson -> chip.add(new Anchor(
                                "lessons/" + lesson.value() + "/" + view.names().language(), words)),
                        () -> chip.add(new Span(words)));
        if (view.isWriter()) {
            var release = quiet("×", () -> {
                answer.lesson()
                        .ifPresentOrElse(
                                lesson -> view.frameworks()
                                        .release(coverage.item().id(), lesson),
                                () -> view.frameworks()
                                        .release(
                                                coverage.item().id(),
                                                view.names().id(),
                                                answer.unit()));
                view.after("outward.released");
            });
            release.setAriaLabel(getTranslation("outward.release", answer.name(), name()));
            chip.add(release);
        }
        return chip;
    }

    private void choose() {
        new AlignDialog(name(), coverage.item().statement(), view.names(), answer -> {
                    answer.lesson()
                            .ifPresentOrElse(
                                    lesson -> view.frameworks()
                                            .align(coverage.item().id(), lesson),
                                    () -> view.frameworks()
                                            .align(
                                                    coverage.item().id(),
                                                    view.names().id(),
                                                    answer.unit()));
                    view.after("outward.aligned");
                })
                .open();
    }

    private Button quiet(String text, Runnable action) {
        var button = new Button(text, click -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}
