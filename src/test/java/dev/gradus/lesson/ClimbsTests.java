package dev.gradus.lesson;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Climb;
import dev.gradus.curriculum.Climbs;
import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.LessonLinks;
import dev.gradus.curriculum.LessonStarter;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.climb.FindingCode;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** A programme is checked as its drafts stand. */
@IntegrationTest
class ClimbsTests {

    private final Curricula curricula;
    private final Climbs climbs;
    private final LessonTexts texts;
    private final LessonLinks links;
    private final LessonStarter starter;
    private final TestPeople people;

    ClimbsTests(
            Curricula curricula,
            Climbs climbs,
            LessonTexts texts,
            LessonLinks links,
            LessonStarter starter,
            TestPeople people) {
        this.curricula = curricula;
        this.climbs = climbs;
        this.texts = texts;
        this.links = links;
        this.starter = starter;
        this.people = people;
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
            assertThat(accepted.reason()).isEqualTo("Answered on the excursion.");
            assertThat(accepted.by()).isEqualTo("Ben");
        });

        people.as(BEN, () -> climbs.takeBack(map.programme().id(), warning));
        assertThat(codes(climb(map))).contains(FindingCode.NEVER_ANSWERED);
        assertThat(climb(map).accepted()).isEmpty();
    }

    @Test
    void anErrorOrNoReasonIsNotAccepted() {
        var map = curricula.withStrand();
        write(lesson(map, 0, "puddle"), "buildsOn: [cycle/primary/nowhere]");
        var error = found(climb(map), FindingCode.DANGLING_LINK);
        var warning = found(climb(map), FindingCode.ORPHAN_STRAND);

        assertThat(accept(map, error, "Because.")).isInstanceOf(ChangeResult.Refused.class);
        assertThat(accept(map, warning, "  ")).isInstanceOf(ChangeResult.Refused.class);
        assertThatThrownBy(() ->
                        people.as(ANNA, () -> climbs.accept(map.programme().id(), warning, "I say so.")))
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
        return people.as(BEN, () -> climbs.accept(map.programme().id(), finding, reason));
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
        people.as(ANNA, () -> {
            var text = texts.start(lesson.id(), "en", "A lesson", 40);
            return texts.save(
                    text.id(),
                    text.head().id(),
                    "---\ntitle: A lesson\nminutes: 40\n" + line + "\n---\nThe body of the puddle.\n");
        });
    }
}
