package dev.gradus.grading;

import java.util.List;

/** Segments seen as one text. */
final class Segments {

    private Segments() {}

    static List<Segment.Prose> prose(List<Segment> segments) {
        return segments.stream().flatMap(segment -> segment.prose().stream()).toList();
    }
}
