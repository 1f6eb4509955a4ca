package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.LessonState;

/** A lesson’s state as a shape that is told apart without colour, too; ten units wide, around the origin. */
final class StateShape {

    private static final String RING = "<circle r=\"4\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"%s/>";

    private StateShape() {}

    static String of(LessonState state) {
        return switch (state) {
            case MISSING -> RING.formatted("#fff", "#5b616c", " stroke-dasharray=\"1.6 1.6\"");
            case DRAFT -> RING.formatted("#fff", "#5b616c", "");
            case IN_REVIEW ->
                RING.formatted("#fff", "#8a5a00", "") + "<path d=\"M0-5A5 5 0 0 1 0 5Z\" fill=\"#8a5a00\"/>";
            case CHANGES_REQUESTED -> "<path d=\"M0-5L5 5L-5 5Z\" fill=\"#a3262a\"/>";
            case APPROVED -> RING.formatted("#fff", "#1f7a3d", "");
            case PUBLISHED -> RING.formatted("#1f7a3d", "#1f7a3d", "");
            case PUBLISHED_CHANGED -> RING.formatted("#1f7a3d", "#1f7a3d", "") + "<circle r=\"1.7\" fill=\"#fff\"/>";
            case WITHDRAWN, ARCHIVED ->
                "<rect x=\"-4\" y=\"-4\" width=\"8\" height=\"8\" rx=\"2\" fill=\"#fff\" stroke=\"#5b616c\" stroke-width=\"2\"/>"
                        + "<path d=\"M-3 3L3-3\" stroke=\"#5b616c\" stroke-width=\"2\"/>";
        };
    }
}
