package dev.gradus.dialect.write;

import dev.gradus.dialect.Picture;
import java.util.ArrayList;

/** Writes pictures. */
final class PictureWriter {

    private PictureWriter() {}

    static String picture(Picture picture) {
        var attributes = new ArrayList<String>();
        if (picture.decorative()) {
            attributes.add("decorative");
        }
        if (!picture.credit().isEmpty()) {
            attributes.add("credit=" + Escapes.attribute(picture.credit()));
        }
        return "!["
                + Escapes.text(picture.alt())
                + "]("
                + Escapes.destination(picture.src(), picture.caption())
                + ")"
                + (attributes.isEmpty() ? "" : "{" + String.join(" ", attributes) + "}");
    }
}
