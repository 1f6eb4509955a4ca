package dev.gradus.classes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who has come in, by the digest of what their browser holds. */
@Repository
class PupilSessionRows {

    private final JdbcClient jdbc;

    PupilSessionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(byte[] tokenHash, PupilId pupil, Instant now) {
        jdbc.sql("""
                        insert into pupil_session (token_hash, pupil_id, created_at, last_seen)
                        values (:hash, :pupil, :now, :now)""")
                .param("hash", tokenHash)
                .param("pupil", pupil.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private record Seen(PupilSession session, Instant lastSeen) {}

    /** Nothing when it was idle or open for too long, or the class is put away or due to be erased. */
    Optional<PupilSession> find(byte[] tokenHash, Instant now, Duration idle, Duration longest, LocalDate today) {
        var seen = jdbc.sql("""
                        select s.last_seen, p.id, p.class_id, p.number, p.nickname, p.tile, c.name,
                          array(select g.slug from class_programme k
                            join programme g on g.id = k.programme_id and g.for_classes
                            where k.class_id = c.id) as granted
                        from pupil_session s
                        join pupil p on p.id = s.pupil_id
                        join school_class c on c.id = p.class_id and c.archived_at is null and c.keep_until >= :today
                        where s.token_hash = :hash and s.last_seen > :idle and s.created_at > :oldest""")
                .param("hash", tokenHash)
                .param("today", today)
                .param("idle", now.minus(idle).atOffset(ZoneOffset.UTC))
                .param("oldest", now.minus(longest).atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Seen(
                        new PupilSession(
                                new Pupil(
                                        new PupilId(row.getObject("id", UUID.class)),
                                        new ClassId(row.getObject("class_id", UUID.class)),
                                        row.getInt("number"),
                                        row.getString("nickname"),
                                        new Tile(row.getInt("tile"))),
                                row.getString("name"),
                                Set.of((String[]) row.getArray("granted").getArray())),
                        row.getTimestamp("last_seen").toInstant()))
                .optional();
        seen.filter(each -> each.lastSeen().isBefore(now.minusSeconds(60))).ifPresent(_ -> touch(tokenHash, now));
        return seen.map(Seen::session);
    }

    /** Once a minute is exact enough, and keeps reading from writing. */
    private void touch(byte[] tokenHash, Instant now) {
        jdbc.sql("update pupil_session set last_seen = :now where token_hash = :hash")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("hash", tokenHash)
                .update();
    }

    void remove(byte[] tokenHash) {
        jdbc.sql("delete from pupil_session where token_hash = :hash")
                .param("hash", tokenHash)
                .update();
    }

    void removeIdleSince(Instant then) {
        jdbc.sql("delete from pupil_session where last_seen < :then")
                .param("then", then.atOffset(ZoneOffset.UTC))
                .update();
    }
}
