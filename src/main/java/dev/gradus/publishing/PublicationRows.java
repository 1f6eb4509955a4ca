package dev.gradus.publishing;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.lesson.RevisionId;
import dev.gradus.people.AccountId;
import dev.gradus.people.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps publications and the counter that tells every instance that students' pages have changed. */
@Repository
class PublicationRows {

    private static final String SELECT =
            "select p.*, a.display_name as publisher from publication p join account a on a.id = p.published_by ";

    private final JdbcClient jdbc;

    PublicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a publication is made of. */
    record NewPublication(
            LessonId lesson,
            String language,
            RevisionId revision,
            String title,
            int minutes,
            String source,
            List<String> buildsOn,
            AccountId by) {}

    Publication add(NewPublication publication, Map<String, ShownFile> files) {
        long id = jdbc.sql("""
                        insert into publication
                          (lesson_id, language, revision_id, title, minutes, source, builds_on, published_by)
                        values (:lesson, :language, :revision, :title, :minutes, :source, :buildsOn, :by)
                        returning id""")
                .param("lesson", publication.lesson().value())
                .param("language", publication.language())
                .param("revision", publication.revision().value())
                .param("title", publication.title())
                .param("minutes", publication.minutes())
                .param("source", publication.source())
                .param("buildsOn", publication.buildsOn().toArray(String[]::new))
                .param("by", publication.by().value())
                .query(Long.class)
                .single();
        files.forEach((name, file) -> jdbc.sql("""
                        insert into publication_file (publication_id, name, sha256, credit)
                        values (:id, :name, :sha, :credit)""")
                .param("id", id)
                .param("name", name)
                .param("sha", file.original().hex())
                .param("credit", file.credit())
                .update());
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id)
                .query((row, number) -> publication(row))
                .single();
    }

    Optional<Publication> live(LessonId lesson, String language) {
        return jdbc.sql(SELECT + "where p.lesson_id = :lesson and p.language = :language and p.ended_at is null")
                .param("lesson", lesson.value())
                .param("language", language)
                .query((row, number) -> publication(row))
                .optional();
    }

    /** The newest one that was published before that moment, live or ended. */
    Optional<Publication> lastBefore(LessonId lesson, String language, Instant moment) {
        return jdbc.sql(SELECT + """
                        where p.lesson_id = :lesson and p.language = :language and p.published_at < :moment
                        order by p.id desc limit 1""")
                .param("lesson", lesson.value())
                .param("language", language)
                .param("moment", Timestamp.from(moment))
                .query((row, number) -> publication(row))
                .optional();
    }

    /** The one that students saw last before this one. */
    Optional<Publication> before(Publication publication) {
        return jdbc.sql(SELECT + """
                        where p.lesson_id = :lesson and p.language = :language and p.id < :id
                        order by p.id desc limit 1""")
                .param("lesson", publication.lesson().value())
                .param("language", publication.language())
                .param("id", publication.id())
                .query((row, number) -> publication(row))
                .optional();
    }

    /** Digests by name. */
    Map<String, String> files(long publication) {
        var files = new HashMap<String, String>();
        jdbc.sql("select name, sha256 from publication_file where publication_id = :id")
                .param("id", publication)
                .query(row -> {
                    files.put(row.getString("name"), row.getString("sha256"));
                });
        return files;
    }

    /**
     * Whether there was a live one to end.
     *
     * @param message to its author; may be empty
     */
    boolean end(LessonId lesson, String language, String reason, AccountId by, String message) {
        return jdbc.sql("""
                                update publication
                                set ended_at = now(), ended_by = :by, end_reason = :reason, end_message = :message
                                where lesson_id = :lesson and language = :language and ended_at is null""")
                        .param("by", by.value())
                        .param("reason", reason)
                        .param("message", message)
                        .param("lesson", lesson.value())
                        .param("language", language)
                        .update()
                > 0;
    }

    /** The newest publication of each lesson, live or ended. */
    Map<LessonId, PublicationState> states(SchoolId school, ProgrammeId programme, String language) {
        var states = new HashMap<LessonId, PublicationState>();
        jdbc.sql("""
                        select distinct on (p.lesson_id) p.lesson_id, p.revision_id, p.ended_at is null as live
                        from publication p
                        join lesson l on l.id = p.lesson_id
                        join unit u on u.id = l.unit_id
                        join strand s on s.id = u.strand_id
                        join programme g on g.id = s.programme_id and g.school_id = :school
                        where g.id = :programme and p.language = :language
                        order by p.lesson_id, p.id desc""")
                .param("school", school.value())
                .param("programme", programme.value())
                .param("language", language)
                .query(row -> {
                    states.put(
                            new LessonId(row.getObject("lesson_id", UUID.class)),
                            new PublicationState(new RevisionId(row.getLong("revision_id")), row.getBoolean("live")));
                });
        return Map.copyOf(states);
    }

    Optional<PublicationState> state(LessonId lesson, String language) {
        return jdbc.sql("""
                        select revision_id, ended_at is null as live from publication
                        where lesson_id = :lesson and language = :language order by id desc limit 1""")
                .param("lesson", lesson.value())
                .param("language", language)
                .query((row, number) ->
                        new PublicationState(new RevisionId(row.getLong("revision_id")), row.getBoolean("live")))
                .optional();
    }

    List<RecentPublication> recent(SchoolId school, int limit) {
        return jdbc.sql("""
                        select p.language, p.title, p.published_at, a.display_name as publisher,
                          concat_ws('/', '', p.language, g.slug, s.slug, lower(u.stage), l.slug) as path
                        from publication p
                        join account a on a.id = p.published_by
                        join lesson l on l.id = p.lesson_id and l.archived_at is null
                        join unit u on u.id = l.unit_id
                        join strand s on s.id = u.strand_id and s.archived_at is null
                        join programme g on g.id = s.programme_id and g.archived_at is null and g.school_id = :school
                        where p.ended_at is null
                        order by p.id desc limit :limit""")
                .param("school", school.value())
                .param("limit", limit)
                .query((row, number) -> new RecentPublication(
                        row.getString("language"),
                        row.getString("title"),
                        row.getString("path"),
                        row.getString("publisher"),
                        row.getTimestamp("published_at").toInstant()))
                .list();
    }

    void countChange(ProgrammeId programme) {
        jdbc.sql("""
                        insert into site_programme (programme_id, version) values (:programme, 1)
                        on conflict (programme_id) do update set version = site_programme.version + 1""").param("programme", programme.value()).update();
        jdbc.sql("update site_state set version = version + 1").update();
    }

    long version() {
        return jdbc.sql("select version from site_state").query(Long.class).single();
    }

    /**
     * Whether a live publication of an unarchived lesson shows one of these files.
     *
     * @param granted slugs of the programmes for classes only that count too
     */
    boolean anyIsPublished(Collection<String> originals, Set<String> granted) {
        return !originals.isEmpty()
                && jdbc.sql("""
                        select exists (
                          select 1 from publication_file f
                          join publication p on p.id = f.publication_id and p.ended_at is null
                          join lesson l on l.id = p.lesson_id and l.archived_at is null
                          join unit u on u.id = l.unit_id
                          join strand s on s.id = u.strand_id and s.archived_at is null
                          join programme g on g.id = s.programme_id and g.archived_at is null
                            and (not g.for_classes or g.slug = any (:granted))
                          where f.sha256 in (:originals))""")
                        .param("originals", originals)
                        .param("granted", granted.toArray(String[]::new))
                        .query(Boolean.class)
                        .single();
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getLong("id"),
                new LessonId(row.getObject("lesson_id", UUID.class)),
                row.getString("language"),
                new RevisionId(row.getLong("revision_id")),
                row.getString("title"),
                row.getInt("minutes"),
                row.getString("source"),
                row.getString("publisher"),
                row.getTimestamp("published_at").toInstant());
    }
}
