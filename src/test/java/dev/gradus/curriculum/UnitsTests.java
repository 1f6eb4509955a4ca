package dev.gradus.curriculum;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.MEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import dev.gradus.testing.IntegrationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@IntegrationTest
class UnitsTests {

    private final Units units;
    private final Lessons lessons;
    private final Curricula curricula;
    private final TestPeople people;

    UnitsTests(Units units, Lessons lessons, Curricula curricula, TestPeople people) {
        this.units = units;
        this.lessons = lessons;
        this.curricula = curricula;
        this.people = people;
    }

    @Test
    void aUnitIsDescribed() {
        var described = described(unit(), "Where does the puddle go?", "3-4");
        assertThat(curricula.changed(BEN, () -> units.describe(described)))
                .isEqualTo(new Unit(
                        described.id(),
                        described.strand(),
                        described.stage(),
                        described.title(),
                        "3-4",
                        described.concreteStart(),
                        described.outcome(),
                        Depth.NOTICE,
                        Texts.NONE,
                        described.version() + 1));
    }

    @Test
    void aUnitIsEmptyWithAReasonUntilItGetsALesson() {
        var unit = unit();
        var empty = curricula.changed(BEN, () -> units.describe(empty(unit, "Needs chemistry.")));
        assertThat(empty.emptyReason().in("en")).contains("Needs chemistry.");
        var lesson = curricula.changed(ANNA, () -> lessons.add(unit.id(), new Slug("puddle")));
        assertThat(people.as(ANNA, () -> lessons.place(lesson.id()))
                        .orElseThrow()
                        .unit()
                        .emptyReason()
                        .isEmpty())
                .isTrue();
        assertThat(people.as(BEN, () -> units.describe(empty(unit, "Still", empty.version() + 1))))
                .isEqualTo(new ChangeResult.Refused<Unit>("curriculum.unit.hasLessons"));
    }

    @Test
    void bothAtOnceIsRefused() {
        var described = described(unit(), "Puddle", null);
        var both = new Unit(
                described.id(),
                described.strand(),
                described.stage(),
                described.title(),
                null,
                Texts.NONE,
                Texts.NONE,
                null,
                Texts.of("en", "Because"),
                described.version());
        assertThat(people.as(BEN, () -> units.describe(both)))
                .isEqualTo(new ChangeResult.Refused<Unit>("curriculum.unit.eitherOr"));
    }

    @Test
    void formsAreChecked() {
        var unit = unit();
        assertThat(people.as(BEN, () -> units.describe(described(unit, "", null))))
                .isEqualTo(new ChangeResult.Refused<Unit>("curriculum.title.missing"));
        assertThat(people.as(BEN, () -> units.describe(described(unit, "Puddle", "4-3"))))
                .isEqualTo(new ChangeResult.Refused<Unit>("curriculum.grades.form"));
        assertThat(people.as(BEN, () -> units.describe(described(unit, "Puddle", "6-7"))))
                .as("grade 7 is not primary")
                .isEqualTo(new ChangeResult.Refused<Unit>("curriculum.grades.stage"));
        assertThat(people.as(BEN, () -> units.describe(described(unit, "x".repeat(201), null))))
                .isEqualTo(new ChangeResult.Refused<Unit>("curriculum.text.tooLong"));
    }

    @Test
    void aSecondChangeOnAnOldVersionIsStale() {
        var unit = unit();
        var first = curricula.changed(BEN, () -> units.describe(described(unit, "First", null)));
        assertThat(people.as(BEN, () -> units.describe(described(unit, "Second", null))))
                .isEqualTo(new ChangeResult.Stale<>(first));
    }

    @Test
    void anotherSchoolCannotTouchIt() {
        var unit = unit();
        people.run(
                MEI,
                () -> assertThatThrownBy(() -> units.describe(described(unit, "Mine", null)))
                        .isInstanceOf(NotFound.class));
    }

    private Unit unit() {
        return curricula.withStrand().rows().getFirst().cells().getFirst().unit();
    }

    private static Unit described(Unit unit, String title, @Nullable String grades) {
        return new Unit(
                unit.id(),
                unit.strand(),
                unit.stage(),
                Texts.of("en", title),
                grades,
                Texts.of("en", "a puddle in the yard"),
                Texts.of("en", "Says where the water went."),
                Depth.NOTICE,
                Texts.NONE,
                unit.version());
    }

    private static Unit empty(Unit unit, String reason) {
        return empty(unit, reason, unit.version());
    }

    private static Unit empty(Unit unit, String reason, int version) {
        return new Unit(
                unit.id(),
                unit.strand(),
                unit.stage(),
                Texts.NONE,
                null,
                Texts.NONE,
                Texts.NONE,
                null,
                Texts.of("en", reason),
                version);
    }
}
