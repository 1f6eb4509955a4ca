package dev.gradus.demo;

import dev.gradus.classes.ClassResult;
import dev.gradus.classes.ClassTexts;
import dev.gradus.classes.Classes;
import dev.gradus.classes.PupilProgress;
import dev.gradus.classes.Pupils;
import dev.gradus.classes.PupilsResult;
import dev.gradus.classes.SecretKind;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.Stage;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.SaveResult;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.reading.Judgement;
import dev.gradus.review.Submissions;
import dev.gradus.review.SubmitResult;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the people of the demo school have done, so that every view has something to show. */
@Component
class DemoWork {

    private final DemoPeople people;
    private final JdbcClient jdbc;
    private final LessonTexts texts;
    private final Submissions submissions;
    private final Lessons lessons;
    private final Classes classes;
    private final Pupils pupils;
    private final PupilProgress progress;
    private final PublishedSite site;

    DemoWork(
            DemoPeople people,
            JdbcClient jdbc,
            LessonTexts texts,
            Submissions submissions,
            Lessons lessons,
            Classes classes,
            Pupils pupils,
            PupilProgress progress,
            PublishedSite site) {
        this.people = people;
        this.jdbc = jdbc;
        this.texts = texts;
        this.submissions = submissions;
        this.lessons = lessons;
        this.classes = classes;
        this.pupils = pupils;
        this.progress = progress;
        this.site = site;
    }

    LessonId lesson() {
        return new LessonId(jdbc.sql("select id from lesson where slug = 'where-does-the-puddle-go'")
                .query(UUID.class)
                .single());
    }

    /** A submission of the teacher's that the lead may decide, with a change to what is published. */
    String waiting(LessonId lesson) {
        return people.as("teacher", () -> {
            var text = texts.find(lesson, "en").orElseThrow();
            var saved = texts.save(text.id(), text.head().id(), text.head().source() + "\nLook again tomorrow.\n");
            if (!(saved instanceof SaveResult.Saved(var head))) {
                throw new AssertionError(saved);
            }
            return switch (submissions.submit(text.id(), head.id(), "Is the new end better?")) {
                case SubmitResult.Submitted done ->
                    done.submission().id().value().toString();
                case SubmitResult other -> throw new AssertionError(other);
            };
        });
    }

    /** The lead's own, in which one pupil has been misled. */
    UUID schoolClass(LessonId lesson) {
        return people.as("lead", () -> {
            var programme = lessons.place(lesson).orElseThrow().programme().id();
            var texts = new ClassTexts("3b", Stage.PRIMARY, 3, SecretKind.PICTURES, Set.of(programme));
            if (!(classes.make(texts) instanceof ClassResult.Done(var made))
                    || !(pupils.add(made.id(), "Rain\nSnow\n小雨") instanceof PupilsResult.Added(var joined))) {
                throw new AssertionError(texts);
            }
            var judgement = new Judgement(
                    0,
                    "single",
                    "Is the puddle gone for ever?",
                    List.of("Yes", "No"),
                    List.of("0"),
                    List.of("Yes"),
                    false);
            var place = site.programmes().stream()
                    .flatMap(PublishedProgramme::places)
                    .filter(each -> each.path().endsWith("/where-does-the-puddle-go"))
                    .findFirst()
                    .orElseThrow();
            progress.answered(joined.getFirst().pupil(), place, "en", judgement);
            return made.id().value();
        });
    }

    String decided() {
        return jdbc.sql("select submission_id from decision order by decided_at limit 1")
                .query(UUID.class)
                .single()
                .toString();
    }
}
