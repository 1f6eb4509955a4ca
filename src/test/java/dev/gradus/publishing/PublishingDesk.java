package dev.gradus.publishing;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Lessons;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.TestPeople;
import dev.gradus.review.ReviewDesk;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** BEN at publishing, and what students then see. */
@Component
class PublishingDesk {

    private final Publications publications;
    private final PublishedSite site;
    private final Lessons lessons;
    private final ReviewDesk reviews;
    private final LessonDesk desk;
    private final TestPeople people;
    private final JdbcClient jdbc;

    PublishingDesk(
            Publications publications,
            PublishedSite site,
            Lessons lessons,
            ReviewDesk reviews,
            LessonDesk desk,
            TestPeople people,
            JdbcClient jdbc) {
        this.publications = publications;
        this.site = site;
        this.lessons = lessons;
        this.reviews = reviews;
        this.desk = desk;
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Written by ANNA, approved by BEN, published by BEN. */
    LessonText published(String body) {
        var text = desk.written(body);
        reviews.approved(text);
        assertThat(publish(text)).isInstanceOf(PublishResult.Published.class);
        return text;
    }

    PublishResult publish(LessonText text) {
        return people.as(BEN, () -> publications.publish(text.id(), text.head().id()));
    }

    boolean withdraw(LessonText text) {
        return people.as(BEN, () -> publications.withdraw(text.lesson(), "en", ""));
    }

    LessonPlace place(LessonText text) {
        return people.as(ANNA, () -> lessons.place(text.lesson()).orElseThrow());
    }

    /** As the student site asks. */
    Optional<PublishedLesson> shown(LessonText text) {
        var place = place(text);
        return site.lesson(
                "en",
                place.programme().slug().value(),
                place.strand().slug().value(),
                place.unit().stage(),
                place.lesson().slug().value());
    }

    String source(LessonText text) {
        return shown(text).orElseThrow().source();
    }

    /** How each publication ended, the oldest first; {@code live} where it has not. */
    List<String> ends(LessonText text) {
        return jdbc.sql("select coalesce(end_reason, 'live') from publication where lesson_id = :lesson order by id")
                .param("lesson", text.lesson().value())
                .query((row, number) -> row.getString(1))
                .list();
    }
}
