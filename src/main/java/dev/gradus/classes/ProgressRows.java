package dev.gradus.classes;

import dev.gradus.classes.GivenAnswer.Given;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what pupils read and answered, in the programmes of their class and nowhere else. */
@Repository
class ProgressRows {

    private static final String PLACES = """
            join unit u on u.id = l.unit_id
            join strand s on s.id = u.strand_id
            join programme g on g.id = s.programme_id
            """;

    private static final String PATH = "g.slug || '/' || s.slug || '/' || lower(u.stage) || '/' || l.slug as path";

    private final JdbcClient jdbc;

    ProgressRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All in one statement, and in one order, so that two pages of a pupil that say the same at once do not wait for each
     * other in a ring.
     *
     * @return the paths of those that are of the programmes of the class and were ever published
     */
    List<String> note(Pupil pupil, List<LessonNote> notes) {
        return jdbc.sql("""
                        with said as (
                          select * from unnest(cast(:paths as text[]), cast(:languages as text[]), cast(:done as boolean[]),
                            cast(:ticks as text[])) as n(path, language, done, ticks)
                        ), ours as (
                          select l.id as lesson, n.* from said n
                          join programme g on g.slug = split_part(n.path, '/', 1)
                          join class_programme k on k.programme_id = g.id and k.class_id = :class
                          join strand s on s.programme_id = g.id and s.slug = split_part(n.path, '/', 2)
                          join unit u on u.strand_id = s.id and u.stage = upper(split_part(n.path, '/', 3))
                          join lesson l on l.unit_id = u.id and l.slug = split_part(n.path, '/', 4)
                          where exists (select 1 from publication b where b.lesson_id = l.id)
                        ), kept as (
                          insert into pupil_lesson as r
                            (pupil_id, lesson_id, language, begun_at, changed_at, done_at, ticks)
                          select :pupil, lesson, language, now(), now(), case when done then now() end,
                            string_to_array(ticks, ' ')
                          from ours order by lesson
                          on conflict (pupil_id, lesson_id) do update
                            set changed_at = now(), language = excluded.language, ticks = excluded.ticks,
                              done_at = case when excluded.done_at is not null then coalesce(r.done_at, now()) end
                          returning lesson_id)
                        select path from ours join kept on kept.lesson_id = ours.lesson order by path""")
                .param("paths", notes.stream().map(LessonNote::path).toArray(String[]::new))
                .param("languages", notes.stream().map(LessonNote::language).toArray(String[]::new))
                .param("done", notes.stream().map(LessonNote::done).toArray(Boolean[]::new))
                .param(
                        "ticks",
                        notes.stream()
                                .map(note -> String.join(" ", note.ticks()))
                                .toArray(String[]::new))
                .param("class", pupil.schoolClass().value())
                .param("pupil", pupil.id().value())
                .query((row, number) -> row.getString("path"))
                .list();
    }

    List<ReadLesson> lessons(Pupil pupil) {
        return lessons(pupil.schoolClass(), pupil.id());
    }

    /** Of the whole class, or of one pupil; the latest first. */
    List<ReadLesson> lessons(ClassId schoolClass, @Nullable PupilId pupil) {
        return jdbc.sql("select r.*, " + PATH + """
                        , coalesce((select b.title from publication b
                            where b.lesson_id = l.id and b.ended_at is null
                            order by b.language = r.language desc, b.id limit 1), l.slug) as title
                        from pupil_lesson r join pupil p on p.id = r.pupil_id join lesson l on l.id = r.lesson_id
                        """ + PLACES + """
                         where p.class_id = :class and (:all or p.id = :pupil) order by r.changed_at desc, l.id""")
                .param("class", schoolClass.value())
                .param("all", pupil == null)
                .param("pupil", pupil == null ? new UUID(0, 0) : pupil.value())
                .query((row, number) -> readLesson(row))
                .list();
    }

    private static ReadLesson readLesson(ResultSet row) throws SQLException {
        var done = row.getTimestamp("done_at");
        return new ReadLesson(
                new PupilId(row.getObject("pupil_id", UUID.class)),
                row.getObject("lesson_id", UUID.class),
                row.getString("path"),
                row.getString("title"),
                row.getString("language"),
                row.getTimestamp("begun_at").toInstant(),
                row.getTimestamp("changed_at").toInstant(),
                done == null ? null : done.toInstant(),
                strings(row, "ticks"));
    }

    List<GivenAnswer> answers(Pupil pupil) {
        return answers(pupil.schoolClass(), pupil.id());
    }

    /** Of the whole class, or of one pupil; lesson by lesson, question by question. */
    List<GivenAnswer> answers(ClassId schoolClass, @Nullable PupilId pupil) {
        return jdbc.sql("select a.*, q.lesson_id, q.position, q.kind, q.prompt, " + PATH + """
                         from pupil_answer a join pupil p on p.id = a.pupil_id
                        join asked_question q on q.id = a.question_id join lesson l on l.id = q.lesson_id
                        """ + PLACES + """
                         where p.class_id = :class and (:all or p.id = :pupil)
                        order by s.position, s.id, array_position(array['PRIMARY', 'MIDDLE', 'HIGH'], u.stage),
                          l.position, l.id, q.position, q.id, p.number""")
                .param("class", schoolClass.value())
                .param("all", pupil == null)
                .param("pupil", pupil == null ? new UUID(0, 0) : pupil.value())
                .query((row, number) -> new GivenAnswer(
                        new PupilId(row.getObject("pupil_id", UUID.class)),
                        row.getLong("question_id"),
                        row.getObject("lesson_id", UUID.class),
                        row.getString("path"),
                        row.getInt("position"),
                        row.getString("kind"),
                        row.getString("prompt"),
                        given(row, "first"),
                        given(row, "last"),
                        row.getInt("attempts")))
                .list();
    }

    private static Given given(ResultSet row, String which) throws SQLException {
        Timestamp at = row.getTimestamp(which + "_at");
        return new Given(
                strings(row, which + "_values"),
                strings(row, which + "_chosen"),
                row.getBoolean(which + "_right"),
                at.toInstant());
    }

    /** The lessons of its stage that the class has to read, in the order of their map. */
    List<ClassLesson> toRead(ClassId schoolClass, String language) {
        return jdbc.sql("select l.id as lesson_id, u.stage, " + PATH + """
                        , coalesce((select b.title from publication b
                            where b.lesson_id = l.id and b.ended_at is null
                            order by b.language = :language desc, b.id limit 1), l.slug) as title
                        from lesson l
                        """ + PLACES + """
                         join class_programme k on k.programme_id = g.id and k.class_id = :class
                        join school_class c on c.id = k.class_id and c.stage = u.stage
                        where l.archived_at is null and s.archived_at is null and g.archived_at is null
                          and exists (select 1 from publication b where b.lesson_id = l.id and b.ended_at is null
                            and b.language = any (g.languages))
                        order by g.created_at, g.id, s.position, s.id,
                          array_position(array['PRIMARY', 'MIDDLE', 'HIGH'], u.stage), l.position, l.id""")
                .param("language", language)
                .param("class", schoolClass.value())
                .query((row, number) -> new ClassLesson(
                        row.getObject("lesson_id", UUID.class), row.getString("path"), row.getString("title")))
                .list();
    }

    private static List<String> strings(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
