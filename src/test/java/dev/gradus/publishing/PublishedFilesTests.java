package dev.gradus.publishing;

import static dev.gradus.people.TestPeople.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.lesson.AttachResult;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.TestPeople;
import dev.gradus.review.ReviewDesk;
import dev.gradus.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which files students get, and for how long. */
@IntegrationTest
class PublishedFilesTests {

    private final PublishedSite site;
    private final LessonFiles files;
    private final ReviewDesk reviews;
    private final PublishingDesk publishing;
    private final LessonDesk desk;
    private final TestPeople people;
    private final JdbcClient jdbc;

    PublishedFilesTests(
            PublishedSite site,
            LessonFiles files,
            ReviewDesk reviews,
            PublishingDesk publishing,
            LessonDesk desk,
            TestPeople people,
            JdbcClient jdbc) {
        this.site = site;
        this.files = files;
        this.reviews = reviews;
        this.publishing = publishing;
        this.desk = desk;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Test
    void aPublicationIsASnapshotOfItsFilesToo() {
        var text = desk.text();
        attach(text, "drop.svg", "red");
        var shown = desk.written(text, "![A drop](drop.svg)");
        reviews.approved(shown);
        publishing.publish(shown);
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
        var shown = desk.written(text, "![A drop](drop.svg)");
        var secret =
                people.as(ANNA, () -> files.find(text.lesson(), "secret.svg").orElseThrow());
        reviews.approved(shown);
        publishing.publish(shown);

        assertThat(site.file(rendition(shown, "drop.svg"))).isPresent();
        assertThat(publishing.shown(shown).orElseThrow().files()).containsOnlyKeys("drop.svg");
        assertThat(renditionsOf(secret.hex()))
                .isNotEmpty()
                .allSatisfy(rendition -> assertThat(site.file(rendition)).isEmpty());
    }

    @Test
    void whatWasTakenBackIsGoneWithItsFilesAndTellsThePages() {
        var text = desk.text();
        attach(text, "drop.svg", "gold");
        var shown = desk.written(text, "![A drop](drop.svg)");
        reviews.approved(shown);
        publishing.publish(shown);
        var picture = rendition(shown, "drop.svg");
        assertThat(site.file(picture)).isPresent();
        long before = site.version();

        assertThat(publishing.withdraw(shown)).isTrue();

        assertThat(site.version()).isGreaterThan(before);
        assertThat(publishing.shown(shown)).isEmpty();
        assertThat(site.file(picture)).isEmpty();
        assertThat(site.programmes())
                .extracting(PublishedProgramme::slug)
                .doesNotContain(publishing.place(shown).programme().slug().value());
        assertThat(publishing.ends(shown)).containsExactly("WITHDRAWN");
        assertThat(publishing.withdraw(shown)).as("nothing left to take back").isFalse();
        assertThat(publishing.publish(shown)).as("it is still approved").isInstanceOf(PublishResult.Published.class);
        assertThat(site.file(picture)).isPresent();
    }

    @Test
    void aFileOfTwoLessonsStaysAsLongAsOneShowsIt() {
        var one = desk.text();
        var other = desk.text();
        for (var each : List.of(one, other)) {
            attach(each, "drop.svg", "teal");
            var shown = desk.written(each, "![A drop](drop.svg)");
            reviews.approved(shown);
            publishing.publish(shown);
        }
        var picture = rendition(one, "drop.svg");

        publishing.withdraw(one);
        assertThat(site.file(picture)).isPresent();
        publishing.withdraw(other);
        assertThat(site.file(picture)).isEmpty();
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
        var file = publishing.shown(text).orElseThrow().files().get(name);
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
