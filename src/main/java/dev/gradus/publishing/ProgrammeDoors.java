package dev.gradus.publishing;

import dev.gradus.curriculum.CurriculumChanged;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.Programmes;
import dev.gradus.platform.NotFound;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which programmes of one's own school everybody may read, and which only classes. */
@Service
@Transactional
public class ProgrammeDoors {

    private final Programmes programmes;
    private final DoorRows rows;
    private final ApplicationEventPublisher events;

    ProgrammeDoors(Programmes programmes, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.programmes = programmes;
        this.rows = new DoorRows(jdbc);
        this.events = events;
    }

    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Set<ProgrammeId> forClasses() {
        var closed = rows.forClasses();
        return programmes.ofSchool(false).stream()
                .map(Programme::id)
                .filter(closed::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Holds from the next request on. */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD')")
    public void setForClasses(ProgrammeId id, boolean forClasses) {
        var programme = programmes.find(id).orElseThrow(() -> new NotFound(id));
        rows.set(programme.id(), forClasses);
        events.publishEvent(new CurriculumChanged(programme.id()));
    }

    /** Keeps the mark. */
    private record DoorRows(JdbcClient jdbc) {

        List<ProgrammeId> forClasses() {
            return jdbc.sql("select id from programme where for_classes")
                    .query((row, number) -> new ProgrammeId(row.getObject(1, UUID.class)))
                    .list();
        }

        void set(ProgrammeId id, boolean forClasses) {
            jdbc.sql("update programme set for_classes = :forClasses where id = :id")
                    .param("forClasses", forClasses)
                    .param("id", id.value())
                    .update();
        }
    }
}
