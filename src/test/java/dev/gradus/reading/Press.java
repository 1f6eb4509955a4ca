package dev.gradus.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.SaveResult.Saved;
import dev.gradus.people.TestPeople;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.PublishResult.Published;
import dev.gradus.review.DecisionResult.Decided;
import dev.gradus.review.Submissions;
import dev.gradus.review.SubmitResult.Submitted;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings a lesson all the way from ANNA's draft to the students, with BEN's consent, and back. */
@Component
public class Press {

    private final LessonDesk desk;
    private final Curricula curricula;
    private final TestPeople people;
    private final LessonTexts texts;
    private final Lessons lessons;
    private final Submissions submissions;
    private final Publications publications;

    Press(
            LessonDesk desk,
            Curricula curricula,
            TestPeople people,
            LessonTexts texts,
            Lessons lessons,
            Submissions submissions,
            Publications publications) {
        this.desk = desk;
        this.curricula = curricula;
        this.people = people;
        this.texts = texts;
        this.lessons = lessons;
        this.submissions = submissions;
        this.publications = publications;
    }

    public LessonText save(LessonText text, String body) {
        assertThat(desk.save(TestPeople.ANNA, text.id(), text.head().id(), CompleteLesson.body(body)))
                .isInstanceOf(Saved.class);
        return desk.now(text.id());
    }

    /** Its own source, front matter and all. */
    public LessonText saveSource(LessonText text, String source) {
        assertThat(people.as(
                        TestPeople.ANNA, () -> texts.save(text.id(), text.head().id(), source)))
                .isInstanceOf(Saved.class);
        return desk.now(text.id());
    }

    public void publish(LessonText text) {
        var head = text.head().id();
        var submitted = people.as(TestPeople.ANNA, () -> submissions.submit(text.id(), head, ""));
        assertThat(submitted).isInstanceOf(Submitted.class);
        if (submitted instanceof Submitted(var submission)) {
            assertThat(people.as(TestPeople.BEN, () -> submissions.approve(submission.id(), "")))
                    .isInstanceOf(Decided.class);
        }
        assertThat(people.as(TestPeople.BEN, () -> publications.publish(text.id(), head)))
                .isInstanceOf(Published.class);
    }

    /** A lesson in a programme of its own, with these words. */
    public LessonText published(String body) {
        var text = save(desk.text(), body);
        publish(text);
        return text;
    }

    /** Begun in the same unit, in English. */
    public LessonText another(LessonText text) {
        var lesson = curricula.lesson(place(text).unit().id(), "lesson-" + UUID.randomUUID());
        return save(people.as(TestPeople.ANNA, () -> texts.start(lesson.id(), "en", "Another", 40)), "Other words.");
    }

    /** The same lesson in Chinese. */
    public LessonText inChinese(LessonText text, String title) {
        var begun = people.as(TestPeople.ANNA, () -> texts.start(text.lesson(), "zh-CN", title, 40));
        return saveSource(begun, CompleteLesson.source(title, ""));
    }

    public void withdraw(LessonText text) {
        people.as(TestPeople.BEN, () -> publications.withdraw(text.lesson(), text.language(), ""));
    }

    public LessonPlace place(LessonText text) {
        return people.as(TestPeople.ANNA, () -> lessons.place(text.lesson()).orElseThrow());
    }

    /** Of the page on the student site. */
    public String path(LessonText text) {
        var place = place(text);
        return "/" + text.language() + "/" + place.programme().slug() + "/" + place.path();
    }
}
