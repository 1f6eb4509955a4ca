package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.dialect.Letters;
import java.util.Optional;

/** Where the lesson stands, its title, whether it is saved, its languages, and what can be done with it. */
class EditorHead extends Header {

    private static final long serialVersionUID = 1;
    private static final int PAUSE = 700;
    private static final int LONGEST_TITLE = 200;

    private final H1 heading = new H1();
    private final TextField title = new TextField();
    private final SavingLine saving = new SavingLine();
    private final Company company = new Company();
    private final Div actions = new Div();

    EditorHead(LessonPlace place, LessonAddress address, Runnable changed) {
        addClassName("le-head");
        title.addClassName("le-title");
        title.setAriaLabel(getTranslation("lesson.title"));
        title.setMaxLength(LONGEST_TITLE);
        title.setManualValidation(true);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        title.setValueChangeTimeout(PAUSE);
        title.getElement().setAttribute("lang", address.language());
        SavingLine.watch(title);
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
        actions.addClassName("le-actions");
        actions.add(new LanguageSwitch(place.programme().languages(), address));
        var name = new Div(title, new StageChip(place.unit().stage()));
        name.addClassName("le-name");
        heading.addClassName("le-unseen");
        heading.getElement().setAttribute("lang", address.language());
        var where = new Div(heading, crumbs(place, address), name, saving, company);
        where.addClassName("le-where");
        add(where, actions);
    }

    SavingLine saving() {
        return saving;
    }

    Company company() {
        return company;
    }

    /** Who is signed in, and the way out. */
    void showPerson(Component menu) {
        menu.getElement().setAttribute("theme", "tertiary small");
        actions.add(menu);
    }

    void addAction(Component action) {
        actions.add(action);
    }

    void show(String text) {
        if (!text.equals(title())) {
            title.setValue(text);
        }
        title.setInvalid(false);
        heading.setText(text);
    }

    /** A title from elsewhere, as far as there is room for it. */
    void take(String text) {
        var line = Letters.oneLine(text).strip();
        show(line.substring(0, Math.min(line.length(), LONGEST_TITLE)).strip());
    }

    void setReadOnly(boolean readOnly) {
        title.setReadOnly(readOnly);
    }

    /** On one line, without outer spaces; empty while the writer has not decided. */
    String title() {
        return Letters.oneLine(title.getValue()).strip();
    }

    /** Why the title cannot be saved as it stands; its field says so too. */
    Optional<String> problem() {
        var problem = title().isEmpty() ? getTranslation("lesson.title.missing") : "";
        title.setErrorMessage(problem);
        title.setInvalid(!problem.isEmpty());
        return Optional.of(problem).filter(text -> !text.isEmpty());
    }

    private Nav crumbs(LessonPlace place, LessonAddress address) {
        var programme = place.programme();
        var mark = new Image("/studio-assets/mark.svg", getTranslation("platform.home.title"));
        var home = new Anchor("/studio", mark);
        home.addClassName("le-home");
        var map = "programmes/" + programme.slug();
        var crumbs = new Nav(
                home,
                crumb(map, programme.titleIn(address.language())),
                separator(),
                crumb(
                        map + "#" + place.strand().slug(),
                        place.strand().title().best(address.language(), programme.languages())),
                separator(),
                new Span(getTranslation("lesson.stage." + place.unit().stage().key())));
        crumbs.setAriaLabel(getTranslation("lesson.breadcrumb"));
        crumbs.addClassName("le-crumbs");
        return crumbs;
    }

    private static Anchor crumb(String address, String text) {
        return new Anchor(address, text);
    }

    private static Span separator() {
        var separator = new Span("/");
        separator.getElement().setAttribute("aria-hidden", "true");
        return separator;
    }
}
