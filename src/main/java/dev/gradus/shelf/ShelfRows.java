package dev.gradus.shelf;

import dev.gradus.curriculum.LessonId;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.media.MediaKind;
import dev.gradus.media.MediaName;
import dev.gradus.media.Sha256;
import dev.gradus.people.AccountId;
import dev.gradus.people.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the files of schools; sees one school at a time. */
@Repository
class ShelfRows {

    /** A file that is shown somewhere is never out of sight, whatever became of it before. */
    private static final String FROM = """
            from shelf_file k
            join media_file f on f.sha256 = k.sha256
            left join lateral (
              select count(*) filter (where not u.published) as drafts, count(*) filter (where u.published) as publications,
                max(u.alt) filter (where :language in ('', u.language)) as alt
              from shelf_use u where u.school_id = k.school_id and u.sha256 = k.sha256) u on true
            where k.school_id = :school
            """;

    private static final String SELECT = """
            select k.*, f.kind, f.byte_size, f.width, f.height, u.drafts, u.publications, coalesce(u.alt, '') as alt
            """ + FROM;

    private static final String MATCHING = """
             and (k.removed_at is not null and u.drafts + u.publications = 0) = :removed
             and f.kind in (:kinds)
             and (not :unused or u.drafts + u.publications = 0)
             and (:words = '' or strpos(lower(k.name || ' ' || k.credit || ' ' || k.licence), lower(:words)) > 0
               or exists (select 1 from shelf_use w where w.school_id = k.school_id and w.sha256 = k.sha256
                 and strpos(lower(w.alt || ' ' || w.title || ' ' || w.name), lower(:words)) > 0))
            """;

    private final JdbcClient jdbc;

    ShelfRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts it on the shelf, or back on it. */
    void add(SchoolId school, Sha256 file, MediaName name, @Nullable AccountId by) {
        jdbc.sql("""
                        insert into shelf_file (school_id, sha256, name, added_by) values (:school, :file, :name, :by)
                        on conflict (school_id, sha256) do update set removed_at = null""")
                .param("school", school.value())
                .param("file", file.hex())
                .param("name", name.value())
                .param("by", by == null ? null : by.value())
                .update();
    }

    List<ShelfFile> list(SchoolId school, ShelfQuery query, int offset, int limit) {
        return matching(
                        SELECT + MATCHING + "order by k.added_at desc, k.sha256 offset :offset limit :limit",
                        school,
                        query)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> file(row))
                .list();
    }

    int count(SchoolId school, ShelfQuery query) {
        return matching("select count(*) " + FROM + MATCHING, school, query)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec matching(String sql, SchoolId school, ShelfQuery query) {
        return jdbc.sql(sql)
                .param("school", school.value())
                .param("removed", query.removed())
                .param(
                        "kinds",
                        query.sort().kinds().stream().map(MediaKind::name).toList())
                .param("unused", query.unused())
                .param("words", query.words())
                .param("language", query.language());
    }

    Optional<ShelfFile> find(SchoolId school, Sha256 file) {
        return jdbc.sql(SELECT + " and k.sha256 = :file")
                .param("language", "")
                .param("school", school.value())
                .param("file", file.hex())
                .query((row, number) -> file(row))
                .optional();
    }

    List<ShelfUse> uses(SchoolId school, Sha256 file) {
        return jdbc.sql("""
                        select * from shelf_use where school_id = :school and sha256 = :file
                        order by path, language, published, name""")
                .param("school", school.value())
                .param("file", file.hex())
                .query((row, number) -> new ShelfUse(
                        row.getBoolean("published"),
                        new LessonId(row.getObject("lesson_id", UUID.class)),
                        new LessonTextId(row.getObject("lesson_text_id", UUID.class)),
                        row.getString("language"),
                        row.getString("name"),
                        row.getString("alt"),
                        row.getString("title"),
                        row.getString("path"),
                        row.getBoolean("archived")))
                .list();
    }

    void change(SchoolId school, Sha256 file, MediaName name, String credit, String licence) {
        jdbc.sql("""
                        update shelf_file set name = :name, credit = :credit, licence = :licence
                        where school_id = :school and sha256 = :file""")
                .param("school", school.value())
                .param("file", file.hex())
                .param("name", name.value())
                .param("credit", credit)
                .param("licence", licence)
                .update();
    }

    void setRemoved(SchoolId school, Sha256 file, boolean removed) {
        jdbc.sql("""
                        update shelf_file set removed_at = case when :removed then now() end
                        where school_id = :school and sha256 = :file""")
                .param("school", school.value())
                .param("file", file.hex())
                .param("removed", removed)
                .update();
    }

    void addReplacement(SchoolId school, Sha256 file, Sha256 by, int drafts, @Nullable AccountId person) {
        jdbc.sql("""
                        insert into shelf_replacement (school_id, sha256, by_sha256, drafts, replaced_by)
                        values (:school, :file, :by, :drafts, :person)""")
                .param("school", school.value())
                .param("file", file.hex())
                .param("by", by.hex())
                .param("drafts", drafts)
                .param("person", person == null ? null : person.value())
                .update();
    }

    /** Newest first, in which the file was either of the two. */
    List<Replacement> replacements(SchoolId school, Sha256 file) {
        return jdbc.sql("""
                        select r.*, k.name, b.name as by_name, a.display_name
                        from shelf_replacement r
                        join shelf_file k on k.school_id = r.school_id and k.sha256 = r.sha256
                        join shelf_file b on b.school_id = r.school_id and b.sha256 = r.by_sha256
                        left join account a on a.id = r.replaced_by
                        where r.school_id = :school and :file in (r.sha256, r.by_sha256)
                        order by r.id desc limit 50""")
                .param("school", school.value())
                .param("file", file.hex())
                .query((row, number) -> new Replacement(
                        new Sha256(row.getString("sha256")),
                        row.getString("name"),
                        new Sha256(row.getString("by_sha256")),
                        row.getString("by_name"),
                        row.getInt("drafts"),
                        row.getString("display_name"),
                        row.getObject("replaced_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Who made them and under which licence, of those files for which the school of the lesson has said it. */
    Map<Sha256, String> credits(LessonId lesson, Collection<Sha256> files) {
        var credits = new HashMap<Sha256, String>();
        if (!files.isEmpty()) {
            jdbc.sql("""
                            select k.sha256, concat_ws(' · ', nullif(k.credit, ''), nullif(k.licence, '')) as credit
                            from shelf_file k
                            join programme p on p.school_id = k.school_id
                            join strand s on s.programme_id = p.id
                            join unit u on u.strand_id = s.id
                            join lesson l on l.unit_id = u.id and l.id = :lesson
                            where k.sha256 in (:files) and k.credit <> ''""")
                    .param("lesson", lesson.value())
                    .param("files", files.stream().map(Sha256::hex).toList())
                    .query(row -> {
                        credits.put(new Sha256(row.getString("sha256")), row.getString("credit"));
                    });
        }
        return credits;
    }

    private static ShelfFile file(ResultSet row) throws SQLException {
        return new ShelfFile(
                new Sha256(row.getString("sha256")),
                MediaKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("credit"),
                row.getString("licence"),
                row.getLong("byte_size"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                row.getObject("added_by", UUID.class),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getObject("removed_at") != null,
                row.getInt("drafts"),
                row.getInt("publications"),
                row.getString("alt"));
    }
}
