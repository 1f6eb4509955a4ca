package dev.gradus.publishing;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.DAN;
import static dev.gradus.people.TestPeople.MEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.Strands;
import dev.gradus.lesson.AttachResult;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.review.ReviewDesk;
import dev.gradus.review.Submissions;
import dev.gradus.testing.AtOnce;
import dev.gradus.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What students see, when they begin to and when they cease to. */
@IntegrationTest
class PublicationsTests {

    private final Publications publications;
    private final PublishedSite site;
    private final Objections objections;
    private final Submissions submissions;
    private final Programmes programmes;
    private final Strands strands;
    private final Lessons lessons;
    private final LessonFiles files;
    private final ReviewDesk reviews;
    private final LessonDesk desk;
    private final TestPeople people;
    private final JdbcClient jdbc;

    PublicationsTests(
            Publications publications,
            PublishedSite site,
            Objections objections,
            Submissions submissions,
            Programmes programmes,
            Strands strands,
            Lessons lessons,
            LessonFiles files,
            ReviewDesk reviews,
            LessonDesk desk,
            TestPeople people,
            JdbcClient jdbc) {
        this.publications = publications;
        this.site = site;
        this.objections = objections;
        this.submissions = submissions;
        this.programmes = programmes;
        this.strands = strands;
        this.lessons = lessons;
        this.files = files;
        this.reviews = reviews;
        this.desk = desk;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Test
    void onlyWhatALeadApprovedIsPublished() {
        var untouched = written("A puddle dries.");
        var waiting = written("A puddle dries.");
        reviews.submitted(waiting);
        var declined = written("A puddle dries.");
        reviews.requestChanges(BEN, reviews.submitted(declined), "Name the sun.");
        var takenBack = written("A puddle dries.");
        var submission = reviews.submitted(takenBack);
        people.as(ANNA, () -> submissions.withdraw(submission.id()));

        for (var text : List.of(untouched, waiting, declined, takenBack)) {
            assertThat(publish(text)).isInstanceOf(PublishResult.NotApproved.class);
            assertThat(shown(text)).isEmpty();
        }
    }

    @Test
    void anApprovalIsForTheRevisionThatWasRead() {
        var approved = written("A puddle dries.");
        reviews.approved(approved);
        var longer = written(approved, "A puddle dries in the sun.");

        assertThat(publish(longer)).isInstanceOf(PublishResult.NotApproved.class);
        assertThat(publish(approved)).isInstanceOf(PublishResult.Published.class);
        assertThat(source(approved)).contains("A puddle dries.").doesNotContain("in the sun");
    }

    @Test
    void theLastWordOnARevisionCounts() {
        var text = written("A puddle dries.");
        reviews.approved(text);
        var again = reviews.submitted(text);
        assertThat(publish(text)).as("still approved").isInstanceOf(PublishResult.Published.class);
        withdraw(text);
        reviews.requestChanges(DAN, again, "The sun is missing.");

        assertThat(publish(text)).isInstanceOf(PublishResult.NotApproved.class);
    }

    @Test
    void aPublicationSaysWhoPublishedWhat() {
        var text = written("A puddle dries.");
        reviews.approved(text);

        assertThat(publish(text)).isInstanceOfSatisfying(PublishResult.Published.class, done -> {
            assertThat(done.publication().revision()).isEqualTo(text.head().id());
            assertThat(done.publication().publishedBy()).isEqualTo("Ben");
            assertThat(people.as(ANNA, () -> publications.live(text.lesson(), "en")))
                    .contains(done.publication());
        });
    }

    @Test
    void theLastPublishedIsToldWithTheWayToIt() {
        var text = desk.complete("A puddle dries.");
        reviews.approved(text);
        people.run(BEN, () -> publications.publish(text.id(), text.head().id()));
        var place = people.as(ANNA, () -> lessons.place(text.lesson()).orElseThrow());

        assertThat(people.as(ANNA, () -> publications.recent(1)))
                .singleElement()
                .satisfies(last -> assertThat(last.path())
                        .isEqualTo("/en/" + place.programme().slug() + "/" + place.path()));
        assertThat(people.as(MEI, () -> publications.recent(1_000)))
                .noneMatch(last -> last.path().contains(place.programme().slug().value()));
        people.run(BEN, () -> publications.withdraw(text.lesson(), "en", ""));
        assertThat(people.as(ANNA, () -> publications.recent(1_000)))
                .noneMatch(last -> last.path().contains(place.programme().slug().value()));
    }

    @Test
    void theNewerTakesThePlaceOfTheOlder() {
        var first = published("A puddle dries.");
        var second = written(first, "A puddle dries in the sun.");
        assertThat(source(first)).as("a draft changes nothing").doesNotContain("in the sun");
        reviews.approved(second);
        publish(second);

        assertThat(source(first)).contains("in the sun");
        assertThat(ends(first)).containsExactly("SUPERSEDED", "live");
    }

    @Test
    void aPublicationIsASnapshotOfItsFilesToo() {
        var text = desk.text();
        attach(text, "drop.svg", "red");
        var shown = written(text, "![A drop](drop.svg)");
        reviews.approved(shown);
        publish(shown);
        var red = rendition(shown, "drop.svg");

        attach(text, "blue.svg", "blue");
        people.run(
                ANNA,
                () -> files.put(
                        text.lesson(),
                        "drop.svg",
                        files.find(text.lesson(), "blue.svg").orElseThrow()));

        assertThat(rendition(shown, "drop.svg")).isEqualTo(red);
    }

    @Test
    void onlyTheFilesThatTheTextShowsAreServed() {
        var text = desk.text();
        attach(text, "drop.svg", "green");
        attach(text, "secret.svg", "grey");
        var shown = written(text, "![A drop](drop.svg)");
        var secret =
                people.as(ANNA, () -> files.find(text.lesson(), "secret.svg").orElseThrow());
        reviews.approved(shown);
        publish(shown);

        assertThat(site.file(rendition(shown, "drop.svg"))).isPresent();
        assertThat(shown(shown).orElseThrow().files()).containsOnlyKeys("drop.svg");
        assertThat(renditionsOf(secret.hex()))
                .isNotEmpty()
                .allSatisfy(rendition -> assertThat(site.file(rendition)).isEmpty());
    }

    @Test
    void whatWasTakenBackIsGoneWithItsFilesAndTellsThePages() {
        var text = desk.text();
        attach(text, "drop.svg", "gold");
        var shown = written(text, "![A drop](drop.svg)");
        reviews.approved(shown);
        publish(shown);
        var picture = rendition(shown, "drop.svg");
        assertThat(site.file(picture)).isPresent();
        long before = site.version();

        assertThat(withdraw(shown)).isTrue();

        assertThat(site.version()).isGreaterThan(before);
        assertThat(shown(shown)).isEmpty();
        assertThat(site.file(picture)).isEmpty();
        assertThat(site.programmes())
                .extracting(PublishedProgramme::slug)
                .doesNotContain(place(shown).programme().slug().value());
        assertThat(ends(shown)).containsExactly("WITHDRAWN");
        assertThat(withdraw(shown)).as("nothing left to take back").isFalse();
        assertThat(publish(shown)).as("it is still approved").isInstanceOf(PublishResult.Published.class);
        assertThat(site.file(picture)).isPresent();
    }

    @Test
    void aFileOfTwoLessonsStaysAsLongAsOneShowsIt() {
        var one = desk.text();
        var other = desk.text();
        for (var each : List.of(one, other)) {
            attach(each, "drop.svg", "teal");
            var shown = written(each, "![A drop](drop.svg)");
            reviews.approved(shown);
            publish(shown);
        }
        var picture = rendition(one, "drop.svg");

        withdraw(one);
        assertThat(site.file(picture)).isPresent();
        withdraw(other);
        assertThat(site.file(picture)).isEmpty();
    }

    @Test
    void publishingHappensWhollyOrNotAtAll() {
        var first = published("A puddle dries.");
        var second = written(first, "A puddle dries in the sun.");
        reviews.approved(second);
        long before = site.version();
        objections.raise(first.lesson());

        assertThatThrownBy(() -> publish(second)).isInstanceOf(Objections.Objection.class);

        assertThat(ends(first)).containsExactly("live");
        assertThat(countedVersion()).isEqualTo(before);
        assertThat(site.version()).isEqualTo(before);
        assertThat(source(first)).doesNotContain("in the sun");
        objections.drop(first.lesson());
        assertThat(publish(second)).isInstanceOf(PublishResult.Published.class);
    }

    @Test
    void takingBackHappensWhollyOrNotAtAll() {
        var text = published("A puddle dries.");
        long before = site.version();
        objections.raise(text.lesson());

        assertThatThrownBy(() -> withdraw(text)).isInstanceOf(Objections.Objection.class);

        assertThat(ends(text)).containsExactly("live");
        assertThat(countedVersion()).isEqualTo(before);
        assertThat(shown(text)).isPresent();
        objections.drop(text.lesson());
    }

    @Test
    void ofTwoLeadsWhoPublishAtOnceTheLaterOneHoldsAndNoneFails() throws Exception {
        var first = written("A puddle dries.");
        reviews.approved(first);
        var second = written(first, "A puddle dries in the sun.");
        reviews.approved(second);

        assertThat(AtOnce.<Object>all(
                        () -> publish(first),
                        () -> people.as(
                                DAN,
                                () -> publications.publish(
                                        second.id(), second.head().id()))))
                .hasOnlyElementsOfType(PublishResult.Published.class);

        assertThat(ends(first)).containsExactly("SUPERSEDED", "live");
    }

    @Test
    void whatIsArchivedIsNotShownAndComesBackWhenItDoes() {
        var text = published("A puddle dries.");
        var place = place(text);

        people.run(ANNA, () -> lessons.archive(text.lesson()));
        assertThat(shown(text)).as("lesson").isEmpty();
        people.run(ANNA, () -> lessons.restore(text.lesson()));
        assertThat(shown(text)).isPresent();

        people.run(BEN, () -> strands.archive(place.strand().id()));
        assertThat(shown(text)).as("strand").isEmpty();
        people.run(BEN, () -> strands.restore(place.strand().id()));
        assertThat(shown(text)).isPresent();

        people.run(BEN, () -> programmes.archive(place.programme().id()));
        assertThat(shown(text)).as("programme").isEmpty();
        people.run(BEN, () -> programmes.restore(place.programme().id()));
        assertThat(shown(text)).isPresent();
    }

    @Test
    void whatIsArchivedIsNotPublished() {
        var text = written("A puddle dries.");
        reviews.approved(text);
        people.run(ANNA, () -> lessons.archive(text.lesson()));

        assertThat(publish(text)).isInstanceOf(PublishResult.Archived.class);

        people.run(ANNA, () -> lessons.restore(text.lesson()));
        people.run(BEN, () -> strands.archive(place(text).strand().id()));
        assertThat(publish(text)).isInstanceOf(PublishResult.Archived.class);
        assertThat(ends(text)).isEmpty();
    }

    @Test
    void anotherSchoolNeitherPublishesNorTakesBackNorAsks() {
        var waiting = written("A puddle dries.");
        reviews.approved(waiting);
        var live = published("A cloud grows.");
        var programme = place(live).programme().id();

        assertThatThrownBy(() -> people.as(
                        MEI,
                        () -> publications.publish(waiting.id(), waiting.head().id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(MEI, () -> publications.withdraw(live.lesson(), "en", "")))
                .isInstanceOf(NotFound.class);
        assertThat(people.as(MEI, () -> publications.live(live.lesson(), "en"))).isEmpty();
        assertThat(people.as(BEN, () -> publications.states(programme, "en"))).containsOnlyKeys(live.lesson());
        assertThat(people.as(MEI, () -> publications.states(programme, "en"))).isEmpty();
        assertThat(shown(live)).isPresent();
    }

    @Test
    void aRevisionIsPublishedAsTheTextItIs() {
        var one = written("A puddle dries.");
        var other = written("A cloud grows.");
        reviews.approved(other);

        assertThatThrownBy(() -> people.as(
                        BEN, () -> publications.publish(one.id(), other.head().id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theStatesOfAProgrammeTellLiveFromTakenBack() {
        var text = published("A puddle dries.");
        var programme = place(text).programme().id();
        assertThat(people.as(ANNA, () -> publications.states(programme, "en")))
                .containsEntry(text.lesson(), new PublicationState(text.head().id(), true));
        withdraw(text);
        assertThat(people.as(ANNA, () -> publications.states(programme, "en")))
                .containsEntry(text.lesson(), new PublicationState(text.head().id(), false));
        assertThat(people.as(ANNA, () -> publications.states(programme, "zh-CN")))
                .isEmpty();
    }

    private LessonText written(String body) {
        return written(desk.text(), body);
    }

    private LessonText written(LessonText text, String body) {
        desk.saved(ANNA, text.id(), text.head().id(), CompleteLesson.body(body));
        return desk.now(text.id());
    }

    private LessonText published(String body) {
        var text = written(body);
        reviews.approved(text);
        assertThat(publish(text)).isInstanceOf(PublishResult.Published.class);
        return text;
    }

    private PublishResult publish(LessonText text) {
        return people.as(BEN, () -> publications.publish(text.id(), text.head().id()));
    }

    private boolean withdraw(LessonText text) {
        return people.as(BEN, () -> publications.withdraw(text.lesson(), "en", ""));
    }

    private LessonPlace place(LessonText text) {
        return people.as(ANNA, () -> lessons.place(text.lesson()).orElseThrow());
    }

    /** As the student site asks. */
    private Optional<PublishedLesson> shown(LessonText text) {
        var place = place(text);
        return site.lesson(
                "en",
                place.programme().slug().value(),
                place.strand().slug().value(),
                place.unit().stage(),
                place.lesson().slug().value());
    }

    private String source(LessonText text) {
        return shown(text).orElseThrow().source();
    }

    /** How each publication ended, the oldest first; {@code live} where it has not. */
    private List<String> ends(LessonText text) {
        return jdbc.sql("select coalesce(end_reason, 'live') from publication where lesson_id = :lesson order by id")
                .param("lesson", text.lesson().value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private long countedVersion() {
        return jdbc.sql("select version from site_state").query(Long.class).single();
    }

    private void attach(LessonText text, String name, String colour) {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><circle r=\"1\" fill=\"" + colour
                + "\"/></svg>";
        people.run(ANNA, () -> {
            try (var in = new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8))) {
                assertThat(files.attach(text.lesson(), name, in)).isInstanceOf(AttachResult.Attached.class);
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        });
    }

    private String rendition(LessonText text, String name) {
        var file = shown(text).orElseThrow().files().get(name);
        if (file == null) {
            throw new AssertionError("not shown: " + name);
        }
        return file.largest().sha256();
    }

    private List<String> renditionsOf(String original) {
        return jdbc.sql("select sha256 from media_rendition where of_sha256 = :original")
                .param("original", original)
                .query((row, number) -> row.getString(1))
                .list();
    }
}
