package dev.gradus.shelf;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.LIN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.Problem;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.media.Refused;
import dev.gradus.media.Sha256;
import dev.gradus.people.TestPeople;
import dev.gradus.publishing.DraftSnapshots;
import dev.gradus.publishing.Publications;
import dev.gradus.review.ReviewDesk;
import dev.gradus.review.SubmitResult;
import dev.gradus.shelf.ShelfQuery.Sort;
import dev.gradus.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@IntegrationTest
class ShelfTests {

    private final Shelf shelf;
    private final ShelfDesk desk;
    private final LessonDesk lessons;
    private final LessonTexts texts;
    private final LessonFiles files;
    private final ReviewDesk reviews;
    private final Publications publications;
    private final DraftSnapshots snapshots;
    private final TestPeople people;
    private final String mark = "m" + UUID.randomUUID().toString().substring(0, 8);

    ShelfTests(
            Shelf shelf,
            ShelfDesk desk,
            LessonDesk lessons,
            LessonTexts texts,
            LessonFiles files,
            ReviewDesk reviews,
            Publications publications,
            DraftSnapshots snapshots,
            TestPeople people) {
        this.shelf = shelf;
        this.desk = desk;
        this.lessons = lessons;
        this.texts = texts;
        this.files = files;
        this.reviews = reviews;
        this.publications = publications;
        this.snapshots = snapshots;
        this.people = people;
    }

    @Test
    void aFileOfALessonIsInTheLibraryWithItsPlaceAndWhatItShows() {
        var file = desk.drawing(mark + ".svg");
        var text = desk.showing(file, "A puddle in the yard");

        people.run(BEN, () -> {
            var found = shelf.find(file).orElseThrow();
            assertThat(found.name()).isEqualTo(mark + ".svg");
            assertThat(found.alt()).isEqualTo("A puddle in the yard");
            assertThat(found.drafts()).isEqualTo(1);
            assertThat(shelf.uses(file))
                    .singleElement()
                    .satisfies(use -> assertThat(use.lesson()).isEqualTo(text.lesson()));
        });
        people.run(LIN, () -> {
            assertThat(shelf.find(file)).isEmpty();
            assertThat(shelf.uses(file)).isEmpty();
            assertThat(shelf.shown(file, true)).isEmpty();
        });
    }

    @Test
    void filesAreFoundByNameDescriptionKindAndUse() {
        var puddle = desk.drawing(mark + "-puddle.svg");
        var cloud = desk.drawing(mark + "-cloud.svg");
        var captions = ShelfDesk.stored(desk.add(
                ANNA,
                mark + ".vtt",
                ("WEBVTT\n\n00:01.000 --> 00:02.000\n" + mark + "\n").getBytes(StandardCharsets.UTF_8)));
        desk.showing(puddle, "Drops " + mark + " on glass");

        assertThat(found(new ShelfQuery(mark, Sort.ALL, false, false))).containsExactly(captions, cloud, puddle);
        assertThat(found(new ShelfQuery(mark.toUpperCase(Locale.ROOT) + "-CLOUD", Sort.ALL, false, false)))
                .containsExactly(cloud);
        assertThat(found(new ShelfQuery("drops " + mark, Sort.ALL, false, false)))
                .containsExactly(puddle);
        assertThat(found(new ShelfQuery(mark, Sort.CAPTIONS, false, false))).containsExactly(captions);
        assertThat(found(new ShelfQuery(mark, Sort.PICTURE, true, false))).containsExactly(cloud);
        assertThat(people.as(ANNA, () -> shelf.count(new ShelfQuery(mark, Sort.ALL, false, false))))
                .isEqualTo(3);
    }

    @Test
    void aReplacedFileStandsInTheDraftsAndOldRevisionsAndPublicationsKeepTheOldOne() {
        var old = desk.drawing(mark + "-old.svg");
        var young = desk.drawing(mark + "-new.svg");
        var text = desk.showing(old, "A puddle");
        reviews.approved(text);
        people.run(BEN, () -> publications.publish(text.id(), text.head().id()));

        var result = people.as(ANNA, () -> shelf.replace(old, young));

        assertThat(result).isEqualTo(new ReplaceResult.Replaced(List.of(text.id()), List.of(), List.of(), 1));
        assertThat(shownBy(lessons.now(text.id()))).containsExactly(young);
        assertThat(shownBy(text)).containsExactly(old);
        people.run(BEN, () -> {
            assertThat(shelf.uses(old)).singleElement().matches(ShelfUse::published);
            assertThat(shelf.replacements(young))
                    .singleElement()
                    .satisfies(done -> assertThat(done.person()).isEqualTo("Anna"));
            assertThat(texts.findRevision(text.id(), text.head().id())).isPresent();
        });

        people.run(ANNA, () -> shelf.takeBack(old, young, (ReplaceResult.Replaced) result));

        assertThat(shownBy(lessons.now(text.id()))).containsExactly(old);
        assertThat(lessons.now(text.id()).head().source()).isEqualTo(text.head().source());
    }

    @Test
    void aDraftThatShowedBothFilesIsLeftAndNamedWhenAReplacementIsTakenBack() {
        var old = desk.drawing(mark + "-old.svg");
        var young = desk.drawing(mark + "-new.svg");
        var both = desk.showing(old, "A puddle");
        var name = people.as(ANNA, () -> shelf.attach(young, both.lesson()));
        lessons.saved(
                ANNA,
                both.id(),
                both.head().id(),
                "![A puddle](" + mark + "-old.svg)\n\nLook again.\n\n![A cloud](" + name + ")");
        lessons.passTime(both.id(), 10);
        var one = desk.showing(old, "A puddle");
        assertThat(shownBy(lessons.now(both.id()))).containsExactlyInAnyOrder(old, young);

        var replaced = (ReplaceResult.Replaced) people.as(ANNA, () -> shelf.replace(old, young));
        var after = lessons.now(both.id());
        var back = people.as(ANNA, () -> shelf.takeBack(old, young, replaced));

        assertThat(shownBy(after)).containsOnly(young);
        assertThat(lessons.now(both.id()).head().id()).isEqualTo(after.head().id());
        assertThat(shownBy(lessons.now(one.id()))).containsExactly(old);
        assertThat(back)
                .isEqualTo(new ReplaceResult.Replaced(
                        List.of(one.id()), List.of(), List.of(after.head().title()), 0));
    }

    @Test
    void aPictureIsNotReplacedByWhatIsNone() {
        var picture = desk.drawing(mark + ".svg");
        var captions = ShelfDesk.stored(desk.add(
                ANNA,
                mark + ".vtt",
                ("WEBVTT\n\n00:01.000 --> 00:02.000\n" + mark + "\n").getBytes(StandardCharsets.UTF_8)));
        var text = desk.showing(picture, "A puddle");

        assertThat(people.as(ANNA, () -> shelf.replace(picture, captions))).isInstanceOf(ReplaceResult.OtherKind.class);
        assertThat(lessons.now(text.id()).head().id()).isEqualTo(text.head().id());
    }

    @Test
    void onlyWhatNobodyShowsIsRemovedAndItComesBack() {
        var used = desk.drawing(mark + "-used.svg");
        var unused = desk.drawing(mark + "-unused.svg");
        desk.showing(used, "A puddle");

        people.run(ANNA, () -> {
            assertThat(shelf.remove(used)).isInstanceOf(RemoveResult.StillUsed.class);
            assertThat(shelf.remove(unused)).isInstanceOf(RemoveResult.Removed.class);
        });
        assertThat(found(new ShelfQuery(mark, Sort.ALL, false, false))).containsExactly(used);
        assertThat(found(new ShelfQuery(mark, Sort.ALL, false, true))).containsExactly(unused);

        people.run(BEN, () -> shelf.bringBack(unused));

        assertThat(found(new ShelfQuery(mark, Sort.ALL, false, false))).containsExactly(unused, used);
    }

    @Test
    void aFileThatOnlyAnOldRevisionShowsCountsAsUnused() {
        var file = desk.drawing(mark + ".svg");
        var text = desk.showing(file, "A puddle");
        lessons.saved(ANNA, text.id(), text.head().id(), "Look.");

        people.run(ANNA, () -> assertThat(shelf.remove(file)).isInstanceOf(RemoveResult.Removed.class));

        assertThat(shownBy(text)).containsExactly(file);
    }

    @Test
    void whoMadeItIsShownUnderAFigureThatNamesNobodyOnceItIsPublished() {
        var file = desk.drawing(mark + ".svg");
        var text = desk.showing(file, "A puddle");

        people.run(ANNA, () -> shelf.change(file, "Yard.png", " Mara\nOkafor ", "CC-BY-4.0"));

        assertThat(people.as(ANNA, () -> shelf.find(file).orElseThrow().name())).isEqualTo("Yard.svg");
        var shown =
                people.as(ANNA, () -> snapshots.of(text, text.head())).files().values();
        assertThat(shown)
                .singleElement()
                .satisfies(each -> assertThat(each.credit()).isEqualTo("Mara Okafor · CC-BY-4.0"));
    }

    @Test
    void whatIsNoMediumIsRefusedAndNothingIsKept() {
        assertThat(desk.add(ANNA, mark + ".png", mark.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);

        assertThat(found(new ShelfQuery(mark, Sort.ALL, false, false))).isEmpty();
    }

    @Test
    void aPictureWithoutADescriptionKeepsALessonFromBeingSubmitted() {
        var text = desk.showing(desk.drawing(mark + ".svg"), "");

        assertThat(reviews.submit(ANNA, text, ""))
                .isInstanceOfSatisfying(
                        SubmitResult.Unready.class,
                        unready -> assertThat(unready.gate().mends())
                                .extracting(mend -> mend.problem().code())
                                .contains(Problem.Code.MISSING_ALT));
    }

    private List<Sha256> found(ShelfQuery query) {
        return people.as(
                ANNA,
                () -> shelf.list(query, 0, 100).stream().map(ShelfFile::id).toList());
    }

    /** The files behind the names that this state of the text shows. */
    private List<Sha256> shownBy(LessonText text) {
        return people.as(ANNA, () -> {
            var names = LessonParser.parse(text.head().source()).document().media();
            return names.stream()
                    .map(name -> files.find(text.lesson(), name).orElseThrow())
                    .toList();
        });
    }
}
