package dev.gradus.hints.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dev.gradus.fit.HintSentences;
import dev.gradus.grading.Fit;
import dev.gradus.grading.Hint;
import dev.gradus.hints.Measurement;
import dev.gradus.hints.OpenHint;
import dev.gradus.lesson.ui.OpenLesson;
import dev.gradus.lesson.ui.OpenLesson.Mark;
import dev.gradus.lesson.ui.OpenLesson.Stretch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The {@value Hint#SHOWN} hints that help most; in the text they are underlined. */
class HintSection extends Section {

    private static final long serialVersionUID = 1;

    private final transient FitServices services;
    private final transient OpenLesson lesson;
    private final transient Runnable changed;
    private final transient HintSentences sentences = new HintSentences(getLocale());
    private final H2 heading = new H2();
    private final Paragraph none = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final Paragraph more = new Paragraph();
    private final Paragraph key = new Paragraph(getTranslation("hints.key"));
    private final Div dismissed = new Div();
    private final transient Map<String, HintCard> cards = new LinkedHashMap<>();
    private transient List<Mark> marked = List.of();

    HintSection(FitServices services, OpenLesson lesson, Runnable changed) {
        this.services = services;
        this.lesson = lesson;
        this.changed = changed;
        addClassName("hf-hints");
        heading.setId("hints-open");
        heading.getElement().setAttribute("tabindex", "-1");
        heading.setText(getTranslation("hints.open", 0));
        getElement().setAttribute("aria-labelledby", "hints-open");
        more.addClassName("hf-more");
        key.addClassNames("hf-more", "hf-keys");
        key.setVisible(false);
        more.setVisible(false);
        add(heading, none, list, more, key, dismissed);
        lesson.whenReached(this::reached);
    }

    void show(Measurement now) {
        var shown = now.open().stream().limit(Hint.SHOWN).toList();
        heading.setText(getTranslation("hints.open", shown.size()));
        none.setText(
                getTranslation(now.fit().verdict() == Fit.Verdict.TOO_SHORT ? "hints.none.tooShort" : "hints.none"));
        none.setVisible(shown.isEmpty());
        key.setVisible(!shown.isEmpty());
        more.setVisible(now.open().size() > shown.size());
        more.setText(getTranslation("hints.more", now.open().size() - shown.size()));
        draw(shown, now);
        mark(shown, now);
        dismissed.removeAll();
        if (!now.dismissed().isEmpty()) {
            dismissed.add(new DismissedDetails(services, now, lesson.mayWrite(), changed));
        }
    }

    /** A card that stays is changed, not drawn anew, so that nobody loses the place they are at. */
    private void draw(List<OpenHint> shown, Measurement now) {
        var ids = shown.stream().map(OpenHint::id).toList();
        cards.entrySet().removeIf(card -> {
            boolean gone = !ids.contains(card.getKey());
            if (gone) {
                list.remove(card.getValue());
            }
            return gone;
        });
        for (int i = 0; i < shown.size(); i++) {
            var hint = shown.get(i);
            var card = cards.get(hint.id());
            if (card == null) {
                card = new HintCard(lesson, hint, now.language(), sentences, this::dismiss);
                cards.put(hint.id(), card);
            } else {
                card.update(hint, now.language(), sentences);
            }
            if (list.indexOf(card) != i) {
                list.addComponentAtIndex(i, card);
            }
        }
    }

    private void mark(List<OpenHint> shown, Measurement now) {
        var marks = shown.stream()
                .map(hint -> new Mark(
                        hint.id(),
                        hint.isAboutAWord() ? "word" : "passage",
                        sentences.what(hint.hint(), now.language()),
                        hint.stretches().stream()
                                .map(stretch -> new Stretch(stretch.block(), stretch.before(), stretch.words()))
                                .toList()))
                .toList();
        // The underlines move with the text by themselves; but what was moved by hand is better placed anew.
        marked = marks;
        lesson.mark(marked);
    }

    private void reached(String id, boolean enter) {
        cards.forEach((each, card) -> card.setCurrent(each.equals(id)));
        Optional.ofNullable(cards.get(id)).filter(card -> enter).ifPresent(HintCard::enter);
    }

    private void dismiss(OpenHint hint, String what) {
        new DismissDialog(services, lesson.text(), hint, what, () -> {
                    focusBeside(hint.id());
                    changed.run();
                })
                .open();
    }

    /** The card goes; whoever worked with the keyboard is at the next one. */
    private void focusBeside(String id) {
        var order = new ArrayList<>(cards.keySet());
        order.sort((one, other) -> Integer.compare(list.indexOf(cards.get(one)), list.indexOf(cards.get(other))));
        int at = order.indexOf(id);
        if (at >= 0 && order.size() > 1) {
            Optional.ofNullable(cards.get(order.get(at + 1 < order.size() ? at + 1 : at - 1)))
                    .ifPresent(HintCard::enter);
        } else {
            heading.getElement().callJsFunction("focus");
        }
    }
}
