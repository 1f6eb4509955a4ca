package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dev.gradus.curriculum.Strand;
import dev.gradus.curriculum.StrandId;

/** The head of a row: the strand and its big idea. Can be moved by mouse, menu and Alt with the arrows. */
class StrandHead extends Div {

    private static final long serialVersionUID = 1;

    private final H2 title;

    /** @param count how many strands the programme has */
    StrandHead(MapPicture picture, Strand strand, int count, Rights rights, MapActions actions) {
        addClassName("g-strand");
        getElement().setAttribute("role", "rowheader");
        title = new H2(new Anchor(
                "programmes/" + picture.map().programme().slug() + "/strands/" + strand.slug(),
                picture.best(strand.title())));
        title.getElement().setAttribute("lang", picture.language());
        title.getElement().setAttribute("tabindex", "-1");
        var head = new Div(title);
        head.addClassName("g-unit-head");
        var bigIdea = new Paragraph(picture.best(strand.bigIdea()));
        bigIdea.getElement().setAttribute("lang", picture.language());
        add(head, bigIdea);
        if (rights.organises()) {
            head.add(menu(strand, picture.best(strand.title()), count, actions));
        }
    }

    void focus() {
        title.getElement().callJsFunction("focus");
    }

    private ActionMenu menu(Strand strand, String name, int count, MapActions actions) {
        Runnable up = () -> moveBy(-1, strand, count, actions);
        Runnable down = () -> moveBy(1, strand, count, actions);
        Draggables.onAltArrows(this, up, down);
        Draggables.draggable(this, strand.id());
        Draggables.takes(this, StrandId.class, dropped -> actions.move(dropped, strand.position()));
        return new ActionMenu(getTranslation("curriculum.actions", name))
                .with(getTranslation("curriculum.strand.edit"), () -> actions.edit(strand))
                .with(getTranslation("curriculum.move.up"), strand.position() > 1, up)
                .with(getTranslation("curriculum.move.down"), strand.position() < count, down)
                .with(getTranslation("curriculum.archive"), () -> actions.archive(strand));
    }

    private static void moveBy(int step, Strand strand, int count, MapActions actions) {
        int position = strand.position() + step;
        if (position >= 1 && position <= count) {
            actions.move(strand.id(), position);
        }
    }
}
