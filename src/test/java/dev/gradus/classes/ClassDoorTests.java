package dev.gradus.classes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.gradus.classes.ClassDoor.Entry;
import dev.gradus.classes.ClassDoor.Knock;
import dev.gradus.classes.PupilsResult.LineProblem;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.testing.IntegrationTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Making classes, coming in with them, and letting go of them. */
@IntegrationTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ClassDoorTests {

    private final ClassRoom room;
    private final ClassDoor door;
    private final Classes classes;
    private final Handover handover;
    private final Pupils pupils;
    private final ClassErasure erasure;
    private final TestPeople people;
    private final JdbcClient jdbc;
    private final CodeSeal seal;
    private final LessonText lesson;

    ClassDoorTests(
            ClassRoom room,
            ClassDoor door,
            Classes classes,
            Handover handover,
            Pupils pupils,
            ClassErasure erasure,
            TestPeople people,
            JdbcClient jdbc,
            CodeSeal seal) {
        this.seal = seal;
        this.room = room;
        this.door = door;
        this.classes = classes;
        this.handover = handover;
        this.pupils = pupils;
        this.erasure = erasure;
        this.people = people;
        this.jdbc = jdbc;
        this.lesson = room.lesson();
    }

    /** An address that nobody else comes from. */
    private static String address() {
        return "test-" + UUID.randomUUID();
    }

    /** As the browser carries it after knocking. */
    private String sealed(SchoolClass schoolClass) {
        return seal.sealed(ClassRoom.code(schoolClass));
    }

    private SchoolClass made(SecretKind secret) {
        return room.made(secret, room.programme(lesson));
    }

    private String enter(SchoolClass schoolClass, FreshSecret fresh) {
        var entry = door.enter(sealed(schoolClass), fresh.pupil().number(), fresh.secret(), address());
        assertThat(entry).isInstanceOf(Entry.In.class);
        return ((Entry.In) entry).token();
    }

    @Test
    void aCodeIsReadAsChildrenTypeItAndLeadsNowhereOnceItIsClosedOldOrNew() {
        var schoolClass = made(SecretKind.PIN);
        var code = ClassRoom.code(schoolClass);
        var typed = " " + code.substring(0, 3).toLowerCase(Locale.ROOT) + " - " + code.substring(3);

        assertThat(door.knock(typed, address())).isEqualTo(new Knock.Opened(seal.sealed(code)));

        people.run(TestPeople.ANNA, () -> classes.renewCode(schoolClass.id()));
        assertThat(door.knock(code, address())).isInstanceOf(Knock.Wrong.class);
        var renewed =
                people.as(TestPeople.ANNA, () -> classes.find(schoolClass.id())).orElseThrow();
        assertThat(door.find(sealed(renewed))).isPresent();
        assertThat(door.find(ClassRoom.code(renewed)))
                .as("a code that nobody has knocked with")
                .isEmpty();

        jdbc.sql("update school_class set code_expires_at = now() - interval '1 second' where id = :id")
                .param("id", schoolClass.id().value())
                .update();
        assertThat(door.find(sealed(renewed))).isEmpty();

        people.run(TestPeople.ANNA, () -> classes.renewCode(schoolClass.id()));
        people.run(TestPeople.ANNA, () -> classes.closeCode(schoolClass.id()));
        assertThat(people.as(TestPeople.ANNA, () -> classes.find(schoolClass.id()))
                        .orElseThrow()
                        .code())
                .isNull();
    }

    @Test
    void tenThousandGuessesAreRefusedAndOthersComeInMeanwhile() {
        var schoolClass = made(SecretKind.PIN);
        var ann = room.join(schoolClass, "Ann").getFirst();
        var guesser = address();

        var answers = IntStream.range(0, 10_000)
                .mapToObj(i -> door.knock("AAAAAA", guesser))
                .toList();

        assertThat(answers).noneMatch(Knock.Opened.class::isInstance);
        assertThat(answers.stream().filter(Knock.Wrong.class::isInstance)).hasSize(ClassDoor.FREE_OF_ADDRESS);
        assertThat(door.knock(ClassRoom.code(schoolClass), guesser)).isInstanceOf(Knock.TooOften.class);
        assertThat(door.knock(ClassRoom.code(schoolClass), address())).isInstanceOf(Knock.Opened.class);
        assertThat(door.session(enter(schoolClass, ann))).isPresent();
    }

    @Test
    void aSecretCannotBeGuessedOnAndOn() {
        var schoolClass = made(SecretKind.PIN);
        var both = room.join(schoolClass, "Ann\nBo");
        var ann = both.getFirst();
        var wrong = ann.secret().equals("0000") ? "0001" : "0000";

        for (int i = 0; i < ClassDoor.FREE_OF_PUPIL; i++) {
            assertThat(door.enter(sealed(schoolClass), 1, wrong, address())).isInstanceOf(Entry.Wrong.class);
        }

        assertThat(door.enter(sealed(schoolClass), 1, ann.secret(), address())).isInstanceOf(Entry.TooOften.class);
        assertThat(door.session(enter(schoolClass, both.getLast()))).isPresent();
        assertThat(door.enter(sealed(schoolClass), 99, "0000", address())).isInstanceOf(Entry.Gone.class);
    }

    @Test
    void aSecretIsKeptEncodedAndATokenOnlyAsItsDigest() {
        var schoolClass = made(SecretKind.PICTURES);
        var ann = room.join(schoolClass, "Ann").getFirst();
        var token = enter(schoolClass, ann);

        assertThat(ann.pictures()).hasSize(3).doesNotHaveDuplicates();
        assertThat(jdbc.sql("select secret_hash from pupil where id = :id")
                        .param("id", ann.pupil().id().value())
                        .query(String.class)
                        .single())
                .startsWith("{argon2}");
        assertThat(jdbc.sql("select encode(token_hash, 'escape') from pupil_session where pupil_id = :id")
                        .param("id", ann.pupil().id().value())
                        .query(String.class)
                        .list())
                .hasSize(1)
                .noneMatch(kept -> kept.contains(token.substring(0, 10)));
    }

    @Test
    void whoIsIdleOrInForTooLongIsOut() {
        var schoolClass = made(SecretKind.PIN);
        var ann = room.join(schoolClass, "Ann").getFirst();
        var token = enter(schoolClass, ann);
        var now = Instant.now();

        assertThat(door.session(token, now.plus(ClassDoor.IDLE).minusSeconds(60)))
                .isPresent();
        assertThat(door.session(token, now.plus(ClassDoor.IDLE.multipliedBy(2)).plusSeconds(60)))
                .isEmpty();
        var again = enter(schoolClass, ann);
        for (var at = now; at.isBefore(now.plus(ClassDoor.LONGEST)); at = at.plus(Duration.ofHours(1))) {
            assertThat(door.session(again, at)).isPresent();
        }
        assertThat(door.session(again, now.plus(ClassDoor.LONGEST).plusSeconds(60)))
                .isEmpty();
    }

    @Test
    void aNewSecretAPutAwayClassAndAnErasedPupilEndWhatWasOpen() {
        var schoolClass = made(SecretKind.PIN);
        var three = room.join(schoolClass, "Ann\nBo\nCy");
        var ann = enter(schoolClass, three.get(0));
        var bo = enter(schoolClass, three.get(1));
        var cy = enter(schoolClass, three.get(2));

        people.run(
                TestPeople.ANNA, () -> pupils.resetSecret(three.get(0).pupil().id()));
        assertThat(door.session(ann)).isEmpty();
        people.run(TestPeople.ANNA, () -> pupils.erase(three.get(1).pupil().id()));
        assertThat(door.session(bo)).isEmpty();
        assertThat(door.session(cy)).isPresent();
        people.run(TestPeople.ANNA, () -> classes.archive(schoolClass.id()));
        assertThat(door.session(cy)).isEmpty();
        assertThat(door.find(sealed(schoolClass))).isEmpty();
        assertThat(people.as(TestPeople.ANNA, () -> classes.restore(schoolClass.id()))
                        .pupils())
                .isEqualTo(2);
    }

    @Test
    void nobodyIsTakenInUntilEveryLineIsRight() {
        var schoolClass = made(SecretKind.PIN);
        room.join(schoolClass, "\uFEFFnickname;remark\n  Ann ;likes rain\n\n\"Bo, the second\"\n7\n");
        assertThat(people.as(TestPeople.ANNA, () -> pupils.of(schoolClass.id())))
                .extracting(Pupil::nickname)
                .containsExactly("Ann", "Bo, the second", "7");

        var refused = people.as(
                TestPeople.ANNA,
                () -> pupils.add(
                        schoolClass.id(),
                        "Dan\nAnn\n<script>alert(1)</script>\nli@example.org\n" + "x".repeat(41)
                                + "\nab\u202Ecd\nDan"));

        assertThat(refused).isInstanceOf(PupilsResult.Refused.class);
        assertThat(((PupilsResult.Refused) refused).problems())
                .extracting(LineProblem::line, LineProblem::messageKey)
                .containsExactly(
                        tuple(2, "classes.nickname.taken"),
                        tuple(3, "classes.nickname.form"),
                        tuple(4, "classes.nickname.mail"),
                        tuple(5, "classes.nickname.tooLong"),
                        tuple(6, "classes.nickname.form"),
                        tuple(7, "classes.nickname.taken"));
        assertThat(people.as(TestPeople.ANNA, () -> pupils.of(schoolClass.id())))
                .hasSize(3);
    }

    @Test
    void aTeacherSeesNoClassOfAnotherButAnAdminDoes() {
        var schoolClass = made(SecretKind.PIN);

        assertThat(people.as(TestPeople.BEN, () -> classes.find(schoolClass.id())))
                .isEmpty();
        assertThat(people.as(TestPeople.NOA, () -> classes.find(schoolClass.id())))
                .isEmpty();
        assertThat(people.as(TestPeople.CARA, () -> classes.find(schoolClass.id())))
                .isPresent();
    }

    @Test
    void aClassIsHandedOverToStaffOfTheSchoolAndItsPupilsStayIn() {
        var schoolClass = made(SecretKind.PIN);
        var token = enter(schoolClass, room.join(schoolClass, "Ann").getFirst());

        var candidates = people.as(TestPeople.ANNA, () -> handover.candidates(schoolClass.id()));
        assertThat(candidates)
                .extracting(Colleague::id)
                .contains(TestPeople.BEN.id(), TestPeople.CARA.id())
                .doesNotContain(TestPeople.ANNA.id(), TestPeople.SAM.id(), TestPeople.LIN.id());
        for (var nobody : List.of(TestPeople.SAM, TestPeople.LIN)) {
            assertThatThrownBy(
                            () -> people.run(TestPeople.ANNA, () -> handover.handOver(schoolClass.id(), nobody.id())))
                    .isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() ->
                        people.run(TestPeople.BEN, () -> handover.handOver(schoolClass.id(), TestPeople.BEN.id())))
                .as("nobody takes a class")
                .isInstanceOf(NotFound.class);

        people.run(TestPeople.ANNA, () -> handover.handOver(schoolClass.id(), TestPeople.BEN.id()));
        assertThat(people.as(TestPeople.ANNA, () -> classes.find(schoolClass.id())))
                .isEmpty();
        assertThat(people.as(TestPeople.BEN, () -> pupils.of(schoolClass.id()))).hasSize(1);
        assertThat(door.session(token)).isPresent();
    }

    @Test
    void aClassIsKeptThroughItsDayAndGoneTheDayAfterWithAllItsPupilsDid() {
        var schoolClass = made(SecretKind.PIN);
        var ann = room.join(schoolClass, "Ann").getFirst();
        var token = enter(schoolClass, ann);
        var last = LocalDate.of(2000, 6, 30);
        jdbc.sql("update school_class set keep_until = :day where id = :id")
                .param("day", last)
                .param("id", schoolClass.id().value())
                .update();

        assertThat(door.session(token)).as("past its day nobody is in").isEmpty();
        erasure.erase(last);
        assertThat(people.as(TestPeople.ANNA, () -> classes.find(schoolClass.id())))
                .isPresent();

        erasure.erase(last.plusDays(1));
        assertThat(people.as(TestPeople.ANNA, () -> classes.find(schoolClass.id())))
                .isEmpty();
        for (var table : List.of("pupil", "pupil_session", "pupil_lesson", "pupil_answer")) {
            var column = table.equals("pupil") ? "id" : "pupil_id";
            assertThat(jdbc.sql("select count(*) from " + table + " where " + column + " = :id")
                            .param("id", ann.pupil().id().value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void theSchoolsDayHoldsForItsClassesAndIsNeverInThePast() {
        var today = LocalDate.now(ZoneId.systemDefault());
        assertThat(people.as(TestPeople.NOA, () -> classes.setKeepUntil(today.minusDays(1))))
                .isPresent();
        assertThat(people.as(TestPeople.NOA, () -> classes.setKeepUntil(today.plusYears(4))))
                .isPresent();
        assertThat(people.as(TestPeople.NOA, () -> classes.setKeepUntil(today.plusDays(9))))
                .isEmpty();
        assertThat(people.as(TestPeople.NOA, classes::keepUntil)).isEqualTo(today.plusDays(9));

        assertThat(Classes.endOfSchoolYear(LocalDate.of(2026, 7, 15))).isEqualTo(LocalDate.of(2027, 7, 31));
        assertThat(Classes.endOfSchoolYear(LocalDate.of(2026, 9, 1))).isEqualTo(LocalDate.of(2027, 7, 31));
        assertThat(Classes.endOfSchoolYear(LocalDate.of(2027, 2, 1))).isEqualTo(LocalDate.of(2027, 7, 31));
    }

    @Test
    void aForgedTokenIsNobody() {
        assertThat(door.session("")).isEmpty();
        assertThat(door.session("A".repeat(43))).isEmpty();
        assertThat(door.session("' or true --")).isEmpty();
        assertThat(door.session("A".repeat(100_000))).isEmpty();
    }
}
