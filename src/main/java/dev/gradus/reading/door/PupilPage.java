package dev.gradus.reading.door;

import java.util.List;

/**
 * Where a pupil has come in.
 *
 * @param lessons to read, with what is begun and done
 */
public record PupilPage(TilesPage.TileOf tile, String className, List<Lesson> lessons) {

    public PupilPage {
        lessons = List.copyOf(lessons);
    }

    /** @param path of the page in the pupil's language */
    public record Lesson(String path, String title, boolean begun, boolean done) {}

    public long count() {
        return lessons.stream().filter(Lesson::done).count();
    }
}
