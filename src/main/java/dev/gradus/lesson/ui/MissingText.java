package dev.gradus.lesson.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.lesson.LessonText;
import dev.gradus.platform.i18n.Languages;
import java.util.List;
import java.util.function.Consumer;

/** The lesson has no text in this language yet: begin with a copy of another language's, or with an empty page. */
class MissingText extends Div {

    private static final long serialVersionUID = 1;
    private static final int USUAL_MINUTES = 45;

    private final transient EditorServices services;
    private final LessonAddress address;
    private final H1 title;

    /** @param begun takes the new text */
    MissingText(EditorServices services, LessonAddress address, LessonPlace place, Consumer<LessonText> begun) {
        this.services = services;
        this.address = address;
        addClassNames("g-page", "le-missing");
        title = new H1(getTranslation("lesson.missing.title", Languages.ownName(address.language())));
        var box = new Div(title);
        box.addClassName("g-empty");
        var present = services.texts().ofLesson(address.lesson());
        present.stream().findFirst().ifPresent(other -> {
            var about = new Paragraph(other.head().title());
            about.getElement().setAttribute("lang", other.language());
            box.addComponentAsFirst(about);
        });
        if (services.mayWrite()) {
            box.add(new Paragraph(getTranslation("lesson.missing.explanation")), choices(present, place, begun));
        }
        var back = new Anchor("programmes/" + place.programme().slug(), getTranslation("lesson.missing.back"));
        add(new LanguageSwitch(place.programme().languages(), address), box, back);
    }

    String title() {
        return title.getText();
    }

    private Div choices(List<LessonText> present, LessonPlace place, Consumer<LessonText> begun) {
        var choices = new Div();
        choices.addClassName("g-row");
        present.forEach(source -> {
            var name = Languages.ownName(source.language());
            var copy = new Button(
                    getTranslation("lesson.missing.copy", name), click -> begun.accept(translation(source, true)));
            copy.addThemeVariants(ButtonVariant.PRIMARY);
            choices.add(
                    copy,
                    new Button(
                            getTranslation("lesson.missing.empty"), click -> begun.accept(translation(source, false))));
        });
        if (present.isEmpty()) {
            var slug = place.lesson().slug().value();
            choices.add(new Button(
                    getTranslation("lesson.missing.empty"),
                    click -> begun.accept(
                            services.texts().start(address.lesson(), address.language(), slug, USUAL_MINUTES))));
        }
        return choices;
    }

    /** What title, objectives and terms of the source have been before does not concern a translation that begins now. */
    private LessonText translation(LessonText source, boolean withText) {
        var begun = services.texts().translate(source.id(), address.language(), withText);
        services.translations().settleHead(begun.id());
        return begun;
    }
}
