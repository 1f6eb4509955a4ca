package dev.gradus.classes.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import dev.gradus.classes.Pupil;
import dev.gradus.reading.door.Picture;

/** A pupil's tile, or one picture of a secret. */
class TilePicture extends Span {

    private static final long serialVersionUID = 1;

    private TilePicture(Picture picture, String label, String... classes) {
        addClassNames(classes);
        getElement().setAttribute("role", "img");
        getElement().setAttribute("aria-label", label);
        add(new Svg(picture.svg()));
    }

    static TilePicture of(Pupil pupil) {
        var picture = pupil.tile().picture();
        var names = new Span();
        var label = names.getTranslation("classes.colour." + pupil.tile().colour()) + " "
                + names.getTranslation(picture.key());
        return new TilePicture(
                picture, label, "c-tile", "c-tile-" + pupil.tile().colour());
    }

    static TilePicture of(Picture picture) {
        return new TilePicture(picture, new Span().getTranslation(picture.key()), "c-tile");
    }
}
