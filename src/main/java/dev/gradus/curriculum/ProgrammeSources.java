package dev.gradus.curriculum;

import java.util.HashMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Gives programmes out with the files they came from. */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
public class ProgrammeSources {

    private final Programmes maps;
    private final ProgrammeTable programmes;
    private final UnitTable units;
    private final LessonTable lessons;
    private final AcceptedWarningTable accepted;

    ProgrammeSources(
            Programmes maps,
            ProgrammeTable programmes,
            UnitTable units,
            LessonTable lessons,
            AcceptedWarningTable accepted) {
        this.maps = maps;
        this.programmes = programmes;
        this.units = units;
        this.lessons = lessons;
        this.accepted = accepted;
    }

    /** All of one moment. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ProgrammeSource of(ProgrammeId id) {
        var map = maps.map(id);
        var imported = lessons.folders(id);
        var folders = new HashMap<LessonId, String>();
        map.rows().stream()
                .flatMap(row -> row.cells().stream())
                .forEach(cell -> folders.putAll(Folders.of(cell.lessons(), imported)));
        return new ProgrammeSource(
                map,
                programmes.source(id).orElse(null),
                accepted.file(id).orElse(null),
                accepted.travelling(id),
                units.sources(id),
                folders);
    }
}
