package dev.gradus.publishing;

import static dev.gradus.people.TestPeople.DAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.lesson.LessonDesk;
import dev.gradus.people.TestPeople;
import dev.gradus.review.ReviewDesk;
import dev.gradus.testing.AtOnce;
import dev.gradus.testing.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Publishing and taking back happen wholly or not at all, one after the other. */
@IntegrationTest
class PublishingWhollyTests {

    private final Publications publications;
    private final PublishedSite site;
    private final Objections objections;
    private final ReviewDesk reviews;
    private final PublishingDesk publishing;
    private final LessonDesk desk;
    private final TestPeople people;
    private final JdbcClient jdbc;

    PublishingWhollyTests(
            Publications publications,
            PublishedSite site,
            Objections objections,
            ReviewDesk reviews,
            PublishingDesk publishing,
            LessonDesk desk,
            TestPeople people,
            JdbcClient jdbc) {
        this.publications = publications;
        this.site = site;
        this.objections = objections;
        this.reviews = reviews;
        this.publishing = publishing;
        this.desk = desk;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Test
    void publishingHappensWhollyOrNotAtAll() {
        var first = publishing.published("A puddle dries.");
        var second = desk.written(first, "A puddle dries in the sun.");
        reviews.approved(second);
        long before = site.version();
        objections.raise(first.lesson());

        assertThatThrownBy(() -> publishing.publish(second)).isInstanceOf(Objections.Objection.class);

        assertThat(publishing.ends(first)).containsExactly("live");
        assertThat(countedVersion()).isEqualTo(before);
        assertThat(site.version()).isEqualTo(before);
        assertThat(publishing.source(first)).doesNotContain("in the sun");
        objections.drop(first.lesson());
        assertThat(publishing.publish(second)).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void takingBackHappensWhollyOrNotAtAll() {
        var text = publishing.published("A puddle dries.");
        long before = site.version();
        objections.raise(text.lesson());

        assertThatThrownBy(() -> publishing.withdraw(text)).isInstanceOf(Objections.Objection.class);

        assertThat(publishing.ends(text)).containsExactly("live");
        assertThat(countedVersion()).isEqualTo(before);
        assertThat(publishing.shown(text)).isPresent();
        objections.drop(text.lesson());
    }

    @Test
    void ofTwoLeadsWhoPublishAtOnceTheLaterOneHoldsAndNoneFails() throws Exception {
        var first = desk.written("A puddle dries.");
        reviews.approved(first);
        var second = desk.written(first, "A puddle dries in the sun.");
        reviews.approved(second);

        assertThat(AtOnce.<Object>all(
                        () -> publishing.publish(first),
                        () -> people.as(
                                DAN,
                                () -> publications.publish(
                                        second.id(), second.head().id()))))
                .hasOnlyElementsOfType(PublishResult.Published.class);

        assertThat(publishing.ends(first)).containsExactly("SUPERSEDED", "live");
    }

    private long countedVersion() {
        return jdbc.sql("select version from site_state").query(Long.class).single();
    }
}
