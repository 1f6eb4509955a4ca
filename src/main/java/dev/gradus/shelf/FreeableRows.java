package dev.gradus.shelf;

import dev.gradus.media.Sha256;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds files that every school has removed from its library, and forgets them. Sees all schools. */
@Repository
class FreeableRows {

    /** A school that has the file beside a lesson and has not put it on its shelf yet has not removed it either. */
    private static final String REMOVED = """
             exists (select 1 from shelf_file k where k.sha256 = m.sha256)
              and not exists (
                select 1 from shelf_file k
                where k.sha256 = m.sha256 and (k.removed_at is null or k.removed_at >= :moment))
              and not exists (select 1 from publication_file p where p.sha256 = m.sha256)
              and not exists (
                select 1 from lesson_file f
                join lesson l on l.id = f.lesson_id
                join unit u on u.id = l.unit_id
                join strand s on s.id = u.strand_id
                join programme p on p.id = s.programme_id
                where f.sha256 = m.sha256
                  and not exists (
                    select 1 from shelf_file k where k.sha256 = m.sha256 and k.school_id = p.school_id))
            """;

    private final JdbcClient jdbc;

    FreeableRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A name under which a file lies beside a lesson. */
    record Beside(UUID lesson, String name) {}

    /** Removed before that moment, in no publication of any time; whether a revision shows them is not asked yet. */
    List<Sha256> removedBefore(Instant moment, Sha256 after, int limit) {
        return statement(
                        "select m.sha256 from media_file m where m.sha256 > :file and" + REMOVED
                                + "order by 1 limit :limit",
                        after,
                        moment)
                .param("limit", limit)
                .query((row, number) -> new Sha256(row.getString("sha256")))
                .list();
    }

    /** Whether that still holds for this file; nobody may begin to show it from here to the end of the transaction. */
    boolean lockRemoved(Sha256 file, Instant moment) {
        jdbc.sql("select 1 from media_file where sha256 = :file for update")
                .param("file", file.hex())
                .query((row, number) -> number)
                .list();
        return !statement("select m.sha256 from media_file m where m.sha256 = :file and" + REMOVED, file, moment)
                .query((row, number) -> number)
                .list()
                .isEmpty();
    }

    private JdbcClient.StatementSpec statement(String sql, Sha256 file, Instant moment) {
        return jdbc.sql(sql)
                .param("file", file.hex())
                .param("moment", OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
    }

    List<Beside> beside(Sha256 file) {
        return jdbc.sql("select lesson_id, name from lesson_file where sha256 = :file")
                .param("file", file.hex())
                .query((row, number) -> new Beside(row.getObject("lesson_id", UUID.class), row.getString("name")))
                .list();
    }

    /** Every state of every text of the lesson that is kept, also what was set aside. */
    List<String> sources(UUID lesson) {
        return jdbc.sql("""
                        select r.source from revision r
                        join lesson_text t on t.id = r.lesson_text_id
                        where t.lesson_id = :lesson""")
                .param("lesson", lesson)
                .query((row, number) -> row.getString("source"))
                .list();
    }

    void forget(Sha256 file) {
        for (var sql : List.of(
                "delete from lesson_file where sha256 = :file",
                "delete from shelf_replacement where sha256 = :file or by_sha256 = :file",
                "delete from shelf_file where sha256 = :file")) {
            jdbc.sql(sql).param("file", file.hex()).update();
        }
    }
}
