package dev.gradus.classes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    private record Seen(String hash, PupilSession session, Instant lastSeen) {}

    /**
     * One that was idle or open for too long is not found, nor one whose class is put away or due to be erased.
     *
     * @return for each digest who it is, in the same order
     */
    List<Optional<PupilSession>> find(
            List<byte[]> tokenHashes, Instant now, Duration idle, Duration longest, LocalDate today) {
        var seen = jdbc.sql("""
                        select encode(s.token_hash, 'hex') as hash, s.last_seen,
                          p.id, p.class_id, p.number, p.nickname, p.tile, c.name,
                          array(select g.slug from class_programme k
                            join programme g on g.id = k.programme_id and g.for_classes
                            where k.class_id = c.id) as granted
                        from pupil_session s
                        join pupil p on p.id = s.pupil_id
                        join school_class c on c.id = p.class_id and c.archived_at is null and c.keep_until >= :today
                        where s.token_hash = any (:hashes) and s.last_seen > :idle and s.created_at > :oldest""")
                .param("hashes", tokenHashes.toArray(byte[][]::new))
                .param("today", today)
                .param("idle", now.minus(idle).atOffset(ZoneOffset.UTC))
                .param("oldest", now.minus(longest).atOffset(ZoneOffset.UTC))
                .query((row, number) -> seen(row))
                .list();
        touch(
                seen.stream()
                        .filter(each -> each.lastSeen().isBefore(now.minusSeconds(60)))
                        .map(Seen::hash)
                        .toList(),
                now);
        var sessions = seen.stream().collect(Collectors.toMap(Seen::hash, Seen::session));
        return tokenHashes.stream()
                .map(hash -> Optional.ofNullable(sessions.get(HexFormat.of().formatHex(hash))))
                .toList();
    }

    private static Seen seen(ResultSet row) throws SQLException {
        var pupil = new Pupil(
                new PupilId(row.getObject("id", UUID.class)),
                new ClassId(row.getObject("class_id", UUID.class)),
                row.getInt("number"),
                row.getString("nickname"),
                new Tile(row.getInt("tile")));
        var granted = Set.of((String[]) row.getArray("granted").getArray());
        return new Seen(
                row.getString("hash"),
                new PupilSession(pupil, row.getString("name"), granted),
                row.getTimestamp("last_seen").toInstant());
    }

    /** Once a minute is exact enough, and keeps reading from writing; whoever just does the same need not be waited for. */
    private void touch(List<String> tokenHashes, Instant now) {
        if (tokenHashes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        update pupil_session set last_seen = :now where token_hash in (
                          select token_hash from pupil_session
                          where token_hash in (select decode(hash, 'hex') from unnest(cast(:hashes as text[])) as hash)
                          for update skip locked)""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("hashes", tokenHashes.toArray(String[]::new))
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
