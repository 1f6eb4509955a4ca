package dev.gradus.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.lesson.SourceState;
import dev.gradus.lesson.SourceState.Change;
import dev.gradus.lesson.SourceState.HeadPart;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the source says in front of its text: title, objectives and terms, open where something of it has changed. */
class SourceFacts extends NativeDetails {

    private static final long serialVersionUID = 1;

    /** @param settle takes the digest of what the translation says already; nothing for those who only read */
    SourceFacts(SourceState state, @Nullable Consumer<String> settle) {
        addClassName("le-src-facts");
        long changed = state.head().stream()
                .filter(part -> part.change() != Change.SAME)
                .count();
        setSummaryText(getTranslation("lesson.source.head", changed));
        setOpen(changed > 0);
        var list = new UnorderedList();
        list.addClassName("le-src-head-list");
        state.head().forEach(part -> list.add(item(part, state.source().language(), settle)));
        setContent(list);
    }

    private ListItem item(HeadPart part, String language, @Nullable Consumer<String> settle) {
        var kind = new Span(getTranslation("lesson.source.head." + part.kind()));
        kind.addClassName("le-src-small");
        var text = new Div(part.text());
        text.getElement().setAttribute("lang", language);
        var item = new ListItem(kind, text);
        item.addClassNames("le-src-block", "le-src-is-" + part.change().name().toLowerCase(Locale.ROOT));
        if (part.change() != Change.SAME) {
            var said = new Span(getTranslation("lesson.source." + part.change()));
            said.addClassName("le-src-said");
            var box = new Div(said);
            box.addClassName("le-src-change");
            if (settle != null) {
                box.add(Quiet.button(getTranslation("lesson.source.settle"), () -> settle.accept(part.digest())));
            }
            item.add(box);
        }
        return item;
    }
}
