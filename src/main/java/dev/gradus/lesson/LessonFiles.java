package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.media.Sha256;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.NotFound;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that lie beside a lesson's texts, by the name the texts use for them. */
@Service
@Transactional
public class LessonFiles {

    private static final String OF_SCHOOL = """
            exists (select 1 from lesson l
              join unit u on u.id = l.unit_id
              join strand s on s.id = u.strand_id
              join programme p on p.id = s.programme_id
              where l.id = :lesson and p.school_id = :school)""";

    private final JdbcClient jdbc;
    private final CurrentPerson current;

    LessonFiles(JdbcClient jdbc, CurrentPerson current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** Name to content, in order of names; nothing for a lesson of another school. */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Map<String, Sha256> of(LessonId lesson) {
        var files = new LinkedHashMap<String, Sha256>();
        jdbc.sql("select name, sha256 from lesson_file where lesson_id = :lesson and " + OF_SCHOOL + " order by name")
                .param("lesson", lesson.value())
                .param("school", current.get().school().value())
                .query(row -> {
                    files.put(row.getString("name"), new Sha256(row.getString("sha256")));
                });
        return Collections.unmodifiableMap(files);
    }

    /** Puts a stored file beside the lesson; one that has the name already is replaced. */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public void put(LessonId lesson, String name, Sha256 content) {
        int rows = jdbc.sql("""
                        insert into lesson_file (lesson_id, name, sha256) select :lesson, :name, :sha where """ + " " + OF_SCHOOL + """
                         on conflict (lesson_id, name) do update set sha256 = excluded.sha256, added_at = now()""")
                .param("lesson", lesson.value())
                .param("name", name)
                .param("sha", content.hex())
                .param("school", current.get().school().value())
                .update();
        if (rows == 0) {
            throw new NotFound(lesson);
        }
    }

    /**
     * Puts a file beside the lesson under a name that is still free, or under the one it already has there.
     *
     * @return the name the text is to use
     */
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public String add(LessonId lesson, String wished, Sha256 content) {
        var present = of(lesson);
        var name = wished;
        for (int number = 2; present.containsKey(name) && !content.equals(present.get(name)); number++) {
            int dot = wished.lastIndexOf('.');
            name = dot < 0
                    ? wished + "-" + number
                    : wished.substring(0, dot) + "-" + number + wished.substring(dot);
        }
        put(lesson, name, content);
        return name;
    }
}
