package dev.gradus.hints;

import dev.gradus.curriculum.Acceptance;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.climb.FindingName;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.Texts;
import dev.gradus.platform.TextsJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the dismissals that travel with a programme. */
@Repository
class AcceptedHintRows {

    private final JdbcClient jdbc;

    AcceptedHintRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that came in its folder. */
    List<Acceptance> inFolder(SchoolId school, ProgrammeId programme) {
        return jdbc.sql("""
                        select d.code, d.at_path as path, coalesce(d.language, '') as language, d.quote, d.reason, d.reasons, d.signed as name,
                          case when d.signed is null then null else d.dismissed_at end as dismissed_at
                        from hint_dismissal d
                        where d.school_id = :school and d.programme_id = :programme
                        order by d.at_path, d.id""")
                .param("school", school.value())
                .param("programme", programme.value())
                .query((row, number) -> acceptance(row))
                .list();
    }

    /** Those of single places and lessons that are not archived, the newest first. */
    List<Acceptance> dismissed(SchoolId school, ProgrammeId programme) {
        return jdbc.sql("""
                        select d.code, s.slug || '/' || lower(u.stage) || '/' || l.slug as path, d.language, d.quote, d.reason, d.reasons,
                          a.display_name as name, d.dismissed_at
                        from hint_dismissal d
                        join lesson_text t on t.id = d.lesson_text_id
                        join lesson l on l.id = t.lesson_id and l.archived_at is null
                        join unit u on u.id = l.unit_id
                        join strand s on s.id = u.strand_id and s.archived_at is null
                        join account a on a.id = d.dismissed_by
                        where d.school_id = :school and s.programme_id = :programme
                        order by d.dismissed_at desc, d.id desc""")
                .param("school", school.value())
                .param("programme", programme.value())
                .query((row, number) -> acceptance(row))
                .list();
    }

    void clear(SchoolId school, ProgrammeId programme) {
        jdbc.sql("delete from hint_dismissal where school_id = :school and programme_id = :programme")
                .param("school", school.value())
                .param("programme", programme.value())
                .update();
    }

    void add(SchoolId school, ProgrammeId programme, Acceptance acceptance) {
        var name = acceptance.warning();
        var on = acceptance.on();
        jdbc.sql("""
                        insert into hint_dismissal (school_id, programme_id, at_path, language, reach, code, quote, reason, reasons, signed,
                          dismissed_at)
                        values (:school, :programme, :at, :language, 'PROGRAMME', :code, :quote, :reason, cast(:reasons as jsonb), :signed,
                          coalesce(cast(:on as date), now()))""")
                .param("school", school.value())
                .param("programme", programme.value())
                .param("at", name.at())
                .param("language", name.language().isEmpty() ? null : name.language())
                .param("code", name.code())
                .param("quote", name.about())
                .param("reason", acceptance.reason().best("", List.of()))
                .param("reasons", TextsJson.write(acceptance.reason()))
                .param("signed", acceptance.by())
                .param("on", on == null ? null : on.toString())
                .update();
    }

    boolean isTaken(ProgrammeId programme) {
        return jdbc.sql("select exists (select 1 from accepted_hints_taken where programme_id = :programme)")
                .param("programme", programme.value())
                .query(Boolean.class)
                .single();
    }

    void setTaken(ProgrammeId programme) {
        jdbc.sql("insert into accepted_hints_taken (programme_id) values (:programme) on conflict do nothing")
                .param("programme", programme.value())
                .update();
    }

    void rename(ProgrammeId programme, String from, String to) {
        jdbc.sql("update hint_dismissal set at_path = :to where programme_id = :programme and at_path = :from")
                .param("programme", programme.value())
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static Acceptance acceptance(ResultSet row) throws SQLException {
        var at = row.getTimestamp("dismissed_at");
        var reasons = row.getString("reasons");
        return new Acceptance(
                new FindingName(
                        row.getString("code"),
                        row.getString("path"),
                        row.getString("language"),
                        row.getString("quote")),
                reasons == null
                        ? Texts.of(row.getString("language"), row.getString("reason"))
                        : TextsJson.read(reasons),
                row.getString("name"),
                at == null ? null : at.toInstant().atOffset(ZoneOffset.UTC).toLocalDate());
    }
}
