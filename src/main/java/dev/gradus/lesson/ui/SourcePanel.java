package dev.gradus.lesson.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.gradus.dialect.TranslationOf;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.SourceState;
import dev.gradus.lesson.SourceState.Basis;
import dev.gradus.lesson.SourceState.Change;
import dev.gradus.lesson.SourceState.SourceBlock;
import dev.gradus.lesson.Translations;
import dev.gradus.platform.ui.Notices;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The text in the other language, block by block beside the one that is written. The pair under the caret stands at one
 * height; what has changed since the translation was made is marked, with the words that changed.
 */
class SourcePanel extends SidePanel {

    private static final long serialVersionUID = 1;
    private static final String SCRIPT = "context://studio-assets/lesson-source.js";

    private final transient Translations translations;
    private final LessonTextId translation;
    private final transient @Nullable Consumer<TranslationOf> markUpToDate;
    private final transient Consumer<String> insert;
    private final Paragraph summary = new Paragraph();
    private final Button all = new Button();
    private final Div facts = new Div();
    private final OrderedList list = new OrderedList();
    private final HtmlContainer scroll = new HtmlContainer("gradus-source");
    private transient @Nullable SourceState shown;

    /**
     * @param markUpToDate takes the state that the translation is one of from now on; nothing for those who only read
     * @param insert takes a word that shall stand where the caret is
     */
    SourcePanel(
            String title,
            Translations translations,
            LessonTextId translation,
            @Nullable Consumer<TranslationOf> markUpToDate,
            Consumer<String> insert) {
        super(title);
        this.translations = translations;
        this.translation = translation;
        this.markUpToDate = markUpToDate;
        this.insert = insert;
        summary.getElement().setAttribute("role", "status");
        all.addThemeVariants(ButtonVariant.SMALL);
        all.addClickListener(click -> settleAll());
        list.addClassName("le-src-list");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", title);
        var state = new Div(summary, all);
        state.addClassName("le-src-state");
        facts.addClassName("le-src-front");
        scroll.add(facts, list);
        add(state, scroll);
        show();
    }

    @Override
    void draftSaved() {
        show();
    }

    @Override
    protected void onAttach(AttachEvent attachment) {
        attachment.getUI().getPage().addJsModule(SCRIPT);
    }

    private void show() {
        var state = translations.of(translation).orElseThrow();
        if (state.equals(shown)) {
            return;
        }
        if (shown == null) {
            var source =
                    new LessonAddress(state.source().lesson(), state.source().language());
            addToHead(new Anchor(source.editor(), getTranslation("lesson.source.write")));
        }
        shown = state;
        long outdated = state.outdated();
        boolean current = state.basis() == Basis.KNOWN && outdated == 0;
        summary.setText(
                state.basis() == Basis.KNOWN
                        ? getTranslation("lesson.source.outdated", outdated)
                        : getTranslation("lesson.source.basis." + state.basis()));
        summary.setClassName("le-src-current", current);
        all.setText(getTranslation(
                state.basis() == Basis.NONE ? "lesson.source.isTranslation" : "lesson.source.allUpToDate"));
        all.setVisible(markUpToDate != null && !current);
        list.getElement().setAttribute("lang", state.source().language());
        facts.removeAll();
        facts.add(new SourceFacts(state, markUpToDate == null ? null : this::settle));
        list.removeAll();
        var view = new BlockView(
                this, "/studio-api/lessons/" + state.source().lesson().value() + "/media/");
        state.blocks().forEach(block -> list.add(item(state, block, view)));
        scroll.getElement().executeJs("customElements.whenDefined(this.localName).then(() => this.redrawn())");
    }

    private ListItem item(SourceState state, SourceBlock block, BlockView view) {
        var item = new ListItem();
        item.addClassNames("le-src-block", "le-src-is-" + block.change().name().toLowerCase(Locale.ROOT));
        block.partner().ifPresent(partner -> item.getElement().setAttribute("data-partner", String.valueOf(partner)));
        item.add(view.of(block.block()));
        if (block.partner().isEmpty() && block.change() != Change.REMOVED) {
            item.add(said("lesson.source.missing"));
        }
        if (block.change() != Change.SAME) {
            item.add(change(state, block));
        }
        var terms = terms(state, block);
        if (terms.getChildren().findAny().isPresent()) {
            item.add(terms);
        }
        return item;
    }

    private Component change(SourceState state, SourceBlock block) {
        var box = new Div(said("lesson.source." + block.change()));
        box.addClassName("le-src-change");
        if (block.change() == Change.CHANGED) {
            box.add(new NativeDetails(
                    getTranslation("lesson.source.what"),
                    new ComparisonView(
                            block.before(),
                            getTranslation("lesson.source.before"),
                            block.now(),
                            getTranslation("lesson.source.now"),
                            state.source().language())));
        }
        if (markUpToDate != null) {
            box.add(Quiet.button(getTranslation("lesson.source.settle"), () -> settle(block.digest())));
        }
        return box;
    }

    private Span said(String key) {
        var text = new Span(getTranslation(key));
        text.addClassName("le-src-said");
        // The list is in the language of the source; what we say of it is not.
        text.getElement().setAttribute("lang", getLocale().toLanguageTag());
        return text;
    }

    /** Words of the glossary that stand in the block, with what the programme calls them in the translation. */
    private Div terms(SourceState state, SourceBlock block) {
        var terms = new Div();
        terms.addClassName("le-src-terms");
        var text = block.now().toLowerCase(Locale.ROOT);
        state.terms().entrySet().stream()
                .filter(term -> text.contains(term.getKey().toLowerCase(Locale.ROOT)))
                .sorted(Map.Entry.comparingByKey())
                .forEach(term -> {
                    var word = Quiet.button(
                            getTranslation("lesson.source.term", term.getKey(), term.getValue()),
                            () -> insert.accept(term.getValue()));
                    word.setTooltipText(getTranslation("lesson.source.term.insert", term.getValue()));
                    word.setEnabled(markUpToDate != null);
                    terms.add(word);
                });
        return terms;
    }

    /** The last one makes the whole translation up to date. */
    private void settle(String digest) {
        var state = shown;
        translations.settle(translation, digest);
        if (state != null && state.outdated() == 1) {
            settleAll();
            return;
        }
        show();
        Notices.undoable(getTranslation("lesson.source.settled"), getTranslation("lesson.source.undo"), () -> {
            translations.unsettle(translation, digest);
            show();
        });
    }

    private void settleAll() {
        var state = shown;
        if (markUpToDate != null && state != null) {
            translations.settleHead(translation);
            markUpToDate.accept(state.now());
            show();
            Notices.done(getTranslation("lesson.source.upToDate"));
        }
    }
}
