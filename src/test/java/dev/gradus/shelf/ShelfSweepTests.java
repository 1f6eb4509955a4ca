package dev.gradus.shelf;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.lesson.LessonDesk;
import dev.gradus.media.MediaLibrary;
import dev.gradus.media.Sha256;
import dev.gradus.people.TestPeople;
import dev.gradus.publishing.Publications;
import dev.gradus.review.ReviewDesk;
import dev.gradus.testing.IntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@IntegrationTest
class ShelfSweepTests {

    private final Instant nextMonth = Instant.now().plus(ShelfSweep.GRACE).plus(Duration.ofDays(1));
    private final Instant dayAfter = nextMonth.plus(Duration.ofDays(1));

    private final ShelfSweep sweep;
    private final Shelf shelf;
    private final ShelfDesk desk;
    private final MediaLibrary media;
    private final LessonDesk lessons;
    private final ReviewDesk reviews;
    private final Publications publications;
    private final TestPeople people;
    private final String mark = "s" + UUID.randomUUID().toString().substring(0, 8);

    ShelfSweepTests(
            ShelfSweep sweep,
            Shelf shelf,
            ShelfDesk desk,
            MediaLibrary media,
            LessonDesk lessons,
            ReviewDesk reviews,
            Publications publications,
            TestPeople people) {
        this.sweep = sweep;
        this.shelf = shelf;
        this.desk = desk;
        this.media = media;
        this.lessons = lessons;
        this.reviews = reviews;
        this.publications = publications;
        this.people = people;
    }

    @Test
    void aFileRemovedAMonthAgoThatNothingShowsIsFreedWithItsBytes() throws IOException {
        var gone = desk.drawing(mark + ".svg");
        var bytes = bytes(gone);
        remove(gone);

        sweep.sweep(Instant.now());
        assertThat(media.find(gone)).isPresent();
        sweep.sweep(nextMonth);
        assertThat(media.find(gone)).isEmpty();
        assertThat(people.as(ANNA, () -> shelf.find(gone))).isEmpty();
        var aside = bytes.resolve("../../../aside/" + gone.hex()).normalize();
        assertThat(bytes).doesNotExist();
        assertThat(aside).exists();
        sweep.sweep(dayAfter);
        assertThat(aside).doesNotExist();
    }

    @Test
    void whatAnOldRevisionAPublicationOrALibraryHasStays() throws IOException {
        var inLibrary = desk.drawing(mark + "-library.svg");
        var brought = desk.drawing(mark + "-back.svg");
        var inRevision = desk.drawing(mark + "-revision.svg");
        var inPublication = desk.drawing(mark + "-published.svg");
        var old = desk.showing(inRevision, "A puddle");
        lessons.saved(BEN, old.id(), old.head().id(), "Nothing to see.");
        var published = desk.showing(inPublication, "A cloud");
        reviews.approved(published);
        people.run(
                BEN, () -> publications.publish(published.id(), published.head().id()));
        people.run(BEN, () -> publications.withdraw(published.lesson(), published.language(), ""));
        lessons.saved(ANNA, published.id(), lessons.now(published.id()).head().id(), "Nothing to see.");
        remove(brought);
        people.run(ANNA, () -> shelf.bringBack(brought));
        remove(inRevision);
        remove(inPublication);

        sweep.sweep(nextMonth);
        sweep.sweep(dayAfter);

        for (var kept : new Sha256[] {inLibrary, brought, inRevision, inPublication}) {
            assertThat(bytes(kept)).as(kept.hex()).exists();
        }
    }

    @Test
    void bytesThatSomebodyBringsInAgainMeanwhileStay() throws IOException {
        var drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><title>" + mark + "</title></svg>";
        var file = ShelfDesk.stored(desk.add(ANNA, mark + ".svg", drawing.getBytes(UTF_8)));
        remove(file);
        sweep.sweep(nextMonth);

        var again = ShelfDesk.stored(desk.add(ANNA, mark + ".svg", drawing.getBytes(UTF_8)));
        sweep.sweep(dayAfter);
        sweep.sweep(dayAfter.plus(Duration.ofDays(1)));

        assertThat(again).isEqualTo(file);
        assertThat(Files.readString(bytes(again))).isEqualTo(drawing);
    }

    private void remove(Sha256 file) {
        assertThat(people.as(ANNA, () -> shelf.remove(file))).isInstanceOf(RemoveResult.Removed.class);
    }

    private Path bytes(Sha256 file) {
        return media.original(file).orElseThrow().path();
    }
}
