package dev.gradus.media;

/**
 * One part of an SVG drawing that could act or reach out, and is not in the served form.
 *
 * @param line in the original, from 1: where the element begins
 * @param name of the element, attribute or property, or the beginning of the reference
 */
public record Removal(int line, Part part, String name) {

    private static final int MAX_NAME = 60;

    public enum Part {
        ELEMENT,
        ATTRIBUTE,
        REFERENCE,
        STYLE,
        INSTRUCTION
    }

    public Removal {
        if (name.length() > MAX_NAME) {
            name = name.substring(0, MAX_NAME) + "…";
        }
    }

    /** The key of the words for it, with {@link #line} and {@link #name} as arguments. */
    public String messageKey() {
        return "media.removed." + part.name();
    }
}
