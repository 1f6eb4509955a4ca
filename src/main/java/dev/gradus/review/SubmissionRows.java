package dev.gradus.review;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonState;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.RevisionId;
import dev.gradus.people.AccountId;
import dev.gradus.people.SchoolId;
import dev.gradus.publishing.PublicationState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps submissions and their decisions. Sees one school at a time. */
@Repository
class SubmissionRows {

    private static final String SELECT = """
            select x.*, t.lesson_id, t.language, t.head, p.slug as programme, r.title, r.author_id as writer,
              a.display_name as by_name,
              d.outcome, d.message as decision_message, d.decided_at, d.seen_at, b.display_name as decided_by_name,
              n.revision_id as newest_revision, n.outcome as newest_outcome,
              o.revision_id as last_published, o.live,
              w.published_at, w.published_by, w.withdrawn_at, w.withdrawn_by, w.end_message,
              coalesce(l.archived_at, s.archived_at, p.archived_at) is not null as archived
            """;

    private static final String FROM = """
            from submission x
            join lesson_text t on t.id = x.lesson_text_id
            join revision r on r.id = x.revision_id
            join lesson l on l.id = t.lesson_id
            join unit u on u.id = l.unit_id
            join strand s on s.id = u.strand_id
            join programme p on p.id = s.programme_id and p.school_id = :school
            join account a on a.id = x.submitted_by
            left join decision d on d.submission_id = x.id
            left join account b on b.id = d.decided_by
            """;

    /** The newest submission of the same text, its newest publication, and that of this very submission. */
    private static final String SINCE = """
            join lateral (
              select y.revision_id, e.outcome from submission y left join decision e on e.submission_id = y.id
              where y.lesson_text_id = t.id order by y.submitted_at desc, y.id desc limit 1) n on true
            left join lateral (
              select q.revision_id, q.ended_at is null as live from publication q
              where q.lesson_id = t.lesson_id and q.language = t.language order by q.id desc limit 1) o on true
            left join lateral (
              select q.published_at, v.display_name as published_by, z.display_name as withdrawn_by,
                case when q.end_reason = 'WITHDRAWN' then q.ended_at end as withdrawn_at, q.end_message
              from publication q
              join account v on v.id = q.published_by
              left join account z on z.id = q.ended_by
              where d.outcome = 'APPROVED' and q.revision_id = x.revision_id and q.published_at >= d.decided_at
                and not exists (
                  select 1 from submission y where y.revision_id = x.revision_id
                    and y.submitted_at > x.submitted_at and y.submitted_at < q.published_at)
              order by q.id desc limit 1) w on true
            """;

    /** What is archived waits for nothing; brought back, it waits again. */
    private static final String WAITING =
            "where x.closed_at is null and l.archived_at is null and s.archived_at is null and p.archived_at is null";

    private final JdbcClient jdbc;

    SubmissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when one is open already. */
    Optional<SubmissionId> add(LessonTextId text, RevisionId revision, AccountId by, String message) {
        return jdbc.sql("""
                        insert into submission (lesson_text_id, revision_id, submitted_by, message)
                        values (:text, :revision, :by, :message)
                        on conflict (lesson_text_id) where closed_at is null do nothing returning id""")
                .param("text", text.value())
                .param("revision", revision.value())
                .param("by", by.value())
                .param("message", message)
                .query(UUID.class)
                .optional()
                .map(SubmissionId::new);
    }

    Optional<Submission> find(SchoolId school, SubmissionId id) {
        return list(school, "where x.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /**
     * Nobody else can decide until the transaction ends. Read only once locked: a statement that had to wait for the lock
     * would not see the decision that it waited for.
     */
    Optional<Submission> lock(SchoolId school, SubmissionId id) {
        jdbc.sql("select id from submission where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
        return find(school, id);
    }

    Optional<Submission> newest(SchoolId school, LessonTextId text) {
        return list(
                        school,
                        "where x.lesson_text_id = :text order by x.submitted_at desc, x.id desc limit 1",
                        Map.of("text", text.value()))
                .stream()
                .findFirst();
    }

    /** The one of the same text that was decided last before this one came in; what was taken back was not decided. */
    Optional<Submission> decidedBefore(SchoolId school, Submission submission) {
        var text = submission.text().value();
        var id = submission.id().value();
        var before = list(school, """
                where x.lesson_text_id = :text and d.outcome <> 'WITHDRAWN'
                  and x.submitted_at < (select y.submitted_at from submission y where y.id = :id)
                order by x.submitted_at desc, x.id desc limit 1""", Map.of("text", text, "id", id));
        return before.stream().findFirst();
    }

    List<Submission> open(SchoolId school, int offset, int limit) {
        return list(
                school,
                WAITING + " order by x.submitted_at, x.id offset :offset limit :limit",
                Map.of("offset", offset, "limit", limit));
    }

    List<Submission> openOf(SchoolId school, AccountId author, int limit) {
        return list(
                school,
                WAITING + " and x.submitted_by = :author order by x.submitted_at, x.id limit :limit",
                Map.of("author", author.value(), "limit", limit));
    }

    List<Submission> approvedUnpublished(SchoolId school, int limit) {
        return list(school, """
                where d.outcome = 'APPROVED' and t.head = x.revision_id
                  and l.archived_at is null and s.archived_at is null and p.archived_at is null
                  and x.submitted_at = (select max(y.submitted_at) from submission y where y.lesson_text_id = t.id)
                  and not exists (select 1 from publication o where o.revision_id = x.revision_id)
                order by d.decided_at, x.id limit :limit""", Map.of("limit", limit));
    }

    int countOpen(SchoolId school) {
        return jdbc.sql("select count(*) " + FROM + WAITING)
                .param("school", school.value())
                .query(Integer.class)
                .single();
    }

    List<Submission> decidedOf(SchoolId school, AccountId author, boolean unseenOnly, int limit) {
        return list(
                school,
                "where x.submitted_by = :author and d.outcome <> 'WITHDRAWN'"
                        + (unseenOnly ? " and d.seen_at is null" : "")
                        + " order by greatest(d.decided_at, w.published_at, w.withdrawn_at) desc, x.id limit :limit",
                Map.of("author", author.value(), "limit", limit));
    }

    /** Of each lesson text that was ever submitted. */
    Map<LessonTextId, Asked> newestOfProgramme(SchoolId school, ProgrammeId programme, String language) {
        var newest = new HashMap<LessonTextId, Asked>();
        jdbc.sql("select distinct on (t.id) t.id, x.revision_id, d.outcome " + FROM + """
                        where p.id = :programme and t.language = :language
                        order by t.id, x.submitted_at desc, x.id desc""")
                .param("school", school.value())
                .param("programme", programme.value())
                .param("language", language)
                .query(row -> {
                    newest.put(
                            new LessonTextId(row.getObject("id", UUID.class)),
                            asked(row.getLong("revision_id"), row.getString("outcome")));
                });
        return newest;
    }

    Optional<Asked> newestAsked(LessonTextId text) {
        return jdbc.sql("""
                        select x.revision_id, d.outcome from submission x left join decision d on d.submission_id = x.id
                        where x.lesson_text_id = :text order by x.submitted_at desc, x.id desc limit 1""")
                .param("text", text.value())
                .query((row, number) -> asked(row.getLong("revision_id"), row.getString("outcome")))
                .optional();
    }

    void decide(SubmissionId id, Decision.Outcome outcome, String message, AccountId by) {
        jdbc.sql("""
                        insert into decision (submission_id, outcome, message, decided_by)
                        values (:id, :outcome, :message, :by)""")
                .param("id", id.value())
                .param("outcome", outcome.name())
                .param("message", message)
                .param("by", by.value())
                .update();
        jdbc.sql("update submission set closed_at = now() where id = :id")
                .param("id", id.value())
                .update();
    }

    /** Something has happened to the newest publication of a lesson: whoever submitted it has not read that yet. */
    void unseen(LessonId lesson, String language, AccountId by) {
        jdbc.sql("""
                        update decision set seen_at = null where submission_id = (
                          select x.id from submission x
                          join decision d on d.submission_id = x.id and d.outcome = 'APPROVED'
                          where x.revision_id = (
                            select q.revision_id from publication q
                            where q.lesson_id = :lesson and q.language = :language order by q.id desc limit 1)
                          order by x.submitted_at desc, x.id desc limit 1)
                        and (select submitted_by from submission where id = submission_id) <> :by""")
                .param("lesson", lesson.value())
                .param("language", language)
                .param("by", by.value())
                .update();
    }

    /** Whether it had not been seen before. */
    boolean seen(SubmissionId id) {
        return jdbc.sql("update decision set seen_at = now() where submission_id = :id and seen_at is null")
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** What a lead said last of this revision; nothing where none has decided. */
    Optional<Decision.Outcome> verdict(RevisionId revision) {
        return jdbc.sql("""
                        select d.outcome from submission x join decision d on d.submission_id = x.id
                        where x.revision_id = :revision and d.outcome <> 'WITHDRAWN'
                        order by d.decided_at desc limit 1""")
                .param("revision", revision.value())
                .query(String.class)
                .optional()
                .map(Decision.Outcome::valueOf);
    }

    private List<Submission> list(SchoolId school, String rest, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + FROM + SINCE + rest)
                .param("school", school.value())
                .params(parameters)
                .query((row, number) -> submission(row))
                .list();
    }

    private static Submission submission(ResultSet row) throws SQLException {
        return new Submission(
                new SubmissionId(row.getObject("id", UUID.class)),
                new LessonTextId(row.getObject("lesson_text_id", UUID.class)),
                new LessonId(row.getObject("lesson_id", UUID.class)),
                row.getString("language"),
                row.getString("programme"),
                new RevisionId(row.getLong("revision_id")),
                row.getString("title"),
                new AccountId(row.getObject("submitted_by", UUID.class)),
                row.getString("by_name"),
                writer(row),
                row.getTimestamp("submitted_at").toInstant(),
                row.getString("message"),
                decision(row),
                shown(row),
                row.getBoolean("archived") ? LessonState.ARCHIVED : state(row));
    }

    private static LessonState state(ResultSet row) throws SQLException {
        long published = row.getLong("last_published");
        return MapStates.state(
                new RevisionId(row.getLong("head")),
                asked(row.getLong("newest_revision"), row.getString("newest_outcome")),
                published == 0 ? null : new PublicationState(new RevisionId(published), row.getBoolean("live")));
    }

    private static Asked asked(long revision, @Nullable String outcome) {
        return new Asked(new RevisionId(revision), outcome == null ? null : Decision.Outcome.valueOf(outcome));
    }

    private static @Nullable Shown shown(ResultSet row) throws SQLException {
        var at = row.getTimestamp("published_at");
        return at == null ? null : new Shown(row.getString("published_by"), at.toInstant(), withdrawal(row));
    }

    private static Shown.@Nullable Withdrawal withdrawal(ResultSet row) throws SQLException {
        var at = row.getTimestamp("withdrawn_at");
        return at == null
                ? null
                : new Shown.Withdrawal(row.getString("withdrawn_by"), at.toInstant(), row.getString("end_message"));
    }

    private static @Nullable AccountId writer(ResultSet row) throws SQLException {
        var writer = row.getObject("writer", UUID.class);
        return writer == null ? null : new AccountId(writer);
    }

    private static @Nullable Decision decision(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return outcome == null
                ? null
                : new Decision(
                        Decision.Outcome.valueOf(outcome),
                        row.getString("decision_message"),
                        row.getString("decided_by_name"),
                        row.getTimestamp("decided_at").toInstant(),
                        row.getTimestamp("seen_at") != null);
    }
}
