package dev.gradus.upkeep;

import dev.gradus.curriculum.LessonId;
import dev.gradus.people.AccountId;
import dev.gradus.people.SchoolId;
import dev.gradus.upkeep.CheckTask.Closing;
import dev.gradus.upkeep.CheckTask.State;
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

/** Keeps check tasks. Sees one school at a time; what is archived has no task that counts. */
@Repository
class CheckTaskRows {

    private static final String FROM = """
            from check_task c
            join lesson l on l.id = c.lesson_id and l.archived_at is null
            join unit u on u.id = l.unit_id
            join strand s on s.id = u.strand_id and s.archived_at is null
            join programme p on p.id = s.programme_id and p.archived_at is null
            where c.school_id = :school
            """;

    private static final String SELECT = """
            select c.*, coalesce(r.title, l.slug) as title, a.display_name as assignee, b.display_name as closer,
              (select o.title from publication o where o.id = c.publication_id) as cause_title
            """ + FROM.replace("where", """
            left join lesson_text t on t.lesson_id = c.lesson_id and t.language = c.language
            left join revision r on r.id = t.head
            left join account a on a.id = c.assignee_id
            left join account b on b.id = c.closed_by
            where""");

    private final JdbcClient jdbc;

    CheckTaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a task is raised with. */
    record NewTask(
            LessonId lesson,
            String language,
            LessonId cause,
            long publication,
            Why why,
            String about,
            String before,
            String now) {}

    /** A task that is open for the same reason becomes newer; what it said before stays. */
    void raise(SchoolId school, NewTask task) {
        jdbc.sql("""
                        insert into check_task
                          (school_id, lesson_id, language, cause_id, publication_id, why, about, said_before, says_now)
                        values (:school, :lesson, :language, :cause, :publication, :why, :about, :before, :now)
                        on conflict (lesson_id, language, cause_id, why, about) where state = 'OPEN' do update
                          set publication_id = excluded.publication_id, says_now = excluded.says_now, raised_at = now()""")
                .param("school", school.value())
                .param("lesson", task.lesson().value())
                .param("language", task.language())
                .param("cause", task.cause().value())
                .param("publication", task.publication())
                .param("why", task.why().name())
                .param("about", task.about())
                .param("before", task.before())
                .param("now", task.now())
                .update();
    }

    Optional<CheckTask> find(SchoolId school, CheckTaskId id) {
        return list(school, " and c.id = :id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    /** Newest first; only those of one account where it is given. */
    List<CheckTask> list(SchoolId school, boolean open, Optional<AccountId> mine, int offset, int limit) {
        var parameters = new HashMap<String, Object>(Map.of("open", open, "offset", offset, "limit", limit));
        mine.ifPresent(account -> parameters.put("mine", account.value()));
        return list(
                school,
                " and (c.state = 'OPEN') = :open" + (mine.isPresent() ? " and c.assignee_id = :mine" : "")
                        + " order by c.raised_at desc, c.id offset :offset limit :limit",
                parameters);
    }

    List<CheckTask> openOf(SchoolId school, LessonId lesson) {
        return list(
                school,
                " and c.state = 'OPEN' and c.lesson_id = :lesson order by c.raised_at desc, c.id",
                Map.of("lesson", lesson.value()));
    }

    int count(SchoolId school, boolean open, Optional<AccountId> mine) {
        return jdbc.sql("select count(*) " + FROM + " and (c.state = 'OPEN') = :open"
                        + " and (cast(:mine as uuid) is null or c.assignee_id = cast(:mine as uuid))")
                .param("school", school.value())
                .param("open", open)
                .param("mine", mine.map(account -> account.value().toString()).orElse(null))
                .query(Integer.class)
                .single();
    }

    /** Open ones that are mine or nobody’s. */
    int waitingFor(SchoolId school, AccountId account) {
        return jdbc.sql("select count(*) " + FROM
                        + " and c.state = 'OPEN' and (c.assignee_id is null or c.assignee_id = :account)")
                .param("school", school.value())
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    void assign(CheckTaskId id, @Nullable AccountId to) {
        jdbc.sql("update check_task set assignee_id = :to where id = :id")
                .param("id", id.value())
                .param("to", to == null ? null : to.value())
                .update();
    }

    /** False when somebody else has closed it already. */
    boolean close(CheckTaskId id, State state, String reason, AccountId by) {
        return jdbc.sql("""
                                update check_task set state = :state, reason = :reason, closed_by = :by, closed_at = now()
                                where id = :id and state = 'OPEN'""")
                        .param("id", id.value())
                        .param("state", state.name())
                        .param("reason", reason)
                        .param("by", by.value())
                        .update()
                == 1;
    }

    /** False when it is open, or the same has come up again since. */
    boolean reopen(CheckTaskId id) {
        return jdbc.sql("""
                                update check_task c set state = 'OPEN', reason = '', closed_by = null, closed_at = null
                                where c.id = :id and c.state <> 'OPEN' and not exists (select 1 from check_task o
                                  where o.state = 'OPEN' and o.lesson_id = c.lesson_id and o.language = c.language
                                    and o.cause_id = c.cause_id and o.why = c.why and o.about = c.about)""").param("id", id.value()).update() == 1;
    }

    List<Writer> writers(SchoolId school) {
        return jdbc.sql("""
                        select distinct a.id, a.display_name from account a
                        join account_role r on r.account_id = a.id and r.role in ('LEAD', 'TEACHER')
                        where a.school_id = :school and a.active order by a.display_name, a.id""")
                .param("school", school.value())
                .query((row, number) ->
                        new Writer(new AccountId(row.getObject("id", UUID.class)), row.getString("display_name")))
                .list();
    }

    /** Lessons of the school beside which a file with this digest lies under some name. */
    List<Holder> holders(SchoolId school, String sha256) {
        return jdbc.sql("""
                        select f.lesson_id, f.name from lesson_file f
                        join lesson l on l.id = f.lesson_id and l.archived_at is null
                        join unit u on u.id = l.unit_id
                        join strand s on s.id = u.strand_id and s.archived_at is null
                        join programme p on p.id = s.programme_id and p.archived_at is null and p.school_id = :school
                        where f.sha256 = :sha order by f.lesson_id, f.name""")
                .param("school", school.value())
                .param("sha", sha256)
                .query((row, number) ->
                        new Holder(new LessonId(row.getObject("lesson_id", UUID.class)), row.getString("name")))
                .list();
    }

    /** Lessons of the school that show a file with this digest to students, in this language. */
    List<LessonId> showing(SchoolId school, String sha256, String language) {
        return jdbc.sql("""
                        select distinct o.lesson_id from publication_file f
                        join publication o on o.id = f.publication_id and o.ended_at is null and o.language = :language
                        join lesson l on l.id = o.lesson_id and l.archived_at is null
                        join unit u on u.id = l.unit_id
                        join strand s on s.id = u.strand_id and s.archived_at is null
                        join programme p on p.id = s.programme_id and p.archived_at is null and p.school_id = :school
                        where f.sha256 = :sha order by o.lesson_id""")
                .param("school", school.value())
                .param("sha", sha256)
                .param("language", language)
                .query((row, number) -> new LessonId(row.getObject("lesson_id", UUID.class)))
                .list();
    }

    /** A lesson that has a file, and the name its texts use for it. */
    record Holder(LessonId lesson, String name) {}

    private List<CheckTask> list(SchoolId school, String condition, Map<String, ?> parameters) {
        return jdbc.sql(SELECT + condition)
                .param("school", school.value())
                .params(parameters)
                .query((row, number) -> task(row))
                .list();
    }

    private static CheckTask task(ResultSet row) throws SQLException {
        var closed = row.getTimestamp("closed_at");
        var assignee = row.getObject("assignee_id", UUID.class);
        return new CheckTask(
                new CheckTaskId(row.getObject("id", UUID.class)),
                new LessonId(row.getObject("lesson_id", UUID.class)),
                row.getString("language"),
                row.getString("title"),
                new LessonId(row.getObject("cause_id", UUID.class)),
                row.getString("cause_title"),
                Why.valueOf(row.getString("why")),
                row.getString("about"),
                row.getString("said_before"),
                row.getString("says_now"),
                row.getTimestamp("raised_at").toInstant(),
                assignee == null
                        ? Optional.empty()
                        : Optional.of(new Writer(new AccountId(assignee), row.getString("assignee"))),
                State.valueOf(row.getString("state")),
                closed == null
                        ? Optional.empty()
                        : Optional.of(new Closing(
                                Optional.ofNullable(row.getString("closer")).orElse(""),
                                closed.toInstant(),
                                row.getString("reason"))));
    }
}
