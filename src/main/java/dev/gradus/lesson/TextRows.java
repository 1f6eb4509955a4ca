package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.people.SchoolId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which lesson has a text in which language, and which revision is its draft. Sees one school at a time. */
@Repository
class TextRows {

    private static final String IN_SCHOOL = """
            from lesson_text t
            join lesson l on l.id = t.lesson_id
            join unit u on u.id = l.unit_id
            join strand s on s.id = u.strand_id
            join programme p on p.id = s.programme_id and p.school_id = :school
            """;

    private final JdbcClient jdbc;

    TextRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A text without its draft. */
    record Row(
            LessonTextId id,
            LessonId lesson,
            String language,
            @Nullable RevisionId head) {}

    Optional<Row> find(SchoolId school, LessonId lesson, String language) {
        return rows(
                        school,
                        " where t.lesson_id = :lesson and t.language = :language",
                        Map.of("lesson", lesson.value(), "language", language))
                .stream()
                .findFirst();
    }

    Optional<Row> find(SchoolId school, LessonTextId text) {
        return rows(school, " where t.id = :text", Map.of("text", text.value())).stream()
                .findFirst();
    }

    /** Nobody else can change the draft until the transaction ends. */
    Optional<Row> lock(SchoolId school, LessonTextId text) {
        return rows(school, " where t.id = :text for update of t", Map.of("text", text.value())).stream()
                .findFirst();
    }

    List<Row> ofLesson(SchoolId school, LessonId lesson) {
        return rows(school, " where t.lesson_id = :lesson order by t.language", Map.of("lesson", lesson.value()));
    }

    /** Empty when the lesson is not of this school, or has a text in that language already. */
    Optional<LessonTextId> add(SchoolId school, LessonId lesson, String language) {
        return jdbc.sql("""
                        insert into lesson_text (lesson_id, language)
                        select l.id, :language from lesson l
                        join unit u on u.id = l.unit_id
                        join strand s on s.id = u.strand_id
                        join programme p on p.id = s.programme_id and p.school_id = :school
                        where l.id = :lesson
                        on conflict (lesson_id, language) do nothing
                        returning id""")
                .param("school", school.value())
                .param("lesson", lesson.value())
                .param("language", language)
                .query(UUID.class)
                .optional()
                .map(LessonTextId::new);
    }

    void setHead(LessonTextId text, RevisionId head) {
        jdbc.sql("update lesson_text set head = :head where id = :text")
                .param("head", head.value())
                .param("text", text.value())
                .update();
    }

    Map<LessonId, DraftSummary> drafts(SchoolId school, ProgrammeId programme, String language) {
        var drafts = new HashMap<LessonId, DraftSummary>();
        jdbc.sql("""
                        select t.id, t.lesson_id, r.id as revision, r.title, r.minutes, r.saved_at, a.display_name
                        """ + IN_SCHOOL + """
                        join revision r on r.id = t.head
                        left join account a on a.id = r.author_id
                        where p.id = :programme and t.language = :language""")
                .param("school", school.value())
                .param("programme", programme.value())
                .param("language", language)
                .query(row -> {
                    drafts.put(
                            new LessonId(row.getObject("lesson_id", UUID.class)),
                            new DraftSummary(
                                    new LessonTextId(row.getObject("id", UUID.class)),
                                    new RevisionId(row.getLong("revision")),
                                    row.getString("title"),
                                    row.getInt("minutes"),
                                    row.getString("display_name"),
                                    row.getTimestamp("saved_at").toInstant()));
                });
        return Map.copyOf(drafts);
    }

    /** Which revision is the draft of a lesson in a language. */
    record Head(LessonId lesson, String language, RevisionId revision) {}

    List<Head> heads(SchoolId school, ProgrammeId programme) {
        return jdbc.sql("select t.lesson_id, t.language, t.head " + IN_SCHOOL
                        + " where p.id = :programme and t.head is not null order by t.id")
                .param("school", school.value())
                .param("programme", programme.value())
                .query((row, number) -> new Head(
                        new LessonId(row.getObject("lesson_id", UUID.class)),
                        row.getString("language"),
                        new RevisionId(row.getLong("head"))))
                .list();
    }

    Map<RevisionId, String> sources(List<RevisionId> revisions) {
        var sources = new HashMap<RevisionId, String>();
        if (!revisions.isEmpty()) {
            jdbc.sql("select id, source from revision where id = any(:ids)")
                    .param("ids", revisions.stream().map(RevisionId::value).toArray(Long[]::new))
                    .query(row -> {
                        sources.put(new RevisionId(row.getLong("id")), row.getString("source"));
                    });
        }
        return sources;
    }

    /** A draft and the slug of its programme. */
    record Draft(LessonTextId text, String programme) {}

    /** Drafts that name at least one of these lessons in some way. */
    List<Draft> naming(SchoolId school, List<String> paths) {
        return jdbc.sql("select t.id, p.slug " + IN_SCHOOL + """
                        join revision r on r.id = t.head
                        where exists (select 1 from unnest(cast(:paths as text[])) as named (path)
                          where strpos(r.source, named.path) > 0)
                        order by t.id""")
                .param("school", school.value())
                .param("paths", paths.toArray(String[]::new))
                .query((row, number) ->
                        new Draft(new LessonTextId(row.getObject("id", UUID.class)), row.getString("slug")))
                .list();
    }

    /** Only texts whose front matter may have that key are read. */
    List<String> sourcesThatRaise(SchoolId school, ProgrammeId programme, String language) {
        return jdbc.sql("select r.source " + IN_SCHOOL + """
                        join revision r on r.id = t.head
                        where p.id = :programme and t.language = :language and l.archived_at is null
                            and strpos(r.source, E'\\nraises:') > 0
                        order by t.id""")
                .param("school", school.value())
                .param("programme", programme.value())
                .param("language", language)
                .query((row, number) -> row.getString("source"))
                .list();
    }

    private List<Row> rows(SchoolId school, String condition, Map<String, ?> parameters) {
        return jdbc.sql("select t.id, t.lesson_id, t.language, t.head " + IN_SCHOOL + condition)
                .param("school", school.value())
                .params(parameters)
                .query((row, number) -> {
                    long head = row.getLong("head");
                    return new Row(
                            new LessonTextId(row.getObject("id", UUID.class)),
                            new LessonId(row.getObject("lesson_id", UUID.class)),
                            row.getString("language"),
                            row.wasNull() ? null : new RevisionId(head));
                })
                .list();
    }
}
