package dev.gradus.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.LessonId;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lessons for tests, each in a programme of its own, and what people do to their texts. */
@Component
public class LessonDesk {

    private final Curricula curricula;
    private final TestPeople people;
    private final LessonTexts texts;
    private final JdbcClient jdbc;

    LessonDesk(Curricula curricula, TestPeople people, LessonTexts texts, JdbcClient jdbc) {
        this.curricula = curricula;
        this.people = people;
        this.texts = texts;
        this.jdbc = jdbc;
    }

    /** In the primary unit of a programme of ANNA's school, without a text. */
    public LessonId lesson() {
        var unit = curricula
                .withStrand()
                .rows()
                .getFirst()
                .cells()
                .getFirst()
                .unit()
                .id();
        return curricula.lesson(unit, "lesson-" + UUID.randomUUID()).id();
    }

    /** Begun by ANNA in English. */
    public LessonText text() {
        var lesson = lesson();
        return people.as(TestPeople.ANNA, () -> texts.start(lesson, "en", "The puddle", 40));
    }

    /** Written by ANNA in English: whatever a lesson must have before it may be submitted. */
    public LessonText complete(String beginning) {
        var text = text();
        saved(TestPeople.ANNA, text.id(), text.head().id(), CompleteLesson.body(beginning));
        passTime(text.id(), 10);
        return now(text.id());
    }

    /** The same in one go: nothing separates its beginning from what is saved. */
    public LessonText written(String beginning) {
        return written(text(), beginning);
    }

    /** ANNA's next save of a whole lesson. */
    public LessonText written(LessonText text, String beginning) {
        saved(TestPeople.ANNA, text.id(), text.head().id(), CompleteLesson.body(beginning));
        return now(text.id());
    }

    /** The same lesson begun by ANNA in Chinese. */
    public LessonText inChinese(LessonId lesson) {
        return people.as(TestPeople.ANNA, () -> texts.start(lesson, "zh-CN", "小水洼", 40));
    }

    /** Begun by ANNA in English, with one paragraph. */
    public LessonText textOf(String body) {
        var text = text();
        saved(TestPeople.ANNA, text.id(), text.head().id(), body);
        passTime(text.id(), 10);
        return now(text.id());
    }

    /** ANNA's copy of it in Chinese, to be written over. */
    public LessonText translation(LessonText source) {
        return people.as(TestPeople.ANNA, () -> texts.translate(source.id(), "zh-CN", true));
    }

    public void name(Person person, RevisionId revision, String name) {
        people.run(person, () -> texts.name(revision, name));
    }

    /** The whole file with this body. */
    public static String source(String body) {
        return "---\ntitle: The puddle\nminutes: 40\n" + CompleteLesson.OBJECTIVES + "---\n\n" + body + "\n";
    }

    /** Saves a text that names what pupils wrongly believe. */
    public void raise(Person person, LessonTextId text, RevisionId base, String slug, String statement) {
        var source = source("A second revision.")
                .replace("minutes: 40\n", "minutes: 40\nraises:\n  " + slug + ": " + statement + "\n");
        assertThat(people.as(person, () -> texts.save(text, base, source))).isInstanceOf(SaveResult.Saved.class);
    }

    public SaveResult save(Person person, LessonTextId text, RevisionId base, String body) {
        return people.as(person, () -> texts.save(text, base, source(body)));
    }

    public Revision saved(Person person, LessonTextId text, RevisionId base, String body) {
        var result = save(person, text, base, body);
        assertThat(result).isInstanceOf(SaveResult.Saved.class);
        return ((SaveResult.Saved) result).head();
    }

    public SaveResult.Conflict refused(Person person, LessonTextId text, RevisionId base, String body) {
        var result = save(person, text, base, body);
        assertThat(result).isInstanceOf(SaveResult.Conflict.class);
        return (SaveResult.Conflict) result;
    }

    public LessonText now(LessonTextId text) {
        return people.as(TestPeople.ANNA, () -> texts.get(text));
    }

    /** The sources of all kept states, the newest first. */
    public List<String> history(LessonTextId text) {
        return people.as(
                TestPeople.ANNA,
                () -> texts.revisions(text, 0, 100).stream()
                        .map(summary -> texts.revision(summary.id()).source())
                        .toList());
    }

    /** As if all that is saved so far had been saved earlier. */
    public void passTime(LessonTextId text, int minutes) {
        jdbc.sql(
                        "update revision set saved_at = saved_at - make_interval(mins => :minutes) where lesson_text_id = :text")
                .param("minutes", minutes)
                .param("text", text.value())
                .update();
    }
}
