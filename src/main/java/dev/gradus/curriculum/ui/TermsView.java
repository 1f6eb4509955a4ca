package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.Glossary;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.Terms;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.ui.StudioFrame;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The programme's terms: what each means at each stage, where it is introduced, where it is used. */
@Route(value = "programmes/:slug/terms", layout = StudioFrame.class)
@RolesAllowed({"ADMIN", "LEAD", "TEACHER"})
class TermsView extends ProgrammePage {

    private static final long serialVersionUID = 1;
    private static final int PAGE = 50;
    private static final String FIND = "find";

    private final TextField search = new TextField();
    private final Div found = new Div();

    TermsView(MapServices services, MapPictures pictures, CurrentPerson current) {
        super(services, pictures, current);
        search.setAriaLabel(getTranslation("curriculum.terms.find"));
        search.setPlaceholder(getTranslation("curriculum.terms.find"));
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                remember(FIND, change.getValue());
                list();
            }
        });
        tools().add(search);
    }

    @Override
    String name() {
        return getTranslation("curriculum.terms.title");
    }

    @Override
    String address() {
        return "/terms";
    }

    @Override
    boolean show(Div body) {
        search.setValue(asked(FIND));
        body.add(found);
        list();
        return true;
    }

    private void list() {
        found.removeAll();
        var wished = Terms.sameForm(search.getValue());
        var entries = Glossary.of(climb().checked(), picture().language()).entries().stream()
                .filter(entry -> Terms.sameForm(entry.word()).contains(wished))
                .toList();
        if (entries.isEmpty()) {
            var none = new Div(new Paragraph(
                    getTranslation(wished.isEmpty() ? "curriculum.terms.none" : "curriculum.terms.notFound")));
            none.addClassName("g-empty");
            found.add(none);
            return;
        }
        say(getTranslation("curriculum.terms.count", entries.size()));
        var list = new UnorderedList();
        list.addClassName("g-terms");
        found.add(list);
        more(entries, list);
    }

    private void more(List<Glossary.Entry> entries, UnorderedList list) {
        int shown = (int) list.getChildren().count();
        entries.stream().skip(shown).limit(PAGE).map(this::entry).forEach(list::add);
        int left = entries.size() - shown - PAGE;
        if (left > 0) {
            var more = new Button(getTranslation("curriculum.programmes.more", left));
            more.addClickListener(click -> {
                found.remove(more);
                more(entries, list);
            });
            found.add(more);
        }
    }

    private ListItem entry(Glossary.Entry entry) {
        var word = new H2(entry.word());
        word.getElement().setAttribute("lang", picture().language());
        var head = new Div(word);
        head.addClassName("g-unit-head");
        if (rights().writes() && services().terms().getIfAvailable() != null) {
            head.add(new ActionMenu(getTranslation("curriculum.actions", entry.word()))
                    .with(getTranslation("curriculum.terms.change"), () -> change(entry.word())));
        }
        var item = new ListItem(head);
        item.addClassName("g-term");
        for (var introduction : entry.introductions()) {
            var meaning = new Span(introduction.definition());
            meaning.getElement().setAttribute("lang", picture().language());
            var line = new Div(stage(introduction.lesson().stage()), meaning, lessonLink(introduction.lesson()));
            line.addClassName("g-term-line");
            item.add(line);
        }
        if (entry.introductions().isEmpty()) {
            var never = new Paragraph(getTranslation("curriculum.terms.neverIntroduced"));
            never.addClassName("g-term-missing");
            item.add(never);
        }
        item.add(uses(entry.usedIn()));
        return item;
    }

    /** The undo is offered for a moment; each lesson’s history has it for good. */
    private void change(String word) {
        var known = Glossary.of(climb().checked(), picture().language()).entries().stream()
                .map(Glossary.Entry::word)
                .toList();
        new TermDialog(services().terms().getObject(), picture(), word, known, (to, undo) -> {
                    redraw();
                    focusTitle();
                    UndoNotice.show(
                            getTranslation("curriculum.terms.changed", word, to),
                            getTranslation("curriculum.undo"),
                            () -> {
                                undo.run();
                                redraw();
                            });
                })
                .open();
    }

    private Div uses(List<LessonPath> lessons) {
        var line = new Div(
                new Span(getTranslation(lessons.isEmpty() ? "curriculum.terms.neverUsed" : "curriculum.terms.usedIn")));
        line.addClassName("g-term-uses");
        lessons.forEach(lesson -> {
            Anchor link = lessonLink(lesson);
            line.add(link);
        });
        return line;
    }

    private Span stage(Stage stage) {
        var word = new Span(getTranslation("curriculum.stage." + stage.key()));
        word.addClassNames("g-stage-word", "g-stage-" + stage.key());
        return word;
    }
}
