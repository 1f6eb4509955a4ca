package dev.gradus.review;

import dev.gradus.curriculum.LessonId;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.RevisionId;
import dev.gradus.people.AccountId;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.TextsJson;
import dev.gradus.publishing.PublicationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the lesson texts that somebody has written in. Sees one school at a time. */
@Repository
class MyLessonRows {

    private final JdbcClient jdbc;
    private final SubmissionRows submissions;

    MyLessonRows(JdbcClient jdbc, SubmissionRows submissions) {
        this.jdbc = jdbc;
        this.submissions = submissions;
    }

    /** Whose draft students see as it is are finished, and so are those that are archived. */
    List<MyLesson> unfinished(SchoolId school, AccountId author, int limit) {
        return jdbc.sql("""
                        select t.id, t.lesson_id, t.language, t.head, r.title, r.saved_at, g.title as programme,
                          p.revision_id as published, p.ended_at is null as live
                        from lesson_text t
                        join revision r on r.id = t.head
                        join lesson l on l.id = t.lesson_id and l.archived_at is null
                        join unit u on u.id = l.unit_id
                        join strand s on s.id = u.strand_id and s.archived_at is null
                        join programme g on g.id = s.programme_id and g.school_id = :school and g.archived_at is null
                        left join lateral (
                          select revision_id, ended_at from publication
                          where lesson_id = t.lesson_id and language = t.language order by id desc limit 1) p on true
                        where t.id in (
                            select lesson_text_id from revision where author_id = :author and kind <> 'SET_ASIDE')
                          and not (p.revision_id is not distinct from t.head and p.ended_at is null)
                        order by r.saved_at desc, t.id limit :limit""")
                .param("school", school.value())
                .param("author", author.value())
                .param("limit", limit)
                .query((row, number) -> lesson(row))
                .list();
    }

    private MyLesson lesson(ResultSet row) throws SQLException {
        var text = new LessonTextId(row.getObject("id", UUID.class));
        var newest = submissions.newestAsked(text).orElse(null);
        return new MyLesson(
                new LessonId(row.getObject("lesson_id", UUID.class)),
                row.getString("language"),
                row.getString("title"),
                TextsJson.read(row.getString("programme")),
                MapStates.state(new RevisionId(row.getLong("head")), newest, publication(row)),
                row.getTimestamp("saved_at").toInstant());
    }

    private static @Nullable PublicationState publication(ResultSet row) throws SQLException {
        long revision = row.getLong("published");
        return row.wasNull() ? null : new PublicationState(new RevisionId(revision), row.getBoolean("live"));
    }
}
