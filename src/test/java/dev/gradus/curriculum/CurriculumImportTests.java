package dev.gradus.curriculum;

import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.CARA;
import static dev.gradus.people.TestPeople.MEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import dev.gradus.testing.IntegrationTest;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class CurriculumImportTests {

    private final CurriculumImport imports;
    private final ProgrammeSources sources;
    private final Programmes programmes;
    private final Strands strands;
    private final Lessons lessons;
    private final Curricula curricula;
    private final TestPeople people;
    private final TransactionTemplate transaction;

    CurriculumImportTests(
            CurriculumImport imports,
            ProgrammeSources sources,
            Programmes programmes,
            Strands strands,
            Lessons lessons,
            Curricula curricula,
            TestPeople people,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        this.sources = sources;
        this.programmes = programmes;
        this.strands = strands;
        this.lessons = lessons;
        this.curricula = curricula;
        this.people = people;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Test
    void aNewProgrammeComesInWithItsStrandsInOrder() {
        var map = imported(CARA, file(Curricula.water(), "cycle", "clean"));
        assertThat(curricula.strands(map.programme().id())).containsExactly("cycle", "clean");
        assertThat(map.rows()).allMatch(row -> row.cells().size() == 3);
        assertThat(source(map).file()).isEqualTo("slug: water\n");
    }

    @Test
    void aSecondImportChangesAndReordersAndLeavesAloneWhatItDoesNotName() {
        var wished = Curricula.water();
        var first = imported(BEN, file(wished, "a", "b", "c"));
        var again = imported(
                BEN,
                new ImportedProgramme(
                        new NewProgramme(
                                wished.slug(), "CC0-1.0", List.of("en"), Texts.of("en", "Rivers"), wished.aim()),
                        List.of(strand("d"), strand("c")),
                        null));
        assertThat(again.programme().id()).isEqualTo(first.programme().id());
        assertThat(again.programme().licence()).isEqualTo("CC0-1.0");
        assertThat(curricula.strands(first.programme().id())).containsExactly("d", "c", "a", "b");
        assertThat(source(again).file()).isNull();
    }

    @Test
    void whatIsArchivedComesBack() {
        var wished = Curricula.water();
        var map = imported(BEN, file(wished, "a"));
        curricula.changed(
                BEN, () -> strands.archive(map.rows().getFirst().strand().id()));
        curricula.changed(BEN, () -> programmes.archive(map.programme().id()));
        var again = imported(BEN, file(wished, "a"));
        assertThat(again.programme().archived()).isFalse();
        assertThat(curricula.strands(map.programme().id())).containsExactly("a");
    }

    @Test
    void aSlugOfAnotherSchoolIsRefused() {
        var wished = Curricula.water();
        imported(BEN, file(wished, "a"));
        assertThat(inTransaction(MEI, () -> imports.programme(file(wished, "a"))))
                .isEqualTo(new ChangeResult.Refused<ProgrammeMap>("curriculum.programme.slugElsewhere"));
    }

    @Test
    void whatIsNamedTwiceIsRefused() {
        assertThat(inTransaction(BEN, () -> imports.programme(file(Curricula.water(), "a", "a"))))
                .isEqualTo(new ChangeResult.Refused<ProgrammeMap>("curriculum.strand.slugTaken"));
        var unit = unit(imported(BEN, file(Curricula.water(), "a")));
        assertThat(inTransaction(BEN, () -> imports.lessons(unit, folders("01-x", "02-x"))))
                .isEqualTo(new ChangeResult.Refused<List<Lesson>>("curriculum.lesson.slugTaken"));
    }

    @Test
    void aUnitIsDescribedAndItsFileKept() {
        var map = imported(BEN, file(Curricula.water(), "a"));
        var told = new ImportedUnit(
                Texts.of("en", "Puddle"),
                "3-4",
                Texts.of("en", "a puddle"),
                Texts.NONE,
                Depth.NOTICE,
                Texts.NONE,
                "title: Puddle\n");
        var unit = inTransaction(BEN, () -> imports.unit(unit(map), told));
        assertThat(unit)
                .isInstanceOfSatisfying(
                        ChangeResult.Changed.class,
                        changed -> assertThat(((Unit) changed.value()).depth()).isEqualTo(Depth.NOTICE));
        assertThat(source(map).unitFile(unit(map))).contains("title: Puddle\n");
    }

    @Test
    void lessonsComeInTheOrderOfTheirFoldersBeforeThoseNotNamed() {
        var map = imported(BEN, file(Curricula.water(), "a"));
        var own = curricula.lesson(unit(map), "own");
        var gone = curricula.lesson(unit(map), "gone");
        curricula.changed(BEN, () -> lessons.archive(gone.id()));
        inTransaction(BEN, () -> imports.lessons(unit(map), folders("02-puddle", "05-gone")));
        assertThat(curricula.lessons(unit(map), map.programme().id())).containsExactly("puddle", "gone", "own");
        assertThat(source(map).folders())
                .containsEntry(own.id(), "06-own")
                .containsEntry(gone.id(), "05-gone")
                .containsValue("02-puddle");
    }

    @Test
    void aMoveMakesFolderNamesAnew() {
        var map = imported(BEN, file(Curricula.water(), "a"));
        inTransaction(BEN, () -> imports.lessons(unit(map), folders("01-x", "02-y", "03-z")));
        var z = source(map).map().rows().getFirst().cells().getFirst().lessons().getLast();
        curricula.changed(BEN, () -> lessons.move(z.id(), unit(map), 2));
        assertThat(source(map).folders().values()).containsExactlyInAnyOrder("01-x", "02-z", "03-y");
    }

    @Test
    void itBelongsInTheTransactionOfTheWholeImport() {
        people.run(
                BEN,
                () -> assertThatThrownBy(() -> imports.programme(file(Curricula.water())))
                        .isInstanceOf(IllegalTransactionStateException.class));
    }

    private ProgrammeMap imported(Person person, ImportedProgramme programme) {
        return curricula.changed(
                person, () -> transaction.<ChangeResult<ProgrammeMap>>execute(status -> imports.programme(programme)));
    }

    private <T> T inTransaction(Person person, Supplier<T> work) {
        return people.as(person, () -> transaction.execute(status -> work.get()));
    }

    private ProgrammeSource source(ProgrammeMap map) {
        return people.as(BEN, () -> sources.of(map.programme().id()));
    }

    private static UnitId unit(ProgrammeMap map) {
        return map.rows().getFirst().cells().getFirst().unit().id();
    }

    private static ImportedProgramme file(NewProgramme programme, String... strands) {
        return new ImportedProgramme(
                programme,
                Arrays.stream(strands).map(CurriculumImportTests::strand).toList(),
                "slug: water\n");
    }

    private static NewStrand strand(String slug) {
        return new NewStrand(new Slug(slug), Texts.of("en", "Strand " + slug), Texts.NONE);
    }

    private static List<ImportedLesson> folders(String... names) {
        return Arrays.stream(names)
                .map(name -> new ImportedLesson(new Slug(name.substring(name.indexOf('-') + 1)), name))
                .toList();
    }
}
