package dev.gradus.curriculum;

import dev.gradus.people.Person;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
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

    record Row(String reason, @Nullable String by, Instant at) {}

    /** By the identity of the finding. */
    Map<String, Row> of(ProgrammeId programme) {
        var rows = new HashMap<String, Row>();
        jdbc.sql("""
                        select w.identity, w.reason, w.accepted_at, a.display_name from accepted_warning w
                        left join account a on a.id = w.accepted_by
                        where w.programme_id = :programme""").param("programme", programme.value()).query(row -> {
            rows.put(
                    row.getString("identity"),
                    new Row(
                            row.getString("reason"),
                            row.getString("display_name"),
                            row.getTimestamp("accepted_at").toInstant()));
        });
        return rows;
    }

    /** The newest reason holds. */
    void put(ProgrammeId programme, String identity, String reason, Person by) {
        jdbc.sql("""
                        insert into accepted_warning (programme_id, identity, reason, accepted_by)
                        values (:programme, :identity, :reason, :by)
                        on conflict (programme_id, identity) do update
                            set reason = excluded.reason, accepted_by = excluded.accepted_by, accepted_at = now()""")
                .param("programme", programme.value())
                .param("identity", identity)
                .param("reason", reason)
                .param("by", by.isOperator() ? null : by.id().value())
                .update();
    }

    void remove(ProgrammeId programme, String identity) {
        jdbc.sql("delete from accepted_warning where programme_id = :programme and identity = :identity")
                .param("programme", programme.value())
                .param("identity", identity)
                .update();
    }
}
