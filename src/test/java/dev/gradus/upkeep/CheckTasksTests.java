package dev.gradus.upkeep;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.CARA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.media.ActiveParts;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.Sha256;
import dev.gradus.media.StoreResult;
import dev.gradus.people.TestPeople;
import dev.gradus.publishing.Publications;
import dev.gradus.review.ReviewDesk;
import dev.gradus.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A puddle and four lessons around it: which of them have to be looked at, and what becomes of that. */
@IntegrationTest
class CheckTasksTests {

    private final Curricula curricula;
    private final TestPeople people;
    private final LessonTexts texts;
    private final LessonFiles files;
    private final MediaLibrary media;
    private final ReviewDesk reviews;
    private final Publications publications;
    private final Lessons lessons;
    private final CheckTasks tasks;
    private ProgrammeMap map;
    private Lesson puddle;
    private Lesson rain;
    private Lesson vapour;
    private Lesson picture;
    private Lesson apart;

    CheckTasksTests(
            Curricula curricula,
            TestPeople people,
            LessonTexts texts,
            LessonFiles files,
            MediaLibrary media,
            ReviewDesk reviews,
            Publications publications,
            Lessons lessons,
            CheckTasks tasks) {
        this.curricula = curricula;
        this.people = people;
        this.texts = texts;
        this.files = files;
        this.media = media;
        this.reviews = reviews;
        this.publications = publications;
        this.lessons = lessons;
        this.tasks = tasks;
        map = curricula.withStrand();
        puddle = lesson(1, "puddle");
        rain = lesson(2, "rain");
        vapour = lesson(0, "vapour");
        picture = lesson(2, "picture");
        apart = lesson(2, "apart");
    }

    @BeforeEach
    void thePuddleIsPublished() throws IOException {
        var drawing = stored("a");
        attach(puddle, "drop.svg", drawing);
        attach(picture, "drop-again.svg", drawing);
        attach(apart, "drop.svg", drawing);
        puddle("Water in the air.", "The puddle is gone.");
        write(rain, "buildsOn: [cycle/middle/puddle]", "It rains.");
        write(vapour, "introduces: {Vapour: What we cannot see.}", "Look.");
        write(picture, "materials: [chalk]", "![A drop](drop-again.svg)");
        write(apart, "buildsOn: [cycle/high/rain]", "Something else.");
    }

    @Test
    void theFirstPublicationAndANoteForTeachersRaiseNothing() {
        puddle("Water in the air.", "The puddle is gone.\n\n:::teacher\nMind the time.\n:::");

        assertThat(open(puddle, rain, vapour, picture, apart)).isEmpty();
    }

    @Test
    void aCorrectedFactIsLookedAtInTheLessonsThatBuildOnIt() {
        puddle("Water in the air.", "The puddle has gone into the air.");

        assertThat(open(puddle, rain, vapour, picture, apart)).singleElement().satisfies(task -> {
            assertThat(task.lesson()).isEqualTo(rain.id());
            assertThat(task.why()).isEqualTo(Why.BUILDS_ON);
            assertThat(task.causeTitle()).isEqualTo("puddle");
        });
        puddle("Water in the air.", "The puddle has gone up into the air.");
        assertThat(open(rain)).as("the same reason again").hasSize(1);
    }

    @Test
    void aTermWithAnotherMeaningIsLookedAtAboveAndBelow() {
        puddle("A gas.", "The puddle is gone.");

        assertThat(open(puddle, rain, vapour, picture, apart)).singleElement().satisfies(task -> {
            assertThat(task.lesson()).isEqualTo(vapour.id());
            assertThat(task.why()).isEqualTo(Why.TERM);
            assertThat(task.saidBefore()).isEqualTo("Water in the air.");
            assertThat(task.saysNow()).isEqualTo("A gas.");
        });
    }

    @Test
    void aTermThatIsGoneIsMissedOnlyWhereNobodyElseIntroducesIt() {
        write(apart, "uses: [vapour]", "Something else.");
        publish("materials: [chalk]", "The puddle is gone.");

        assertThat(open(puddle, rain, vapour, picture, apart)).singleElement().satisfies(task -> {
            assertThat(task.lesson()).isEqualTo(apart.id());
            assertThat(task.why()).isEqualTo(Why.TERM);
            assertThat(task.saysNow()).isEmpty();
        });
    }

    @Test
    void aReplacedPictureIsLookedAtWhereTheOldOneIsShown() throws IOException {
        attach(puddle, "drop.svg", stored("b"));
        var draft = people.as(ANNA, () -> texts.find(puddle.id(), "en").orElseThrow());
        assertThat(people.as(ANNA, () -> publications.isLive(draft.id())))
                .as("the words are, the picture is not")
                .isFalse();

        // As an import does it.
        var renewed = people.as(CARA, () -> texts.importText(puddle.id(), "en", file(draft), Set.of("drop.svg")));
        reviews.approved(renewed);
        people.run(BEN, () -> publications.publish(renewed.id(), renewed.head().id()));

        assertThat(people.as(ANNA, () -> publications.isLive(draft.id()))).isTrue();
        assertThat(open(puddle, rain, vapour, picture, apart)).singleElement().satisfies(task -> {
            assertThat(task.lesson()).isEqualTo(picture.id());
            assertThat(task.why()).isEqualTo(Why.FIGURE);
            assertThat(task.about()).isEqualTo("drop.svg");
        });
    }

    @Test
    void aTaskIsTakenAssignedDoneDismissedAndOpenedAgain() {
        puddle("A gas.", "The puddle has gone into the air.");
        var first = open(rain).getFirst().id();
        var second = open(vapour).getFirst().id();

        people.as(ANNA, () -> tasks.take(first));
        people.as(BEN, () -> tasks.assign(second, ANNA.id()));
        assertThat(people.as(BEN, () -> tasks.assign(second, CARA.id()))).isInstanceOf(ChangeResult.Refused.class);
        assertThat(people.as(ANNA, () -> tasks.list(true, true, 0, 100)))
                .extracting(CheckTask::id)
                .contains(first, second);

        assertThat(people.as(ANNA, () -> tasks.finish(first))).isInstanceOf(ChangeResult.Changed.class);
        assertThat(people.as(BEN, () -> tasks.finish(first))).isInstanceOf(ChangeResult.Stale.class);
        assertThat(people.as(ANNA, () -> tasks.dismiss(second, "  "))).isInstanceOf(ChangeResult.Refused.class);
        people.as(ANNA, () -> tasks.dismiss(second, "Another sense of the word."));
        assertThat(open(rain, vapour)).isEmpty();
        assertThat(people.as(BEN, () -> tasks.list(false, false, 0, 100)))
                .filteredOn(task -> task.id().equals(second))
                .singleElement()
                .satisfies(task -> assertThat(task.closing()).hasValueSatisfying(closing -> {
                    assertThat(closing.by()).isEqualTo("Anna");
                    assertThat(closing.reason()).isEqualTo("Another sense of the word.");
                }));

        people.as(ANNA, () -> tasks.reopen(second));
        assertThat(open(vapour)).extracting(CheckTask::id).containsExactly(second);
    }

    @Test
    void anArchivedLessonIsLeftAlone() {
        puddle("A gas.", "The puddle has gone into the air.");
        people.as(ANNA, () -> lessons.archive(vapour.id()));

        assertThat(open(rain, vapour)).extracting(CheckTask::lesson).containsExactly(rain.id());
    }

    private List<CheckTask> open(Lesson... of) {
        return people.as(
                ANNA,
                () -> List.of(of).stream()
                        .flatMap(lesson -> tasks.ofLesson(lesson.id()).stream())
                        .toList());
    }

    private static LessonFile file(LessonText text) {
        return ((LessonFileResult.Read) LessonFile.parse(text.head().source())).file();
    }

    private void puddle(String meaning, String body) {
        publish("introduces: {vapour: " + meaning + "}", body);
    }

    private void publish(String line, String body) {
        write(puddle, line, body + "\n\n![A drop](drop.svg)");
        var text = people.as(ANNA, () -> texts.find(puddle.id(), "en").orElseThrow());
        reviews.approved(text);
        people.run(BEN, () -> publications.publish(text.id(), text.head().id()));
    }

    private void write(Lesson lesson, String line, String body) {
        people.as(ANNA, () -> {
            var text = texts.start(lesson.id(), "en", "A lesson", 40);
            return texts.save(
                    text.id(),
                    text.head().id(),
                    "---\ntitle: " + lesson.slug() + "\nminutes: 40\n" + CompleteLesson.OBJECTIVES + line + "\n---\n"
                            + CompleteLesson.body(body) + "\n");
        });
    }

    private Lesson lesson(int stage, String slug) {
        return curricula.lesson(map.rows().getFirst().cells().get(stage).unit().id(), slug);
    }

    private void attach(Lesson lesson, String name, Sha256 sha256) {
        LessonId id = lesson.id();
        people.run(ANNA, () -> files.put(id, name, sha256));
    }

    private Sha256 stored(String mark) throws IOException {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><title>" + mark + "</title></svg>";
        var bytes = new ByteArrayInputStream(drawing.getBytes(StandardCharsets.UTF_8));
        return switch (media.store(bytes, "a.svg", ActiveParts.REMOVE, null, null)) {
            case StoreResult.Stored stored -> stored.file().sha256();
            case StoreResult other -> throw new AssertionError(other);
        };
    }
}
