package dev.gradus.lesson;

import static dev.gradus.lesson.LessonDesk.source;
import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.CARA;
import static dev.gradus.people.TestPeople.LIN;
import static dev.gradus.people.TestPeople.SAM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class LessonTextsTests {

    private final LessonTexts texts;
    private final LessonDesk desk;
    private final TestPeople people;
    private LessonText text;

    LessonTextsTests(LessonTexts texts, LessonDesk desk, TestPeople people) {
        this.texts = texts;
        this.desk = desk;
        this.people = people;
        this.text = desk.textOf("Water falls.");
    }

    @BeforeEach
    void aTextOfItsOwn() {
        text = desk.textOf("Water falls.");
    }

    @Test
    void aSaveBecomesTheDraft() {
        var saved = desk.saved(ANNA, text.id(), text.head().id(), "Rain falls.");

        assertThat(desk.now(text.id()).head()).isEqualTo(saved);
        assertThat(saved.source()).isEqualTo(source("Rain falls."));
        assertThat(saved.author()).isEqualTo("Anna");
        assertThat(saved.title()).isEqualTo("The puddle");
        assertThat(saved.minutes()).isEqualTo(40);
    }

    @Test
    void aSecondSaveOfTheSameBlockIsRefusedAndBothTextsAreKept() {
        var base = text.head().id();
        desk.saved(ANNA, text.id(), base, "Rain falls.");

        var refused = desk.refused(BEN, text.id(), base, "Snow falls.");

        assertThat(refused.theirs().author()).isEqualTo("Anna");
        assertThat(refused.theirs().source()).isEqualTo(source("Rain falls."));
        assertThat(refused.setAside().source()).isEqualTo(source("Snow falls."));
        assertThat(refused.setAside().base()).isEqualTo(base);
        assertThat(desk.now(text.id()).head().source()).isEqualTo(source("Rain falls."));
        assertThat(desk.history(text.id())).contains(source("Rain falls."), source("Snow falls."));
    }

    @Test
    void aSecondSaveOfAnotherBlockIsMerged() {
        text = desk.textOf("One.\n\nTwo.");
        var base = text.head().id();
        var annas = desk.saved(ANNA, text.id(), base, "One!\n\nTwo.");

        var merged = desk.save(BEN, text.id(), base, "One.\n\nTwo?");

        assertThat(merged).isInstanceOf(SaveResult.Merged.class);
        var head = desk.now(text.id()).head();
        assertThat(head.source()).isEqualTo(source("One!\n\nTwo?"));
        assertThat(head.kind()).isEqualTo(Revision.Kind.MERGED);
        assertThat(head.base()).isEqualTo(annas.id());
        assertThat(desk.save(BEN, text.id(), base, "One.\n\nTwo?")).isEqualTo(new SaveResult.Merged(head));
    }

    @Test
    void whatAMergeReplacedStaysInTheHistory() {
        text = desk.textOf("One.\n\nTwo.");
        var base = text.head().id();
        desk.saved(ANNA, text.id(), base, "One!\n\nTwo.");
        desk.save(BEN, text.id(), base, "One.\n\nTwo?");
        desk.saved(BEN, text.id(), desk.now(text.id()).head().id(), "Gone.");

        assertThat(desk.history(text.id())).contains(source("One!\n\nTwo."), source("One!\n\nTwo?"));
    }

    @Test
    void theRefusedTextCanBePutOnTop() {
        var base = text.head().id();
        var annas = desk.saved(ANNA, text.id(), base, "Rain falls.");
        desk.refused(BEN, text.id(), base, "Snow falls.");

        desk.saved(BEN, text.id(), annas.id(), "Snow falls.");

        assertThat(desk.now(text.id()).head().source()).isEqualTo(source("Snow falls."));
        assertThat(desk.history(text.id())).contains(source("Rain falls."));
    }

    @Test
    void aSaveThatIsSentAgainIsAnsweredTheSame() {
        var base = text.head().id();
        var first = desk.saved(ANNA, text.id(), base, "Rain falls.");

        var again = desk.saved(ANNA, text.id(), base, "Rain falls.");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void aRefusalThatIsSentAgainIsKeptOnce() {
        var base = text.head().id();
        desk.saved(ANNA, text.id(), base, "Rain falls.");

        var first = desk.refused(BEN, text.id(), base, "Snow falls.");
        var again = desk.refused(BEN, text.id(), base, "Snow falls.");

        assertThat(again.setAside().id()).isEqualTo(first.setAside().id());
    }

    @Test
    void aTextWithoutATitleIsNotSaved() {
        var result = people.as(
                ANNA, () -> texts.save(text.id(), text.head().id(), "---\ntitle: ''\nminutes: 40\n---\n\nRain.\n"));

        assertThat(result).isInstanceOf(SaveResult.Invalid.class);
        assertThat(desk.now(text.id()).head()).isEqualTo(text.head());
    }

    @Test
    void anUnfinishedQuestionIsSaved() {
        desk.saved(ANNA, text.id(), text.head().id(), ":::question{type=single}\nWhere to?\n:::");
    }

    @Test
    void aTextLongerThanALessonIsNotSaved() {
        var result = desk.save(ANNA, text.id(), text.head().id(), "x".repeat(LessonTexts.LONGEST_SOURCE));

        assertThat(result).isEqualTo(new SaveResult.TooLong(LessonTexts.LONGEST_SOURCE));
    }

    @Test
    void savesOfOneAuthorWithinMinutesAreOneRevision() {
        var head = text.head().id();
        for (var body : List.of("R", "Ra", "Rain", "Rain falls.")) {
            head = desk.saved(ANNA, text.id(), head, body).id();
        }

        assertThat(desk.history(text.id())).hasSizeBetween(1, 2).startsWith(source("Rain falls."));
    }

    @Test
    void savesFarApartAreRevisionsOfTheirOwn() {
        var first = desk.saved(ANNA, text.id(), text.head().id(), "Rain");
        desk.passTime(text.id(), 10);
        desk.saved(ANNA, text.id(), first.id(), "Rain falls.");

        assertThat(desk.history(text.id())).contains(source("Rain"), source("Rain falls."));
    }

    @Test
    void whatSomethingRefersToIsNeverThinnedOut() {
        var first = desk.saved(ANNA, text.id(), text.head().id(), "Rain");
        people.run(ANNA, () -> texts.keep(first.id()));
        desk.saved(ANNA, text.id(), first.id(), "Rain falls.");

        assertThat(desk.history(text.id())).contains(source("Rain"));
    }

    @Test
    void othersWorkIsNeverThinnedOut() {
        var annas = desk.saved(ANNA, text.id(), text.head().id(), "Rain");
        var bens = desk.saved(BEN, text.id(), annas.id(), "Snow");
        desk.saved(ANNA, text.id(), bens.id(), "Hail");

        assertThat(desk.history(text.id())).contains(source("Rain"), source("Snow"), source("Hail"));
    }

    @Test
    void aRevisionIsRestoredAndThatCanBeUndone() {
        var rain = desk.saved(ANNA, text.id(), text.head().id(), "Rain");
        var snow = desk.saved(BEN, text.id(), rain.id(), "Snow");

        var restored = people.as(BEN, () -> texts.restore(text.id(), snow.id(), rain.id()));
        assertThat(desk.now(text.id()).head().source()).isEqualTo(source("Rain"));
        assertThat(desk.now(text.id()).head().kind()).isEqualTo(Revision.Kind.RESTORED);

        var head = ((SaveResult.Saved) restored).head().id();
        people.run(BEN, () -> texts.restore(text.id(), head, snow.id()));
        assertThat(desk.now(text.id()).head().source()).isEqualTo(source("Snow"));
    }

    @Test
    void aRevisionOfAnotherTextIsNotRestoredHere() {
        var other = desk.text();

        people.run(
                ANNA,
                () -> assertThatThrownBy(() -> texts.restore(
                                text.id(), text.head().id(), other.head().id()))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void ofManySavesAtOnceExactlyOneWinsAndNoTextIsLost() throws Exception {
        var base = text.head().id();
        var bodies = List.of("one", "two", "three", "four", "five", "six");
        List<Callable<SaveResult>> saves = bodies.stream()
                .<Callable<SaveResult>>map(body ->
                        () -> desk.save(bodies.indexOf(body) % 2 == 0 ? ANNA : BEN, text.id(), base, body))
                .toList();

        var results = new ArrayList<SaveResult>();
        try (var threads = Executors.newFixedThreadPool(bodies.size())) {
            for (var result : threads.invokeAll(saves)) {
                results.add(result.get());
            }
        }

        assertThat(results).filteredOn(SaveResult.Saved.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(SaveResult.Conflict.class::isInstance).hasSize(5);
        assertThat(desk.history(text.id()))
                .contains(bodies.stream().map(LessonDesk::source).toArray(String[]::new));
    }

    @Test
    void aSecondStartFindsTheTextThatIsThere() {
        var again = people.as(BEN, () -> texts.start(text.lesson(), "en", "Another title", 20));

        assertThat(again).isEqualTo(text);
    }

    @Test
    void aTranslationKnowsWhichStateOfItsSourceItWasMadeFrom() {
        desk.saved(ANNA, text.id(), text.head().id(), "Rain falls.");

        var copy = people.as(ANNA, () -> texts.translate(text.id(), "zh-CN", true));

        var file = file(copy.head());
        var from = Objects.requireNonNull(file.header().translationOf());
        assertThat(from.language()).isEqualTo("en");
        assertThat(from.digest()).isEqualTo(file(desk.now(text.id()).head()).digest());
        assertThat(file.body()).contains("Rain falls.");
    }

    @Test
    void aTranslationMayBeginEmpty() {
        desk.saved(ANNA, text.id(), text.head().id(), "Rain falls.");

        var begun = people.as(ANNA, () -> texts.translate(text.id(), "zh-CN", false));

        assertThat(file(begun.head()).body()).isEmpty();
        assertThat(begun.head().minutes()).isEqualTo(40);
        assertThat(people.as(ANNA, () -> texts.ofLesson(text.lesson())))
                .extracting(LessonText::language)
                .containsExactly("en", "zh-CN");
    }

    @Test
    void anImportBecomesTheDraftUnlessTheDraftSaysItAlready() {
        var file = file(source("From a folder."));

        var imported = people.as(BEN, () -> texts.importText(text.lesson(), "en", file, Set.of()));
        var again = people.as(BEN, () -> texts.importText(text.lesson(), "en", file, Set.of()));

        assertThat(imported.head().kind()).isEqualTo(Revision.Kind.IMPORTED);
        assertThat(imported.head().source()).isEqualTo(source("From a folder."));
        assertThat(again.head()).isEqualTo(imported.head());
    }

    @Test
    void draftsOfAProgrammeAreListedByLesson() {
        people.run(ANNA, () -> {
            assertThat(texts.find(text.lesson(), "en")).contains(text);
            assertThat(texts.find(text.lesson(), "zh-CN")).isEmpty();
        });
    }

    @Test
    void adminsReadButDoNotWriteAndStudentsDoNeither() {
        var head = text.head().id();
        people.run(CARA, () -> {
            assertThat(texts.get(text.id())).isEqualTo(text);
            assertThatThrownBy(() -> texts.save(text.id(), head, source("x")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> texts.restore(text.id(), head, head)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> texts.start(text.lesson(), "zh-CN", "x", 10))
                    .isInstanceOf(AccessDeniedException.class);
        });
        people.run(SAM, () -> assertThatThrownBy(() -> texts.get(text.id())).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void anotherSchoolSeesAndTouchesNothing() {
        people.run(LIN, () -> {
            assertThat(texts.find(text.lesson(), "en")).isEmpty();
            assertThat(texts.ofLesson(text.lesson())).isEmpty();
            assertThatThrownBy(() -> texts.get(text.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> texts.revision(text.head().id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> texts.revisions(text.id(), 0, 10)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> texts.save(text.id(), text.head().id(), source("x")))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> texts.start(text.lesson(), "zh-CN", "x", 10))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> texts.translate(text.id(), "zh-CN", true)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> texts.keep(text.head().id())).isInstanceOf(NotFound.class);
        });
    }

    private static LessonFile file(Revision revision) {
        return file(revision.source());
    }

    private static LessonFile file(String source) {
        return ((LessonFileResult.Read) LessonFile.parse(source)).file();
    }
}
