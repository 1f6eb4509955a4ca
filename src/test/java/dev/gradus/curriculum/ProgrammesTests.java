package dev.gradus.curriculum;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.LIN;
import static dev.gradus.people.TestPeople.MEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@IntegrationTest
class ProgrammesTests {

    private final Programmes programmes;
    private final Curricula curricula;
    private final TestPeople people;

    ProgrammesTests(Programmes programmes, Curricula curricula, TestPeople people) {
        this.programmes = programmes;
        this.curricula = curricula;
        this.people = people;
    }

    @Test
    void whatIsMadeIsFoundAgain() {
        var wished = Curricula.water();
        var made = curricula.changed(BEN, () -> programmes.create(wished));
        var found = people.as(ANNA, () -> programmes.findBySlug(wished.slug()));
        assertThat(found).contains(made);
        assertThat(made.title().in("zh-CN")).contains("水");
        assertThat(made.languages()).containsExactly("en", "zh-CN");
    }

    @Test
    void anotherSchoolSeesNothing() {
        var programme = curricula.programme();
        people.run(LIN, () -> {
            assertThat(programmes.ofSchool(false)).doesNotContain(programme);
            assertThat(programmes.find(programme.id())).isEmpty();
            assertThat(programmes.findBySlug(programme.slug())).isEmpty();
            assertThatThrownBy(() -> programmes.map(programme.id())).isInstanceOf(NotFound.class);
        });
        people.run(MEI, () -> {
            assertThatThrownBy(() -> programmes.change(programme)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> programmes.archive(programme.id())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aSlugIsUniqueAmongAllSchools() {
        var programme = curricula.programme();
        var other = Curricula.water();
        var namesake = new NewProgramme(programme.slug(), "CC-BY-4.0", other.languages(), other.title(), other.aim());
        assertThat(people.as(MEI, () -> programmes.create(namesake)))
                .isEqualTo(new ChangeResult.Refused<Programme>("curriculum.programme.slugTaken"));
        var second = curricula.programme();
        assertThat(people.as(BEN, () -> programmes.change(with(second, programme.slug(), second.title()))))
                .isEqualTo(new ChangeResult.Refused<Programme>("curriculum.programme.slugTaken"));
    }

    @Test
    void aSecondChangeOnAnOldVersionIsStale() {
        var programme = curricula.programme();
        var first = curricula.changed(
                BEN, () -> programmes.change(with(programme, Curricula.slug(), Texts.of("en", "Rivers"))));
        assertThat(first.version()).isEqualTo(programme.version() + 1);
        assertThat(people.as(BEN, () -> programmes.change(with(programme, programme.slug(), Texts.of("en", "Seas")))))
                .isEqualTo(new ChangeResult.Stale<>(first));
    }

    @Test
    void aTitleIsNeededInTheSourceLanguage() {
        var programme = curricula.programme();
        assertThat(people.as(BEN, () -> programmes.change(with(programme, programme.slug(), Texts.of("zh-CN", "水")))))
                .isEqualTo(new ChangeResult.Refused<Programme>("curriculum.title.missing"));
    }

    @Test
    void formsAreChecked() {
        var good = Curricula.water();
        assertThat(objection(
                        new NewProgramme(good.slug(), "free for all!", good.languages(), good.title(), good.aim())))
                .isEqualTo("curriculum.licence.form");
        assertThat(objection(new NewProgramme(good.slug(), good.licence(), List.of("xx"), good.title(), good.aim())))
                .isEqualTo("curriculum.languages.form");
        assertThat(objection(
                        new NewProgramme(good.slug(), good.licence(), List.of("en", "en"), good.title(), good.aim())))
                .isEqualTo("curriculum.languages.form");
        assertThat(objection(new NewProgramme(
                        good.slug(), good.licence(), good.languages(), Texts.of("en", "x".repeat(201)), good.aim())))
                .isEqualTo("curriculum.text.tooLong");
        assertThat(objection(new NewProgramme(
                        good.slug(), good.licence(), good.languages(), Texts.of("en", "a\u0007b"), good.aim())))
                .isEqualTo("curriculum.text.form");
    }

    @Test
    void anArchivedProgrammeIsListedApartAndComesBack() {
        var programme = curricula.programme();
        curricula.changed(BEN, () -> programmes.archive(programme.id()));
        people.run(ANNA, () -> {
            assertThat(programmes.ofSchool(false)).noneMatch(each -> each.id().equals(programme.id()));
            assertThat(programmes.ofSchool(true)).anyMatch(each -> each.id().equals(programme.id()));
        });
        assertThat(curricula.changed(BEN, () -> programmes.restore(programme.id())))
                .isEqualTo(programme);
    }

    private String objection(NewProgramme programme) {
        return switch (people.as(BEN, () -> programmes.create(programme))) {
            case ChangeResult.Refused<Programme>(String messageKey) -> messageKey;
            case ChangeResult<Programme> other -> throw new AssertionError(other);
        };
    }

    private static Programme with(Programme programme, Slug slug, Texts title) {
        return new Programme(
                programme.id(),
                programme.school(),
                slug,
                programme.licence(),
                programme.languages(),
                title,
                programme.aim(),
                programme.version(),
                programme.archived());
    }
}
