package dev.gradus.lesson;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.CARA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.Climbs;
import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonLevel;
import dev.gradus.curriculum.LessonLevels;
import dev.gradus.curriculum.LessonLinks;
import dev.gradus.curriculum.LessonMends;
import dev.gradus.curriculum.LessonStarter;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.Mend;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Strand;
import dev.gradus.curriculum.Strands;
import dev.gradus.curriculum.UnitId;
import dev.gradus.curriculum.climb.FindingCode;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import dev.gradus.publishing.Publications;
import dev.gradus.review.ReviewDesk;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** A programme is checked as its drafts stand. */
@IntegrationTest
class ClimbsTests {

    private final Curricula curricula;
    private final Climbs climbs;
    private final LessonTexts texts;
    private final LessonLinks links;
    private final LessonStarter starter;
    private final LessonMends mends;
    private final LessonLevels levels;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final Lessons lessons;
    private final Strands strands;
    private final ReviewDesk reviews;
    private final Publications publications;

    ClimbsTests(
            Curricula curricula,
            Climbs climbs,
            LessonTexts texts,
            LessonLinks links,
            LessonStarter starter,
            LessonMends mends,
            LessonLevels levels,
            TestPeople people,
            JdbcClient jdbc,
            Lessons lessons,
            Strands strands,
            ReviewDesk reviews,
            Publications publications) {
        this.curricula = curricula;
        this.climbs = climbs;
        this.texts = texts;
        this.links = links;
        this.starter = starter;
        this.mends = mends;
        this.levels = levels;
        this.people = people;
        this.jdbc = jdbc;
        this.lessons = lessons;
        this.strands = strands;
        this.reviews = reviews;
        this.publications = publications;
    }

    @Test
    void whatADraftSaysIsChecked() {
        var map = curricula.withStrand();
        write(lesson(map, 0, "puddle"), "buildsOn: [cycle/primary/nowhere]");

        assertThat(codes(climb(map))).contains(FindingCode.DANGLING_LINK, FindingCode.ORPHAN_STRAND);
    }

    @Test
    void aDraftThatHasChangedIsReadAgain() {
        var map = curricula.withStrand();
        var lesson = lesson(map, 0, "puddle");
        write(lesson, "uses: [vapour]");
        assertThat(codes(climb(map))).contains(FindingCode.USED_BEFORE_TAUGHT);

        write(lesson, "introduces: {vapour: Water in the air.}");

        assertThat(codes(climb(map))).doesNotContain(FindingCode.USED_BEFORE_TAUGHT);
    }

    @Test
    void anAcceptedWarningIsOutOfTheWayUntilThatIsTakenBack() {
        var map = curricula.withStrand();
        write(lesson(map, 0, "puddle"), "raises: {soaks-in: All water soaks in.}");
        var warning = found(climb(map), FindingCode.NEVER_ANSWERED);

        accept(map, warning, "Answered on the excursion.");
        assertThat(codes(climb(map))).doesNotContain(FindingCode.NEVER_ANSWERED);
        assertThat(climb(map).accepted()).singleElement().satisfies(accepted -> {
            assertThat(accepted.finding()).isEqualTo(warning);
            assertThat(accepted.reason()).isEqualTo(Texts.of("en", "Answered on the excursion."));
            assertThat(accepted.by()).isEqualTo("Ben");
        });

        people.as(BEN, () -> climbs.takeBack(map.programme().id(), warning));
        assertThat(codes(climb(map))).contains(FindingCode.NEVER_ANSWERED);
        assertThat(climb(map).accepted()).isEmpty();
    }

    @Test
    void anAcceptedWarningFollowsItsLesson() {
        var map = curricula.withStrand();
        var lesson = lesson(map, 0, "puddle");
        write(lesson, "raises: {soaks-in: All water soaks in.}");
        accept(map, found(climb(map), FindingCode.NEVER_ANSWERED), "Answered on the excursion.");

        people.as(ANNA, () -> lessons.changeSlug(lesson.id(), new Slug("pool")));

        assertThat(codes(climb(map))).doesNotContain(FindingCode.NEVER_ANSWERED);
        assertThat(climb(map).accepted()).hasSize(1);
    }

    @Test
    void anErrorOrNoReasonIsNotAccepted() {
        var map = curricula.withStrand();
        write(lesson(map, 0, "puddle"), "buildsOn: [cycle/primary/nowhere]");
        var error = found(climb(map), FindingCode.DANGLING_LINK);
        var warning = found(climb(map), FindingCode.ORPHAN_STRAND);

        assertThat(accept(map, error, "Because.")).isInstanceOf(ChangeResult.Refused.class);
        assertThat(accept(map, warning, "  ")).isInstanceOf(ChangeResult.Refused.class);
        assertThatThrownBy(() -> people.as(
                        ANNA, () -> climbs.accept(map.programme().id(), warning, Texts.of("en", "I say so."))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLinkIsTakenOutOfTheDraftAndPutBack() {
        var map = curricula.withStrand();
        var lesson = lesson(map, 0, "puddle");
        write(lesson, "buildsOn: [cycle/primary/nowhere]");
        var target = found(climb(map), FindingCode.DANGLING_LINK).arguments().getFirst();

        var undo = people.as(
                ANNA, () -> links.remove(lesson.id(), (LessonPath) target).orElseThrow());
        assertThat(codes(climb(map))).doesNotContain(FindingCode.DANGLING_LINK);

        people.as(ANNA, () -> {
            undo.run();
            return true;
        });
        assertThat(codes(climb(map))).contains(FindingCode.DANGLING_LINK);
    }

    @Test
    void eachMendTakesItsFindingAwayAndCanBeTakenBack() {
        var map = curricula.withStrand();
        var low = lesson(map, 0, "puddle");
        var high = lesson(map, 1, "rain");
        write(low, """
                uses: [vapour, nowhere]
                raises: {soaks-in: All water soaks in.}
                answers: [never-said]""");
        write(high, "introduces: {vapour: Water in the air., drop: A bit., puddle: Water.}");
        write(lesson(map, 1, "snow"), "introduces: {drop: A small bit.}\nuses: [puddle, vapour]");

        mended(map, FindingCode.USED_BEFORE_TAUGHT, "nowhere", low, new Mend.Introduce("nowhere", "No\nplace."));
        mended(map, FindingCode.USED_BEFORE_TAUGHT, "vapour", low, new Mend.BringTermHere("vapour", high.id()));
        mended(map, FindingCode.NEVER_ANSWERED, "soaks-in", high, new Mend.Answer("soaks-in"));
        mended(map, FindingCode.NEVER_RAISED, "never-said", low, new Mend.AnswerNothing("never-said"));
        mended(map, FindingCode.INTRODUCED_TWICE, "drop", lastOf(map, 1), new Mend.UseInstead("drop"));
    }

    @Test
    void minutesAndATranslationAreMended() {
        var map = curricula.withStrand();
        var lesson = lesson(map, 0, "puddle");
        write(lesson, "objectives: [See it]", "## Look {minutes=30}\n\nThe puddle is gone.");
        var source = people.as(ANNA, () -> texts.find(lesson.id(), "en").orElseThrow());
        people.run(ANNA, () -> texts.translate(source.id(), "zh-CN", true));
        write(lesson, "objectives: [See it]", "## Look {minutes=30}\n\nThe puddle is not gone.");

        var stale = found(climb(map), FindingCode.STALE_TRANSLATION);
        people.as(ANNA, () -> mends.apply(lesson.id(), "zh-CN", new Mend.StillRight()));
        assertThat(climb(map).open()).doesNotContain(stale);
        mended(map, FindingCode.MINUTES_MISMATCH, "40/30", lesson, new Mend.Last(30));
    }

    @Test
    void aTextIsMeasuredOnceAndItsLevelHeldAgainstItsUnit() {
        var map = curricula.withStrand();
        var easy = "We see the sun. The sun is hot. The cat sits on the mat. The dog ran to us. ".repeat(8);
        var low = lesson(map, 0, "puddle");
        var high = lesson(map, 2, "treaty");
        var hard = """
                Notwithstanding considerable disagreement, contemporary hydrologists characterise evapotranspiration as an
                irreversible thermodynamic phenomenon whose quantification necessitates sophisticated instrumentation.
                """.repeat(5);
        write(low, "objectives: [See it]", hard);
        write(high, "objectives: [See it]", easy);
        write(lesson(map, 1, "rain"), "objectives: [See it]", "Too short.");

        assertThat(levels(map)).containsOnlyKeys(low.id(), high.id());
        assertThat(level(map, low).verdict()).isEqualTo(LessonLevel.Verdict.ABOVE);
        assertThat(level(map, high).verdict()).isEqualTo(LessonLevel.Verdict.BELOW);
        assertThat(climb(map)
                        .checked()
                        .strands()
                        .getFirst()
                        .units()
                        .getLast()
                        .lessons()
                        .getFirst()
                        .texts())
                .singleElement()
                .extracting(LessonSays::level)
                .isEqualTo(level(map, high).level());
        // What is kept is believed, so that it is not measured again.
        jdbc.sql("update revision_level set level = 7.5 where level = :level")
                .param("level", level(map, high).level())
                .update();
        assertThat(level(map, high).level()).isEqualTo(7.5);
        assertThat(levels(map)).as("what is too short stays without one").containsOnlyKeys(low.id(), high.id());
    }

    private LessonLevel level(ProgrammeMap map, Lesson lesson) {
        return Objects.requireNonNull(levels(map).get(lesson.id()));
    }

    private Map<LessonId, LessonLevel> levels(ProgrammeMap map) {
        return people.as(ANNA, () -> levels.of(curricula.map(map.programme().id()), "en"));
    }

    private void mended(ProgrammeMap map, FindingCode code, String about, Lesson where, Mend mend) {
        var before = climb(map).open();
        var finding = before.stream()
                .filter(each -> each.code() == code && each.about().equals(about))
                .findFirst()
                .orElseThrow();

        var undo = people.as(ANNA, () -> mends.apply(where.id(), "en", mend).orElseThrow());

        assertThat(climb(map).open()).as(mend.toString()).doesNotContain(finding);
        people.run(ANNA, undo);
        assertThat(climb(map).open()).as("without " + mend).isEqualTo(before);
        people.as(ANNA, () -> mends.apply(where.id(), "en", mend));
    }

    private Lesson lastOf(ProgrammeMap map, int stage) {
        return curricula
                .map(map.programme().id())
                .rows()
                .getFirst()
                .cells()
                .get(stage)
                .lessons()
                .getLast();
    }

    @Test
    void linksFollowALessonAndAStrandToTheirNewPlace() {
        var map = curricula.withStrand();
        var low = lesson(map, 0, "puddle");
        var high = lesson(map, 1, "rain");
        write(low, "objectives: [See it]");
        write(high, "buildsOn: [cycle/primary/puddle]");

        people.as(ANNA, () -> lessons.changeSlug(low.id(), new Slug("pool")));
        assertThat(source(high)).contains("cycle/primary/pool").doesNotContain("cycle/primary/puddle");
        people.as(ANNA, () -> lessons.move(low.id(), high.unit(), 1));
        assertThat(source(high)).contains("cycle/middle/pool");
        var strand = curricula.map(map.programme().id()).rows().getFirst().strand();
        people.as(
                CARA,
                () -> strands.change(new Strand(
                        strand.id(),
                        strand.programme(),
                        new Slug("water-cycle"),
                        strand.position(),
                        strand.title(),
                        strand.bigIdea(),
                        strand.version(),
                        false)));
        assertThat(source(high)).contains("water-cycle/middle/pool");
        assertThat(codes(climb(map))).doesNotContain(FindingCode.DANGLING_LINK);
    }

    @Test
    void whatAnArchivedOrMovedLessonWouldBreakIsSaidFirst() {
        var map = curricula.withStrand();
        var low = lesson(map, 0, "puddle");
        var high = lesson(map, 1, "rain");
        write(low, "objectives: [See it]", CompleteLesson.body("The puddle is gone."));
        write(high, "buildsOn: [cycle/primary/puddle]");
        var text = people.as(ANNA, () -> texts.find(low.id(), "en").orElseThrow());
        reviews.approved(text);
        people.run(BEN, () -> publications.publish(text.id(), text.head().id()));

        var gone = people.as(ANNA, () -> climbs.ifArchived(low.id()));
        var moved = people.as(ANNA, () -> climbs.ifMoved(low.id(), lastUnit(map), 1));
        var stays = people.as(ANNA, () -> climbs.ifMoved(low.id(), low.unit(), 1));

        assertThat(gone.findings()).extracting(MapFinding::code).contains(FindingCode.DANGLING_LINK);
        assertThat(gone.addresses()).containsExactly("/en/" + map.programme().slug() + "/cycle/primary/puddle");
        assertThat(moved.findings()).extracting(MapFinding::code).contains(FindingCode.LATER_PREREQUISITE);
        assertThat(stays.isNone()).isTrue();
        assertThat(codes(climb(map))).doesNotContain(FindingCode.DANGLING_LINK);
    }

    private static UnitId lastUnit(ProgrammeMap map) {
        return map.rows().getFirst().cells().getLast().unit().id();
    }

    private String source(Lesson lesson) {
        return people.as(
                ANNA, () -> texts.find(lesson.id(), "en").orElseThrow().head().source());
    }

    @Test
    void theNextStageBeginsWithTheTermsAndAnOutlineAndNoCopiedSentence() {
        var map = curricula.withStrand();
        var from = lesson(map, 0, "puddle");
        write(from, "introduces: {vapour: Water in the air.}");
        var next = lesson(map, 1, "rain");

        people.as(ANNA, () -> {
            starter.startNext(next.id(), from.id(), "en", "Why it rains", 45);
            return true;
        });

        var draft = people.as(
                ANNA, () -> texts.find(next.id(), "en").orElseThrow().head().source());
        assertThat(draft)
                .contains("cycle/primary/puddle", "uses:\n  - vapour", ":::recap", "**vapour**: Water in the air.")
                .contains("## Find out {minutes=9}")
                .doesNotContain("The body of the puddle.");
        assertThat(codes(climb(map))).containsExactly(FindingCode.EMPTY_UNIT);
    }

    private Climb climb(ProgrammeMap map) {
        return people.as(ANNA, () -> climbs.of(map.programme().id()));
    }

    private ChangeResult<MapFinding> accept(ProgrammeMap map, MapFinding finding, String reason) {
        return people.as(BEN, () -> climbs.accept(map.programme().id(), finding, Texts.of("en", reason)));
    }

    private static List<FindingCode> codes(Climb climb) {
        return climb.open().stream().map(MapFinding::code).toList();
    }

    private static MapFinding found(Climb climb, FindingCode code) {
        return climb.open().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private Lesson lesson(ProgrammeMap map, int stage, String slug) {
        return curricula.lesson(map.rows().getFirst().cells().get(stage).unit().id(), slug);
    }

    private void write(Lesson lesson, String line) {
        write(lesson, line, "The body of the puddle.");
    }

    private void write(Lesson lesson, String line, String body) {
        people.as(ANNA, () -> {
            var text = texts.start(lesson.id(), "en", "A lesson", 40);
            return texts.save(
                    text.id(),
                    text.head().id(),
                    "---\ntitle: A lesson\nminutes: 40\n" + line + "\n---\n" + body + "\n");
        });
    }
}
