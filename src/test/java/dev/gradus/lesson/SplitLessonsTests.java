package dev.gradus.lesson;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Climbs;
import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonSplitting;
import dev.gradus.curriculum.LessonSplitting.Choices;
import dev.gradus.curriculum.LessonSplitting.Wish;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.climb.FindingCode;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A lesson of three steps in two languages, one behind it, and one above that builds on it. */
@IntegrationTest
class SplitLessonsTests {

    private final Curricula curricula;
    private final TestPeople people;
    private final LessonTexts texts;
    private final LessonSplitting splitting;
    private final Climbs climbs;
    private final Programmes programmes;
    private ProgrammeMap map;
    private Lesson puddle;
    private Lesson after;
    private Lesson rain;

    SplitLessonsTests(
            Curricula curricula,
            TestPeople people,
            LessonTexts texts,
            LessonSplitting splitting,
            Climbs climbs,
            Programmes programmes) {
        this.curricula = curricula;
        this.people = people;
        this.texts = texts;
        this.splitting = splitting;
        this.climbs = climbs;
        this.programmes = programmes;
        map = curricula.withStrand();
        puddle = lesson(0, "puddle");
        after = lesson(0, "after");
        rain = lesson(1, "rain");
    }

    @BeforeEach
    void theyAreWritten() {
        var body = """
                Look out of the window.

                ## Look {minutes=10}

                A *drop* falls.

                ## Tell {minutes=20}

                The drop becomes vapour.

                ## Draw {minutes=10}

                Draw the vapour.
                """;
        write(puddle, "en", """
                title: The puddle
                minutes: 40
                objectives: [See a drop, Tell of vapour]
                introduces: {drop: A little water., vapour: Water in the air.}
                materials: [chalk]
                """, body);
        write(
                puddle,
                "zh-CN",
                """
                title: 水洼
                minutes: 40
                objectives: [看水滴, 说水汽]
                introduces: {水滴: 一点水。, 水汽: 空气里的水。}
                translationOf: {language: en, digest: %s}
                """.formatted(LessonFile.digest(body)),
                "先看。\n\n## 看\n\n水滴。\n\n## 说\n\n水汽。\n\n## 画\n\n画水汽。\n");
        write(
                rain,
                "en",
                "title: Rain\nminutes: 45\nbuildsOn: [cycle/primary/puddle]\nuses: [vapour]\n",
                "It rains.\n");
    }

    @Test
    void theSecondPartIsALessonBehindTheFirstAndNothingIsLost() {
        var choices = choices();
        assertThat(choices.steps())
                .as("a translation of the same shape reads for the source")
                .extracting(LessonSplitting.Step::title)
                .containsExactly("说", "画");
        assertThat(choices.terms()).extracting(LessonSplitting.Term::word).containsExactly("drop", "vapour");
        assertThat(choices.terms()).extracting(LessonSplitting.Term::shown).containsExactly("水滴", "水汽");
        assertThat(choices.terms()).extracting(LessonSplitting.Term::firstStep).containsExactly(0, 1);

        var second = split(wish(choices, Map.of("en", "Into the air", "zh-CN", "到空气里")));

        assertThat(order()).containsExactly("puddle", "into-the-air", "after");
        var kept = file(puddle.id(), "en");
        var moved = file(second.id(), "en");
        assertThat(kept.body()).isEqualTo("Look out of the window.\n\n## Look {minutes=10}\n\nA *drop* falls.\n");
        assertThat(moved.body()).startsWith("## Tell {minutes=20}\n").endsWith("Draw the vapour.\n");
        assertThat(kept.header().minutes()).isEqualTo(10);
        assertThat(moved.header().minutes()).isEqualTo(30);
        assertThat(kept.header().objectives()).containsExactly("See a drop");
        assertThat(moved.header().objectives()).containsExactly("Tell of vapour");
        assertThat(words(kept)).containsExactly("drop");
        assertThat(words(moved)).containsExactly("vapour");
        assertThat(moved.header().uses()).as("named in the second part").containsExactly("drop");
        assertThat(moved.header().buildsOn()).hasToString("[cycle/primary/puddle]");
        assertThat(file(rain.id(), "en").header().buildsOn())
                .as("it uses what has moved")
                .hasToString("[cycle/primary/puddle, cycle/primary/into-the-air]");
        assertThat(codes())
                .doesNotContain(
                        FindingCode.STALE_TRANSLATION, FindingCode.USED_BEFORE_TAUGHT, FindingCode.DANGLING_LINK);
        assertThat(file(second.id(), "zh-CN").body()).startsWith("## 说");
    }

    @Test
    void whatWasAcceptedStaysWithThePartItSpeaksOf() {
        write(
                puddle,
                "en",
                """
                title: The puddle
                minutes: 40
                objectives: [See a drop, Tell of vapour]
                introduces: {drop: A little water., vapour: Water in the air., chalk: A soft stone.}
                raises: {gone: It is gone.}
                """,
                "## Look {minutes=20}\n\nA drop falls.\n\n## Tell {minutes=20}\n\nChalk and vapour.\n");
        write(after, "en", "title: After\nminutes: 40\n", "Rest.\n");
        var programme = map.programme().id();
        people.as(
                BEN,
                () -> climbs.of(programme).open().stream()
                        .filter(finding -> !finding.code().isError())
                        .map(finding -> climbs.accept(
                                programme, finding, Texts.of("en", "Because of " + finding.about() + ".")))
                        .toList());
        var choices = choices();
        var wish = new Wish(
                puddle.id(),
                choices.state(),
                1,
                new Slug("into-the-air"),
                Map.of("en", "Into the air", "zh-CN", ""),
                Set.of(1),
                Set.of("vapour", "chalk"));

        assertThat(people.as(ANNA, () -> splitting.preview(wish)).consequences().findings())
                .extracting(MapFinding::code)
                .doesNotContain(FindingCode.NEVER_REVISITED);
        split(wish);

        var accepted = people.as(ANNA, () -> climbs.of(programme)).accepted();
        assertThat(accepted)
                .extracting(
                        each -> each.finding().place().path() + " "
                                + each.finding().about(),
                        each -> each.reason().best("en", List.of()))
                .contains(
                        tuple("cycle/primary/into-the-air chalk", "Because of chalk."),
                        tuple("cycle/primary/puddle drop", "Because of drop."));
        assertThat(findings()).noneMatch(identity -> identity.startsWith("NEVER_REVISITED"));
    }

    @Test
    void aTranslationThatNobodyNamesStaysWholeAndIsOutdated() {
        var choices = choices();
        var wish = wish(choices, Map.of("en", "Into the air"));

        assertThat(people.as(ANNA, () -> splitting.preview(wish)).outdated()).containsExactly("zh-CN");
        var second = split(wish);

        assertThat(file(puddle.id(), "zh-CN").body()).contains("## 画");
        assertThat(people.as(ANNA, () -> texts.find(second.id(), "zh-CN"))).isEmpty();
        assertThat(codes()).contains(FindingCode.STALE_TRANSLATION);
    }

    @Test
    void whatItWouldBreakIsSaidFirstAndNothingIsChangedByThat() {
        var choices = choices();
        var tooMuch = new Wish(
                puddle.id(), choices.state(), 1, new Slug("into-the-air"), Map.of("en", "x"), Set.of(), Set.of("drop"));

        var preview = people.as(ANNA, () -> splitting.preview(tooMuch));

        assertThat(preview.consequences().findings())
                .as("the first part names the drop before the second explains it")
                .extracting(MapFinding::code)
                .contains(FindingCode.USED_BEFORE_TAUGHT);
        assertThat(order()).containsExactly("puddle", "after");
    }

    @Test
    void whatIsSaidFirstIsWhatComes() {
        var easy = "We see the sun. The sun is hot. The cat sits on the mat. The dog ran to us. ".repeat(8);
        var hard = """
                Notwithstanding considerable disagreement, contemporary hydrologists characterise evapotranspiration as an
                irreversible thermodynamic phenomenon whose quantification necessitates sophisticated instrumentation.
                """.repeat(5);
        write(puddle, "en", """
                title: The puddle
                minutes: 40
                objectives: [See a drop, Tell of vapour]
                introduces: {drop: A little water., vapour: Water in the air.}
                """, "## Look {minutes=20}\n\n" + easy.strip() + "\n\n## Tell {minutes=20}\n\n" + hard);
        write(rain, "en", "title: Rain\nminutes: 45\nbuildsOn: [cycle/primary/puddle]\nuses: [vapour]\n", easy + "\n");
        var wish = wish(choices(), Map.of("en", "Into the air"));
        var before = findings();
        var foretold = people.as(ANNA, () -> splitting.preview(wish)).consequences().findings().stream()
                .map(MapFinding::identity)
                .toList();

        split(wish);

        assertThat(findings())
                .filteredOn(finding -> !before.contains(finding))
                .containsExactlyInAnyOrderElementsOf(foretold);
    }

    @Test
    void whoeverWroteMeanwhileLosesNothing() {
        var choices = choices();
        people.as(ANNA, () -> {
            var text = texts.find(puddle.id(), "en").orElseThrow();
            return texts.save(text.id(), text.head().id(), text.head().source() + "\nOne more.\n");
        });

        assertThat(people.as(ANNA, () -> splitting.split(wish(choices, Map.of("en", "Into the air")))))
                .isInstanceOf(ChangeResult.Stale.class);
        assertThat(order()).containsExactly("puddle", "after");
        assertThat(file(puddle.id(), "en").body()).endsWith("One more.\n");
    }

    @Test
    void aNameThatIsTakenChangesNothing() {
        var choices = choices();
        var wish = new Wish(puddle.id(), choices.state(), 1, new Slug("after"), Map.of("en", "x"), Set.of(), Set.of());

        assertThat(people.as(ANNA, () -> splitting.split(wish))).isInstanceOf(ChangeResult.Refused.class);
        assertThat(file(puddle.id(), "en").body()).contains("## Draw");
    }

    private Choices choices() {
        return people.as(ANNA, () -> splitting.choices(puddle.id(), "zh-CN"));
    }

    private Wish wish(Choices choices, Map<String, String> titles) {
        return new Wish(puddle.id(), choices.state(), 1, new Slug("into-the-air"), titles, Set.of(1), Set.of("vapour"));
    }

    private Lesson split(Wish wish) {
        return switch (people.as(ANNA, () -> splitting.split(wish))) {
            case ChangeResult.Changed<Lesson>(Lesson lesson) -> lesson;
            case ChangeResult<Lesson> other -> throw new AssertionError(other);
        };
    }

    private List<String> order() {
        return people
                .as(ANNA, () -> programmes.map(map.programme().id()))
                .rows()
                .getFirst()
                .cells()
                .getFirst()
                .lessons()
                .stream()
                .map(lesson -> lesson.slug().value())
                .toList();
    }

    private List<String> findings() {
        return people.as(ANNA, () -> climbs.of(map.programme().id())).open().stream()
                .map(MapFinding::identity)
                .toList();
    }

    private List<FindingCode> codes() {
        return people.as(ANNA, () -> climbs.of(map.programme().id())).open().stream()
                .map(MapFinding::code)
                .toList();
    }

    private static List<String> words(LessonFile file) {
        return file.header().introduces().stream().map(LessonHeader.Term::word).toList();
    }

    private LessonFile file(LessonId lesson, String language) {
        var text = people.as(ANNA, () -> texts.find(lesson, language).orElseThrow());
        return ((LessonFileResult.Read) LessonFile.parse(text.head().source())).file();
    }

    private Lesson lesson(int stage, String slug) {
        return curricula.lesson(map.rows().getFirst().cells().get(stage).unit().id(), slug);
    }

    private void write(Lesson lesson, String language, String header, String body) {
        people.as(ANNA, () -> {
            var text = texts.start(lesson.id(), language, "A lesson", 40);
            return texts.save(text.id(), text.head().id(), "---\n" + header + "---\n" + body);
        });
    }
}
