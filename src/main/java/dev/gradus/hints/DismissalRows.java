package dev.gradus.hints;

import dev.gradus.curriculum.LessonPlace;
import dev.gradus.grading.HintCode;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.people.AccountId;
import dev.gradus.people.SchoolId;
import dev.gradus.platform.TextsJson;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which hints are dismissed. Sees one school at a time. */
@Repository
class DismissalRows {

    private static final String SELECT =
            "select d.*, coalesce(d.signed, a.display_name, '') as name from hint_dismissal d left join account a on a.id = d.dismissed_by where d.school_id = :school ";

    private final JdbcClient jdbc;

    DismissalRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DismissalId add(
            SchoolId school,
            @Nullable LessonTextId text,
            String language,
            Reach reach,
            HintCode code,
            Anchor anchor,
            String reason,
            AccountId by) {
        return new DismissalId(jdbc.sql("""
                        insert into hint_dismissal (school_id, lesson_text_id, language, reach, code, quote, before_quote,
                          after_quote, reason, dismissed_by)
                        values (:school, :text, :language, :reach, :code, :quote, :before, :after, :reason, :by)
                        returning id""")
                .param("school", school.value())
                .param("text", text == null ? null : text.value())
                .param("language", language)
                .param("reach", reach.name())
                .param("code", code.name())
                .param("quote", anchor.quote())
                .param("before", anchor.before())
                .param("after", anchor.after())
                .param("reason", reason)
                .param("by", by.value())
                .query(UUID.class)
                .single());
    }

    /** Of this text, of its programme’s folder at its place, and of the whole school in its language, the newest first. */
    List<Dismissal> of(SchoolId school, LessonTextId text, String language, LessonPlace place) {
        return jdbc
                .sql(SELECT + """
                        and (d.lesson_text_id = :text
                          or (d.reach = 'SCHOOL' and d.language = :language)
                          or (d.programme_id = :programme and coalesce(d.language, :language) = :language
                            and starts_with(:path || '/', d.at_path || '/')))
                        order by d.dismissed_at desc, d.id desc""")
                .param("school", school.value())
                .param("text", text.value())
                .param("language", language)
                .param("programme", place.programme().id().value())
                .param("path", place.path())
                .query((row, number) -> dismissal(row, language))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    List<Dismissal> ofSchool(SchoolId school, String language, int offset, int limit) {
        return jdbc
                .sql(SELECT + """
                        and d.reach = 'SCHOOL' and d.language = :language
                        order by d.dismissed_at desc, d.id desc offset :offset limit :limit""")
                .param("school", school.value())
                .param("language", language)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> dismissal(row, language))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Dismissal> find(SchoolId school, DismissalId id) {
        return jdbc
                .sql(SELECT + "and d.id = :id")
                .param("school", school.value())
                .param("id", id.value())
                .query((row, number) -> dismissal(row, ""))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    void remove(DismissalId id) {
        jdbc.sql("delete from hint_dismissal where id = :id")
                .param("id", id.value())
                .update();
    }

    /**
     * Nothing for a kind of hint that there is no longer.
     *
     * @param language in which the reason is wished
     */
    private static Optional<Dismissal> dismissal(ResultSet row, String language) throws SQLException {
        var code = row.getString("code");
        var known = Stream.of(HintCode.values())
                .filter(each -> each.name().equals(code))
                .findFirst();
        return known.isEmpty() ? Optional.empty() : Optional.of(dismissal(row, known.get(), language));
    }

    private static Dismissal dismissal(ResultSet row, HintCode code, String language) throws SQLException {
        var reasons = row.getString("reasons");
        return new Dismissal(
                new DismissalId(row.getObject("id", UUID.class)),
                Reach.valueOf(row.getString("reach")),
                code,
                new Anchor(row.getString("quote"), row.getString("before_quote"), row.getString("after_quote")),
                row.getString("at_path"),
                reasons == null
                        ? row.getString("reason")
                        : TextsJson.read(reasons).best(language, List.of()),
                row.getString("name"),
                row.getTimestamp("dismissed_at").toInstant());
    }
}
