package dev.gradus.lesson;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.curriculum.LessonId;
import dev.gradus.media.RefusalReason;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
class LessonFilesTests {

    private final LessonFiles files;
    private final LessonDesk desk;
    private final TestPeople people;
    private LessonId lesson;

    LessonFilesTests(LessonFiles files, LessonDesk desk, TestPeople people) {
        this.files = files;
        this.desk = desk;
        this.people = people;
        this.lesson = desk.lesson();
    }

    @BeforeEach
    void aLessonOfItsOwn() {
        lesson = desk.lesson();
    }

    @Test
    void anAttachedFileHasATidyNameByWhatItIs() {
        var name = attached(ANNA, "My puddle.txt", drawing("red"));

        assertThat(name).isEqualTo("My-puddle.svg");
        assertThat(people.as(ANNA, () -> files.of(lesson))).containsOnlyKeys("My-puddle.svg");
    }

    @Test
    void twoFilesOfOneNameBothStay() {
        var first = attached(ANNA, "image.svg", drawing("red"));
        var second = attached(BEN, "image.svg", drawing("blue"));

        assertThat(first).isEqualTo("image.svg");
        assertThat(second).isEqualTo("image-2.svg");
        people.run(ANNA, () -> assertThat(files.find(lesson, first)).isNotEqualTo(files.find(lesson, second)));
    }

    @Test
    void theSameFileAttachedTwiceIsThereOnce() {
        attached(ANNA, "image.svg", drawing("red"));

        assertThat(attached(BEN, "image.svg", drawing("red"))).isEqualTo("image.svg");
        assertThat(people.as(ANNA, () -> files.of(lesson))).hasSize(1);
    }

    @Test
    void whatIsNoMediumIsDeclinedAndNothingIsKept() {
        var result = attach(ANNA, "notes.svg", "just words");

        assertThat(result)
                .isInstanceOfSatisfying(
                        AttachResult.Declined.class,
                        declined -> assertThat(declined.reason().reason()).isEqualTo(RefusalReason.UNKNOWN_TYPE));
        assertThat(people.as(ANNA, () -> files.of(lesson))).isEmpty();
    }

    @Test
    void anotherSchoolSeesAndAttachesNothing() {
        var name = attached(ANNA, "image.svg", drawing("red"));

        people.run(LIN, () -> {
            assertThat(files.of(lesson)).isEmpty();
            assertThat(files.find(lesson, name)).isEmpty();
        });
        assertThatThrownBy(() -> attach(LIN, "image.svg", drawing("blue"))).isInstanceOf(NotFound.class);
    }

    private String attached(Person person, String name, String content) {
        var result = attach(person, name, content);
        assertThat(result).isInstanceOf(AttachResult.Attached.class);
        return ((AttachResult.Attached) result).name();
    }

    private AttachResult attach(Person person, String name, String content) {
        return people.as(person, () -> {
            try {
                return files.attach(lesson, name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String drawing(String colour) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><rect width=\"4\" height=\"3\" fill=\""
                + colour + "\"/></svg>";
    }
}
