package dev.gradus.review;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.RevisionId;
import dev.gradus.people.AccountId;
import dev.gradus.people.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
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
            select x.*, t.lesson_id, t.language, p.slug as programme, r.title, r.author_id as writer, a.display_name as by_name,
              d.outcome, d.message as decision_message, d.decided_at, d.seen_at, b.display_name as decided_by_name
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
        return jdbc.sql("select count(*) from (" + SELECT + WAITING + ") as waiting")
                .param("school", school.value())
                .query(Integer.class)
                .single();
    }

    List<Submission> decidedOf(SchoolId school, AccountId author, boolean unseenOnly, int limit) {
        return list(
                school,
                "where x.submitted_by = :author and d.outcome <> 'WITHDRAWN'"
                        + (unseenOnly ? " and d.seen_at is null" : "")
                        + " order by d.decided_at desc limit :limit",
                Map.of("author", author.value(), "limit", limit));
    }

    List<Submission> newestOfProgramme(SchoolId school, ProgrammeId programme, String language) {
        return list(school, """
                where p.id = :programme and t.language = :language
                  and x.submitted_at = (select max(y.submitted_at) from submission y where y.lesson_text_id = t.id)""", Map.of("programme", programme.value(), "language", language));
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
        return jdbc.sql(SELECT + rest)
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
                decision(row));
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
