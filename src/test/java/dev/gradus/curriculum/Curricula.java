package dev.gradus.curriculum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Programmes for tests, each with a slug of its own, made by BEN. */
@Component
public class Curricula {

    private final TestPeople people;
    private final Programmes programmes;
    private final Strands strands;
    private final Lessons lessons;

    Curricula(TestPeople people, Programmes programmes, Strands strands, Lessons lessons) {
        this.people = people;
        this.programmes = programmes;
        this.strands = strands;
        this.lessons = lessons;
    }

    public static Slug slug() {
        return new Slug("test-" + UUID.randomUUID());
    }

    public static NewProgramme water() {
        return new NewProgramme(
                slug(),
                "CC-BY-4.0",
                List.of("en", "zh-CN"),
                new Texts(Map.of("en", "Water", "zh-CN", "水")),
                Texts.of("en", "Every pupil can explain where water comes from and goes."));
    }

    /** Empty. */
    public Programme programme() {
        return changed(TestPeople.BEN, () -> programmes.create(water()));
    }

    /** In BEN's school, with a strand {@code cycle}. */
    public ProgrammeMap withStrand() {
        var programme = programme();
        strand(programme.id(), "cycle");
        return map(programme.id());
    }

    public Strand strand(ProgrammeId programme, String slug) {
        return changed(
                TestPeople.BEN,
                () -> strands.add(
                        programme, new NewStrand(new Slug(slug), Texts.of("en", "Strand " + slug), Texts.NONE)));
    }

    public Lesson lesson(UnitId unit, String slug) {
        return changed(TestPeople.BEN, () -> lessons.add(unit, new Slug(slug)));
    }

    public ProgrammeMap map(ProgrammeId programme) {
        return people.as(TestPeople.BEN, () -> programmes.map(programme));
    }

    /** The slugs of the lessons of a cell in order, after checking that their positions are 1, 2, 3… */
    public List<String> lessons(UnitId unit, ProgrammeId programme) {
        var inOrder = map(programme).rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.unit().id().equals(unit))
                .flatMap(cell -> cell.lessons().stream())
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            assertThat(inOrder.get(i).position()).isEqualTo(i + 1);
        }
        return inOrder.stream().map(lesson -> lesson.slug().value()).toList();
    }

    /** The slugs of the strands in order, after checking that their positions are 1, 2, 3… */
    public List<String> strands(ProgrammeId programme) {
        var inOrder =
                map(programme).rows().stream().map(ProgrammeMap.Row::strand).toList();
        for (int i = 0; i < inOrder.size(); i++) {
            assertThat(inOrder.get(i).position()).isEqualTo(i + 1);
        }
        return inOrder.stream().map(strand -> strand.slug().value()).toList();
    }

    public <T> T changed(Person person, Supplier<ChangeResult<T>> change) {
        return switch (people.as(person, change)) {
            case ChangeResult.Changed<T>(T value) -> value;
            case ChangeResult<T> other -> throw new AssertionError(other);
        };
    }
}
