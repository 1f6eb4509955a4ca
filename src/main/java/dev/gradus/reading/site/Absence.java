package dev.gradus.reading.site;

import dev.gradus.reading.RenderedPage;

/** What is to be answered at an address that has no page. */
public sealed interface Absence {

    /** The page has moved for ever; {@code path} is where it is, a check's without its query. */
    record Moved(String path) implements Absence {}

    /** There was a page, and it was taken back. */
    record TakenBack(RenderedPage page) implements Absence {}

    /** There is none, and whoever asks learns nothing about why. */
    record Missing(RenderedPage page) implements Absence {}
}
