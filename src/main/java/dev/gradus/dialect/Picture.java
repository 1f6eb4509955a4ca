package dev.gradus.dialect;

/**
 * A picture in a lesson, alone as a figure or within a line. Texts are one line each; an empty one means there is none.
 *
 * @param src the name of a file beside the lesson; empty while the author owes it
 * @param alt what the picture shows, for those who cannot see it; empty while the author owes it, and when decorative
 * @param decorative whether it only decorates, so that no alternative text is needed
 * @param credit who made it; empty when we did
 */
public record Picture(String src, String alt, boolean decorative, String caption, String credit) {

    public Picture {
        Checks.that(src.isEmpty() || FileName.isValid(src), "a picture is a file beside the lesson");
        Checks.trimmedLine("alt", alt);
        Checks.trimmedLine("caption", caption);
        Checks.trimmedLine("credit", credit);
        Checks.that(!decorative || alt.isEmpty(), "a decorative picture has no alternative text");
    }
}
