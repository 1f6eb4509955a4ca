package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.gradus.curriculum.Stage;

/** A programme at a glance: title, aim, and how far each stage is published. Leads to its map. */
class ProgrammeCard extends ListItem {

    private static final long serialVersionUID = 1;

    /** @param heading of the level that fits where the card stands */
    ProgrammeCard(MapPicture picture, HtmlContainer heading) {
        addClassNames("g-card", "g-programme");
        var programme = picture.map().programme();
        var title = new Anchor("programmes/" + programme.slug(), picture.best(programme.title()));
        title.getElement().setAttribute("lang", picture.language());
        var aim = new Paragraph(picture.best(programme.aim()));
        aim.getElement().setAttribute("lang", picture.language());
        aim.addClassName("g-muted");
        var steps = new UnorderedList();
        steps.addClassName("g-steps");
        for (var stage : Stage.values()) {
            steps.add(step(stage, picture.progress(stage)));
        }
        heading.addClassName("g-programme-title");
        heading.add(title);
        add(heading, aim, steps);
    }

    private ListItem step(Stage stage, MapPicture.Progress progress) {
        var bar = new Div(new Div());
        bar.addClassName("g-step-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        int percent = progress.total() == 0 ? 0 : 100 * progress.published() / progress.total();
        bar.getElement().getChild(0).getStyle().setWidth(percent + "%");
        var step = new ListItem(
                new Span(getTranslation("curriculum.stage." + stage.key())),
                bar,
                new Span(
                        progress.total() == 0
                                ? getTranslation("curriculum.progress.none")
                                : getTranslation("curriculum.progress", progress.published(), progress.total())));
        step.addClassNames("g-step", "g-stage-" + stage.key());
        return step;
    }
}
