package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.media.Sha256;
import dev.gradus.people.SchoolId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which file lies beside which lesson under which name. Sees one school at a time. */
@Repository
class FileRows {

    private static final String OF_SCHOOL = """
             exists (select 1 from lesson l
              join unit u on u.id = l.unit_id
              join strand s on s.id = u.strand_id
              join programme p on p.id = s.programme_id
              where l.id = :lesson and p.school_id = :school)
            """;

    private final JdbcClient jdbc;

    FileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean exists(SchoolId school, LessonId lesson) {
        return statement("select" + OF_SCHOOL, school, lesson)
                .query(Boolean.class)
                .single();
    }

    Map<String, Sha256> of(SchoolId school, LessonId lesson) {
        var files = new LinkedHashMap<String, Sha256>();
        statement(
                        "select name, sha256 from lesson_file where lesson_id = :lesson and" + OF_SCHOOL
                                + "order by name",
                        school,
                        lesson)
                .query(row -> {
                    files.put(row.getString("name"), new Sha256(row.getString("sha256")));
                });
        return Collections.unmodifiableMap(files);
    }

    Optional<Sha256> find(SchoolId school, LessonId lesson, String name) {
        return statement(
                        "select sha256 from lesson_file where lesson_id = :lesson and name = :name and" + OF_SCHOOL,
                        school,
                        lesson)
                .param("name", name)
                .query(String.class)
                .optional()
                .map(Sha256::new);
    }

    /** @return whether the lesson is of this school; then the name stands for this content, whatever it stood for before */
    boolean put(SchoolId school, LessonId lesson, String name, Sha256 content) {
        return statement(
                                "insert into lesson_file (lesson_id, name, sha256) select :lesson, :name, :sha where"
                                        + OF_SCHOOL
                                        + "on conflict (lesson_id, name) do update set sha256 = excluded.sha256, added_at = now()",
                                school,
                                lesson)
                        .param("name", name)
                        .param("sha", content.hex())
                        .update()
                == 1;
    }

    /** @return whether the name stands for this content now; not if it stands for another, which stays */
    boolean add(SchoolId school, LessonId lesson, String name, Sha256 content) {
        statement(
                        "insert into lesson_file (lesson_id, name, sha256) select :lesson, :name, :sha where"
                                + OF_SCHOOL + "on conflict do nothing",
                        school,
                        lesson)
                .param("name", name)
                .param("sha", content.hex())
                .update();
        return find(school, lesson, name).filter(content::equals).isPresent();
    }

    private JdbcClient.StatementSpec statement(String sql, SchoolId school, LessonId lesson) {
        return jdbc.sql(sql).param("lesson", lesson.value()).param("school", school.value());
    }
}
