package dev.gradus.curriculum;

import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.MEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import dev.gradus.testing.IntegrationTest;
import org.junit.jupiter.api.Test;

@IntegrationTest
class StrandsTests {

    private final Strands strands;
    private final Curricula curricula;
    private final TestPeople people;

    StrandsTests(Strands strands, Curricula curricula, TestPeople people) {
        this.strands = strands;
        this.curricula = curricula;
        this.people = people;
    }

    @Test
    void aNewStrandHasACellForEveryStage() {
        var row = curricula.withStrand().rows().getFirst();
        assertThat(row.cells())
                .extracting(cell -> cell.unit().stage())
                .containsExactly(Stage.PRIMARY, Stage.MIDDLE, Stage.HIGH);
        assertThat(row.cells()).allMatch(cell -> cell.lessons().isEmpty());
    }

    @Test
    void strandsAreAppendedAndMoved() {
        var programme = curricula.programme().id();
        curricula.strand(programme, "a");
        curricula.strand(programme, "b");
        var c = curricula.strand(programme, "c");
        assertThat(curricula.strands(programme)).containsExactly("a", "b", "c");
        curricula.changed(BEN, () -> strands.move(c.id(), 1));
        assertThat(curricula.strands(programme)).containsExactly("c", "a", "b");
        curricula.changed(BEN, () -> strands.move(c.id(), 99));
        assertThat(curricula.strands(programme)).containsExactly("a", "b", "c");
    }

    @Test
    void anArchivedStrandComesBackToItsPlaceWithItsLessons() {
        var programme = curricula.programme().id();
        var a = curricula.strand(programme, "a");
        curricula.strand(programme, "b");
        var unit = curricula.map(programme).rows().getFirst().cells().getFirst().unit();
        curricula.lesson(unit.id(), "puddle");
        curricula.changed(BEN, () -> strands.archive(a.id()));
        assertThat(curricula.strands(programme)).containsExactly("b");
        curricula.changed(BEN, () -> strands.restore(a.id()));
        assertThat(curricula.strands(programme)).containsExactly("a", "b");
        assertThat(curricula.lessons(unit.id(), programme)).containsExactly("puddle");
    }

    @Test
    void anArchivedStrandCannotBeMoved() {
        var programme = curricula.programme().id();
        var a = curricula.strand(programme, "a");
        curricula.changed(BEN, () -> strands.archive(a.id()));
        assertThat(people.as(BEN, () -> strands.move(a.id(), 1)))
                .isEqualTo(new ChangeResult.Refused<Strand>("curriculum.strand.isArchived"));
    }

    @Test
    void twoStrandsCannotShareASlug() {
        var programme = curricula.programme().id();
        var a = curricula.strand(programme, "a");
        var b = curricula.strand(programme, "b");
        var wished = new Strand(b.id(), programme, a.slug(), b.position(), b.title(), b.bigIdea(), b.version(), false);
        assertThat(people.as(BEN, () -> strands.change(wished)))
                .isEqualTo(new ChangeResult.Refused<Strand>("curriculum.strand.slugTaken"));
    }

    @Test
    void aSecondChangeOnAnOldVersionIsStale() {
        var strand = curricula.strand(curricula.programme().id(), "a");
        var first = curricula.changed(BEN, () -> strands.change(titled(strand, "First")));
        assertThat(first.title().in("en")).contains("First");
        assertThat(people.as(BEN, () -> strands.change(titled(strand, "Second"))))
                .isEqualTo(new ChangeResult.Stale<>(first));
    }

    @Test
    void anotherSchoolCannotTouchThem() {
        var programme = curricula.programme().id();
        var strand = curricula.strand(programme, "a");
        var more = new NewStrand(new Slug("b"), Texts.of("en", "B"), Texts.NONE);
        people.run(MEI, () -> {
            assertThatThrownBy(() -> strands.add(programme, more)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> strands.change(titled(strand, "X"))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> strands.move(strand.id(), 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> strands.archive(strand.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> strands.restore(strand.id())).isInstanceOf(NotFound.class);
        });
    }

    private static Strand titled(Strand strand, String title) {
        return new Strand(
                strand.id(),
                strand.programme(),
                strand.slug(),
                strand.position(),
                Texts.of("en", title),
                strand.bigIdea(),
                strand.version(),
                strand.archived());
    }
}
