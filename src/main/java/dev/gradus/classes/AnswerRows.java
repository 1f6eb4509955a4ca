package dev.gradus.classes;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.gradus.classes.PupilAnswer.Question;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Takes in answers, many in one statement, and keeps each with its question and as the reading of its lesson. */
@Repository
class AnswerRows {

    /** The lessons that were answered to, as far as the pupil's class has them. */
    private static final String OURS = """
            from said s
            join programme g on g.slug = split_part(s.path, '/', 1)
            join class_programme k on k.programme_id = g.id and k.class_id = s.class
            join strand t on t.programme_id = g.id and t.slug = split_part(s.path, '/', 2)
            join unit u on u.strand_id = t.id and u.stage = upper(split_part(s.path, '/', 3))
            join lesson l on l.unit_id = u.id and l.slug = split_part(s.path, '/', 4)
              and exists (select 1 from publication b where b.lesson_id = l.id)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    /** Asked before, so that of thirty answers to a question only the first brings it along. */
    private final Cache<Question, Boolean> asked =
            Caffeine.newBuilder().maximumSize(20_000).build();

    AnswerRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that are kept are committed when this returns. It waits for nobody: a pupil whose rows are just being changed
     * is left out, and so is a second answer of the same pupil.
     *
     * @return for each answer whether it was kept; whoever was left out comes again {@link #keepAlone alone}
     */
    List<Boolean> keep(List<PupilAnswer> answers) {
        var first = new LinkedHashMap<UUID, PupilAnswer>();
        answers.forEach(answer -> first.putIfAbsent(answer.pupil().id().value(), answer));
        askNew(first.values());
        var kept = write(first.values(), "skip locked");
        // Two answers of a pupil may be equal, and only one of them is kept.
        var told = new HashSet<UUID>();
        return answers.stream()
                .map(answer -> answer.pupil().id().value())
                .map(pupil -> told.add(pupil) && kept.contains(pupil))
                .toList();
    }

    /** Not kept after this is only what the class does not read, or whose pupil is gone. */
    void keepAlone(PupilAnswer answer) {
        ask(List.of(answer));
        write(List.of(answer), "");
    }

    private void askNew(Collection<PupilAnswer> answers) {
        var fresh = answers.stream()
                .filter(answer -> asked.getIfPresent(answer.question()) == null)
                .toList();
        if (!fresh.isEmpty()) {
            ask(fresh);
        }
    }

    private void ask(List<PupilAnswer> answers) {
        var questions = new LinkedHashMap<Question, Map<String, Object>>();
        answers.forEach(answer -> questions.put(answer.question(), fields(answer)));
        jdbc.sql("""
                        with said as (
                          select * from jsonb_to_recordset(cast(:said as jsonb)) as s(class uuid, path text,
                            language text, digest text, position integer, kind text, prompt text))
                        insert into asked_question (lesson_id, language, digest, position, kind, prompt)
                        select distinct on (1, 2, 3)
                          l.id, s.language, decode(s.digest, 'hex'), s.position, s.kind, s.prompt
                        """ + OURS + """
                        order by 1, 2, 3
                        on conflict on constraint asked_question_known do update set position = excluded.position""")
                .param("said", json.writeValueAsString(questions.values()))
                .update();
        questions.keySet().forEach(question -> asked.put(question, true));
    }

    /** One statement, so that of each answer all is there or nothing; in one order, so that nobody waits in a ring. */
    private Set<UUID> write(Collection<PupilAnswer> answers, String patience) {
        return Set.copyOf(jdbc.sql("""
                        with said as (
                          select * from jsonb_to_recordset(cast(:said as jsonb)) as s(pupil uuid, class uuid, path text,
                            language text, digest text, given text[], chosen text[], is_right boolean)
                        ), there as (
                          select id from pupil where id in (select pupil from said) order by id for key share %s
                        ), ours as (
                          select s.*, l.id as lesson, q.id as question
                        %s
                          join there on there.id = s.pupil
                          join asked_question q on q.lesson_id = l.id and q.language = s.language
                            and q.digest = decode(s.digest, 'hex')
                        ), read as (
                          insert into pupil_lesson (pupil_id, lesson_id, language, begun_at, changed_at)
                          select pupil, lesson, language, now(), now() from ours order by pupil
                          on conflict (pupil_id, lesson_id) do update
                            set changed_at = now(), language = excluded.language
                        )
                        insert into pupil_answer as a (pupil_id, question_id, first_values, first_chosen, first_right,
                          first_at, last_values, last_chosen, last_right, last_at)
                        select pupil, question, given, chosen, is_right, now(), given, chosen, is_right, now()
                        from ours order by pupil
                        on conflict (pupil_id, question_id) do update set last_values = excluded.last_values,
                          last_chosen = excluded.last_chosen, last_right = excluded.last_right, last_at = now(),
                          attempts = least(a.attempts + 1, 10000)
                        returning pupil_id""".formatted(patience, OURS))
                .param(
                        "said",
                        json.writeValueAsString(
                                answers.stream().map(AnswerRows::fields).toList()))
                .query(UUID.class)
                .list());
    }

    private static Map<String, Object> fields(PupilAnswer answer) {
        var judgement = answer.judgement();
        return Map.ofEntries(
                Map.entry("pupil", answer.pupil().id().value()),
                Map.entry("class", answer.pupil().schoolClass().value()),
                Map.entry("path", answer.question().path()),
                Map.entry("language", answer.question().language()),
                Map.entry("digest", answer.question().digest()),
                Map.entry("position", judgement.position()),
                Map.entry("kind", judgement.kind()),
                Map.entry("prompt", judgement.prompt()),
                Map.entry("given", judgement.values()),
                Map.entry("chosen", judgement.chosen()),
                Map.entry("is_right", judgement.right()));
    }
}
