package dev.gradus.shelf;

import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.people.SchoolId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps what each draft shows. A draft is read again once it has changed since. */
@Repository
class ShelfDrafts {

    private static final int AT_ONCE = 200;

    private final JdbcClient jdbc;

    ShelfDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Draft(UUID text, long revision, String source) {}

    /** Reads the drafts of the school that have changed, and puts on the shelf what lies beside its lessons. */
    void refresh(SchoolId school) {
        for (var changed = changed(school); !changed.isEmpty(); changed = changed(school)) {
            changed.forEach(this::put);
        }
        jdbc.sql("""
                        insert into shelf_file (school_id, sha256, name, added_by, added_at)
                        select distinct on (f.sha256) :school, f.sha256, m.original_name,
                          case when m.school_id = :school then m.uploaded_by end, f.added_at
                        from lesson_file f
                        join media_file m on m.sha256 = f.sha256
                        join lesson l on l.id = f.lesson_id
                        join unit u on u.id = l.unit_id
                        join strand s on s.id = u.strand_id
                        join programme p on p.id = s.programme_id and p.school_id = :school
                        where not exists (select 1 from shelf_file k where k.school_id = :school and k.sha256 = f.sha256)
                        order by f.sha256, f.added_at
                        on conflict do nothing""").param("school", school.value()).update();
    }

    private List<Draft> changed(SchoolId school) {
        return jdbc.sql("""
                        select t.id, t.head, r.source
                        from lesson_text t
                        join revision r on r.id = t.head
                        join lesson l on l.id = t.lesson_id
                        join unit u on u.id = l.unit_id
                        join strand s on s.id = u.strand_id
                        join programme p on p.id = s.programme_id and p.school_id = :school
                        left join shelf_draft d on d.lesson_text_id = t.id
                        where d.revision is distinct from t.head
                        order by t.id limit :limit""")
                .param("school", school.value())
                .param("limit", AT_ONCE)
                .query((row, number) ->
                        new Draft(row.getObject("id", UUID.class), row.getLong("head"), row.getString("source")))
                .list();
    }

    private void put(Draft draft) {
        jdbc.sql("""
                        insert into shelf_draft (lesson_text_id, revision) values (:text, :revision)
                        on conflict (lesson_text_id) do update set revision = excluded.revision""")
                .param("text", draft.text())
                .param("revision", draft.revision())
                .update();
        jdbc.sql("delete from shelf_draft_file where lesson_text_id = :text")
                .param("text", draft.text())
                .update();
        shown(draft.source())
                .forEach((name, alt) -> jdbc.sql("""
                        insert into shelf_draft_file (lesson_text_id, name, alt) values (:text, :name, :alt)
                        on conflict do nothing""")
                        .param("text", draft.text())
                        .param("name", name)
                        .param("alt", alt)
                        .update());
    }

    private static Map<String, String> shown(String source) {
        return LessonFile.parse(source) instanceof LessonFileResult.Read(LessonFile file)
                ? shown(file.parseBody().document())
                : Map.of();
    }

    /** Names with what is said of them first. */
    private static Map<String, String> shown(Document document) {
        var shown = new LinkedHashMap<String, String>();
        document.media().forEach(name -> shown.put(name, ""));
        document.pictures().forEach(picture -> {
            if (!picture.alt().isEmpty()) {
                shown.merge(picture.src(), picture.alt(), (known, other) -> known.isEmpty() ? other : known);
            }
        });
        shown.remove("");
        return shown;
    }
}
