package dev.gradus.media;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a drawing after cleaning: everything in it is on the list of what may stay. */
sealed interface SvgNode {

    record Text(String text) implements SvgNode {}

    /** Grows while the drawing is read. All names are in the SVG namespace. */
    record Element(String name, int line, Map<String, String> attributes, List<SvgNode> children) implements SvgNode {

        Element(String name, int line) {
            this(name, line, new LinkedHashMap<>(), new ArrayList<>());
        }

        @Nullable
        String attribute(String attribute) {
            return attributes.get(attribute);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (SvgNode child : children) {
                if (child instanceof Text piece) {
                    text.append(piece.text());
                }
            }
            return text.toString();
        }
    }
}
