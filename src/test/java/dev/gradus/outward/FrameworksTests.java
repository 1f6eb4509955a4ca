package dev.gradus.outward;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A framework from outside, what answers to it, and the programme’s own map on its way out. */
@IntegrationTest
class FrameworksTests {

    private final Curricula curricula;
    private final Lessons lessons;
    private final LessonTexts texts;
    private final Frameworks frameworks;
    private final CaseExport export;
    private final TestPeople people;
    private final String identifier = UUID.randomUUID().toString();
    private final ProgrammeMap map;
    private final Lesson low;
    private final Lesson high;

    FrameworksTests(
            Curricula curricula,
            Lessons lessons,
            LessonTexts texts,
            Frameworks frameworks,
            CaseExport export,
            TestPeople people) {
        this.curricula = curricula;
        this.lessons = lessons;
        this.texts = texts;
        this.frameworks = frameworks;
        this.export = export;
        this.people = people;
        map = curricula.withStrand();
        low = lesson(0, "puddle");
        high = lesson(1, "rain");
    }

    @Test
    void whatAnswersToAnItemIsCounted() {
        var framework = takenIn("a", "b");
        var items = coverage(framework);

        people.run(ANNA, () -> frameworks.align(items.getFirst().item().id(), low.id()));
        people.run(ANNA, () -> frameworks.align(items.getFirst().item().id(), low.id()));
        people.run(
                ANNA,
                () -> frameworks.align(
                        items.getFirst().item().id(), map.programme().id(), high.unit()));

        assertThat(coverage(framework)).extracting(Coverage::isCovered).containsExactly(true, false);
        assertThat(coverage(framework).getFirst().lessons()).containsExactly(low.id());
        assertThat(coverage(framework).getFirst().units()).containsExactly(high.unit());
        people.as(ANNA, () -> lessons.archive(low.id()));
        assertThat(coverage(framework).getFirst().lessons()).isEmpty();
        people.run(
                ANNA,
                () -> frameworks.release(
                        items.getFirst().item().id(), map.programme().id(), high.unit()));
        assertThat(coverage(framework)).extracting(Coverage::isCovered).containsExactly(false, false);
    }

    @Test
    void aNewerStateKeepsWhatAnswersAndRetiresWhatIsGone() {
        var framework = takenIn("a", "b", "c");
        var gone = coverage(framework).get(1).item().id();
        people.run(ANNA, () -> frameworks.align(gone, low.id()));

        assertThat(takenIn("c", "d").id()).isEqualTo(framework.id());

        assertThat(coverage(framework))
                .extracting(coverage -> coverage.item().code())
                .containsExactly("c", "d", "b");
        assertThat(coverage(framework).getLast().item().retired()).isTrue();
        assertThat(coverage(framework).getLast().lessons()).containsExactly(low.id());
    }

    @Test
    void aBrokenPackageChangesNothing() {
        var framework = takenIn("a");

        assertThat(people.as(BEN, () -> frameworks.takeIn("{".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(FrameworkResult.Refused.class);
        assertThat(coverage(framework)).hasSize(1);
    }

    @Test
    void theMapGoesOutAsAPackageThatKeepsTheRules() {
        write(low, "objectives:\n  - See it.\n  - Say it.");
        write(high, "buildsOn: [cycle/primary/puddle]");
        var item = coverage(takenIn("a")).getFirst().item();
        people.run(ANNA, () -> frameworks.align(item.id(), high.id()));

        var json = JsonMapper.shared()
                .readTree(people.as(ANNA, () -> export.of(map.programme().id(), "en")));

        assertThat(CaseRules.brokenBy(json)).isEmpty();
        assertThat(json.path("CFDocument").path("title").asString()).isEqualTo("Water");
        assertThat(strings(json.path("CFItems"), "humanCodingScheme"))
                .contains("cycle", "cycle/primary/puddle", "cycle/primary/puddle#2", "cycle/middle/rain");
        assertThat(strings(json.path("CFAssociations"), "associationType"))
                .contains("isChildOf", "precedes", "isRelatedTo");
        assertThat(json.toString()).contains(item.identifier());
        // And it can be read back as the tree that it is.
        var again = people.as(BEN, () -> frameworks.takeIn(json.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(again)
                .isInstanceOfSatisfying(
                        FrameworkResult.TakenIn.class,
                        taken -> assertThat(coverage(taken.framework()))
                                .extracting(coverage -> coverage.item().depth())
                                .contains(0, 1, 2, 3));
    }

    @Test
    void theRulesFindWhatBreaksThem() {
        var json = JsonMapper.shared().readTree("""
                {"CFDocument": {"identifier": "x", "uri": "urn:x", "title": "T", "more": 1}, "CFItems": []}""");

        assertThat(CaseRules.brokenBy(json))
                .contains("CFDocument: no creator", "CFDocument: more is not known", "CFItems: an empty list");
    }

    private Framework takenIn(String... codes) {
        var items =
                Stream.of(codes).map(code -> """
                        {"identifier": "%1$s-%2$s", "uri": "https://standards.example/%2$s", "humanCodingScheme": "%2$s",
                         "fullStatement": "Knows %2$s."}""".formatted(identifier, code)).collect(Collectors.joining(","));
        var json = """
                {"CFDocument": {"identifier": "%s", "uri": "urn:d", "title": "Science", "creator": "A country"},
                 "CFItems": [%s]}""".formatted(identifier, items);
        return switch (people.as(BEN, () -> frameworks.takeIn(json.getBytes(StandardCharsets.UTF_8)))) {
            case FrameworkResult.TakenIn(Framework framework) -> framework;
            case FrameworkResult other -> throw new AssertionError(other);
        };
    }

    private List<Coverage> coverage(Framework framework) {
        return people.as(
                ANNA, () -> frameworks.coverage(framework.id(), map.programme().id()));
    }

    private static List<String> strings(JsonNode objects, String member) {
        return objects.valueStream()
                .map(object -> object.path(member).asString())
                .toList();
    }

    private Lesson lesson(int stage, String slug) {
        return curricula.lesson(map.rows().getFirst().cells().get(stage).unit().id(), slug);
    }

    private void write(Lesson lesson, String line) {
        people.as(ANNA, () -> {
            var text = texts.start(lesson.id(), "en", "A lesson", 40);
            return texts.save(
                    text.id(), text.head().id(), "---\ntitle: A lesson\nminutes: 40\n" + line + "\n---\nLook.\n");
        });
    }
}
