package dev.gradus.curriculum;

import dev.gradus.curriculum.climb.FindingName;
import dev.gradus.people.Person;
import dev.gradus.platform.Texts;
import dev.gradus.platform.TextsJson;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which warnings of a programme are meant so, and why. */
@Repository
class AcceptedWarningTable {

    private final JdbcClient jdbc;

    AcceptedWarningTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(Texts reason, @Nullable String by, Instant at) {}

    /** By the identity of the finding. */
    Map<String, Row> of(ProgrammeId programme) {
        var rows = new HashMap<String, Row>();
        jdbc.sql("""
                        select w.identity, w.reason, w.accepted_at, coalesce(a.display_name, w.signed) as signed from accepted_warning w
                        left join account a on a.id = w.accepted_by
                        where w.programme_id = :programme""").param("programme", programme.value()).query(row -> {
            rows.put(
                    row.getString("identity"),
                    new Row(
                            TextsJson.read(row.getString("reason")),
                            row.getString("signed"),
                            row.getTimestamp("accepted_at").toInstant()));
        });
        return rows;
    }

    /** The newest reason holds. */
    void put(ProgrammeId programme, String identity, Texts reason, Person by) {
        jdbc.sql("""
                        insert into accepted_warning (programme_id, identity, reason, accepted_by)
                        values (:programme, :identity, cast(:reason as jsonb), :by)
                        on conflict (programme_id, identity) do update
                            set reason = excluded.reason, accepted_by = excluded.accepted_by, signed = null,
                                accepted_at = now()""")
                .param("programme", programme.value())
                .param("identity", identity)
                .param("reason", TextsJson.write(reason))
                .param("by", by.isOperator() ? null : by.id().value())
                .update();
    }

    /** As they travel, in the order of places. */
    List<Acceptance> travelling(ProgrammeId programme) {
        return of(programme).entrySet().stream()
                .map(entry -> new Acceptance(
                        FindingName.ofIdentity(entry.getKey()),
                        entry.getValue().reason(),
                        entry.getValue().by(),
                        entry.getValue().at().atOffset(ZoneOffset.UTC).toLocalDate()))
                .sorted(Comparator.comparing((Acceptance each) -> each.warning().at())
                        .thenComparing(each -> each.warning().identity()))
                .toList();
    }

    /** From a file. Who accepted the same for the same reason before stays. */
    void take(ProgrammeId programme, Acceptance acceptance) {
        var on = acceptance.on();
        jdbc.sql("""
                        insert into accepted_warning as w (programme_id, identity, reason, signed, accepted_at)
                        values (:programme, :identity, cast(:reason as jsonb), :signed, coalesce(cast(:on as date), now()))
                        on conflict (programme_id, identity) do update
                            set reason = excluded.reason, accepted_by = null, signed = excluded.signed,
                                accepted_at = excluded.accepted_at
                            where w.reason <> excluded.reason""")
                .param("programme", programme.value())
                .param("identity", acceptance.warning().identity())
                .param("reason", TextsJson.write(acceptance.reason()))
                .param("signed", acceptance.by())
                .param("on", on == null ? null : on.toString())
                .update();
    }

    /** Not where that warning is accepted, too. */
    void rename(ProgrammeId programme, String identity, String renamed) {
        jdbc.sql("""
                        update accepted_warning w set identity = :renamed
                        where w.programme_id = :programme and w.identity = :identity and not exists
                          (select 1 from accepted_warning o where o.programme_id = :programme and o.identity = :renamed)""")
                .param("programme", programme.value())
                .param("identity", identity)
                .param("renamed", renamed)
                .update();
    }

    /** With its reason and whoever gave it. Not where that warning is accepted, too. */
    void copy(ProgrammeId programme, String identity, String copied) {
        jdbc.sql("""
                        insert into accepted_warning (programme_id, identity, reason, accepted_by, signed, accepted_at)
                        select programme_id, :copied, reason, accepted_by, signed, accepted_at from accepted_warning
                        where programme_id = :programme and identity = :identity
                        on conflict do nothing""")
                .param("programme", programme.value())
                .param("identity", identity)
                .param("copied", copied)
                .update();
    }

    /** The file they came in, word for word. */
    Optional<String> file(ProgrammeId programme) {
        return jdbc.sql("select accepted_file from programme where id = :id and accepted_file is not null")
                .param("id", programme.value())
                .query(String.class)
                .optional();
    }

    void setFile(ProgrammeId programme, @Nullable String file) {
        jdbc.sql("update programme set accepted_file = :file where id = :id")
                .param("id", programme.value())
                .param("file", file)
                .update();
    }

    void remove(ProgrammeId programme, String identity) {
        jdbc.sql("delete from accepted_warning where programme_id = :programme and identity = :identity")
                .param("programme", programme.value())
                .param("identity", identity)
                .update();
    }
}
