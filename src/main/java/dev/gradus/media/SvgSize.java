package dev.gradus.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The size of a drawing in CSS pixels, so that a page can keep its place free: from width and height, else from the view box. */
record SvgSize(@Nullable Integer width, @Nullable Integer height) {

    private static final Pattern PIXELS = Pattern.compile("(\\d{1,5}(?:\\.\\d{1,9})?)(?:px)?");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    static SvgSize of(SvgNode.Element root) {
        Integer width = pixels(root.attribute("width"));
        Integer height = pixels(root.attribute("height"));
        if (width != null && height != null) {
            return new SvgSize(width, height);
        }
        String[] viewBox =
                SEPARATOR.split(SvgReading.orEmpty(root.attribute("viewBox")).strip());
        Integer boxWidth = viewBox.length == 4 ? pixels(viewBox[2]) : null;
        Integer boxHeight = viewBox.length == 4 ? pixels(viewBox[3]) : null;
        return boxWidth != null && boxHeight != null ? new SvgSize(boxWidth, boxHeight) : new SvgSize(null, null);
    }

    private static @Nullable Integer pixels(@Nullable String length) {
        Matcher pixels = PIXELS.matcher(SvgReading.orEmpty(length).strip());
        if (!pixels.matches()) {
            return null;
        }
        int rounded = (int) Math.ceil(Double.parseDouble(pixels.group(1)));
        return rounded > 0 ? rounded : null;
    }
}
