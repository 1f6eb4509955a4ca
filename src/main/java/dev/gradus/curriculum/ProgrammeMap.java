package dev.gradus.curriculum;

import java.util.List;
import java.util.Optional;

/** A whole programme at one moment: strands down, a cell for every stage across, lessons in order. */
public record ProgrammeMap(Programme programme, List<Row> rows) {

    /** One strand with its three cells, primary first. */
    public record Row(Strand strand, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** One unit with its lessons in order of position. */
    public record Cell(Unit unit, List<Lesson> lessons) {

        public Cell {
            lessons = List.copyOf(lessons);
        }
    }

    public ProgrammeMap {
        rows = List.copyOf(rows);
    }

    public Optional<LessonPlace> find(LessonId lesson) {
        return rows.stream()
                .flatMap(row -> row.cells().stream()
                        .flatMap(cell -> cell.lessons().stream()
                                .filter(each -> each.id().equals(lesson))
                                .map(each -> new LessonPlace(programme, row.strand(), cell.unit(), each))))
                .findFirst();
    }
}
