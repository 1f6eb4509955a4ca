package dev.gradus.hints;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.LIN;
import static dev.gradus.people.TestPeople.MEI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.StageProfile;
import dev.gradus.lesson.CompleteLesson;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.platform.NotFound;
import dev.gradus.publishing.Publications;
import dev.gradus.review.ReviewDesk;
import dev.gradus.testing.IntegrationTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a draft is told, what is dismissed of it, and the school's own words. */
@IntegrationTest
class HintsTests {

    private static final String LONG =
            "Every morning before school the old man with the brown dog walked slowly along the"
                    + " little river to the bridge near our house and looked at the water for a very long time.";
    private static final String OTHER = LONG.replace("old man", "young woman").replace("brown dog", "white cat");

    private final StageFits fits;
    private final Dismissals dismissals;
    private final SchoolWordLists lists;
    private final HintRecords records;
    private final Publications publications;
    private final LessonDesk desk;
    private final ReviewDesk reviews;
    private final TestPeople people;

    HintsTests(
            StageFits fits,
            Dismissals dismissals,
            SchoolWordLists lists,
            HintRecords records,
            Publications publications,
            LessonDesk desk,
            ReviewDesk reviews,
            TestPeople people) {
        this.fits = fits;
        this.dismissals = dismissals;
        this.lists = lists;
        this.records = records;
        this.publications = publications;
        this.desk = desk;
        this.reviews = reviews;
        this.people = people;
    }

    @Test
    void aHintNamesItsPlaceByTheWordsThatStandThere() {
        var text = desk.complete("We walk.\n\nIt rained. " + LONG);
        var hint = open(text, HintCode.LONG_SENTENCE).getFirst();

        assertThat(hint.stretches()).containsExactly(new OpenHint.Stretch(1, "It rained. ", LONG));
    }

    /** Its card stays, so that nobody presses a button that has just been drawn anew. */
    @Test
    void aHintIsTheSameOneWhenSomethingIsWrittenInFrontOfIt() {
        var text = desk.complete("It rained. " + LONG);
        var before = open(text, HintCode.LONG_SENTENCE).getFirst();

        var moved = desk.now(text.id());
        desk.saved(ANNA, moved.id(), moved.head().id(), CompleteLesson.body("Oh. It snowed. " + LONG));

        assertThat(open(desk.now(text.id()), HintCode.LONG_SENTENCE).getFirst().id())
                .isEqualTo(before.id());
    }

    @Test
    void hintsAboutTheSameWordsWrittenTwiceAreToldApart() {
        var text = desk.complete(LONG + "\n\n" + OTHER + "\n\n" + LONG + "\n\n" + OTHER + "\n\n" + LONG);

        assertThat(measure(ANNA, text).open()).extracting(OpenHint::id).doesNotHaveDuplicates();
        assertThat(open(text, HintCode.LONG_SENTENCE)).hasSize(5);
    }

    @Test
    void aPlaceStaysDismissedWhenTheTextElsewhereChanges() {
        var text = desk.complete(LONG + "\n\n" + OTHER);
        var hint = open(text, HintCode.LONG_SENTENCE).getFirst();
        dismiss(ANNA, text, hint, Reach.PLACE, "It is meant so.");
        assertThat(open(text, HintCode.LONG_SENTENCE)).hasSize(1).doesNotContain(hint);

        var moved = desk.now(text.id());
        desk.saved(
                ANNA,
                moved.id(),
                moved.head().id(),
                CompleteLesson.body("Before.\n\nMore before. " + LONG + " After."));
        assertThat(open(desk.now(text.id()), HintCode.LONG_SENTENCE)).isEmpty();

        var rewritten = desk.now(text.id());
        desk.saved(ANNA, text.id(), rewritten.head().id(), CompleteLesson.body(OTHER));
        assertThat(open(desk.now(text.id()), HintCode.LONG_SENTENCE))
                .as("another sentence is another place")
                .hasSize(1);
    }

    @Test
    void aDismissalIsListedWithItsReasonAndCanBeBroughtBack() {
        var text = desk.complete(LONG);
        var hint = open(text, HintCode.LONG_SENTENCE).getFirst();
        var dismissal = dismiss(ANNA, text, hint, Reach.PLACE, "  It is meant so. ");
        assertThat(dismissal)
                .returns("It is meant so.", Dismissal::reason)
                .returns("Anna", Dismissal::by)
                .returns(Reach.PLACE, Dismissal::reach);
        assertThat(measure(ANNA, text).dismissed()).containsEntry(dismissal, 1);

        people.as(BEN, () -> dismissals.bringBack(dismissal.id()));
        assertThat(open(text, HintCode.LONG_SENTENCE)).hasSize(1);
        assertThat(measure(ANNA, text).dismissed()).isEmpty();
    }

    @Test
    void aKindOfHintIsDismissedForALessonAndAWordOnlyByItself() {
        var text = desk.complete(LONG + "\n\n" + OTHER + "\n\nThey utter obfuscation and equivocation.");
        dismiss(ANNA, text, open(text, HintCode.LONG_SENTENCE).getFirst(), Reach.LESSON, "A story.");
        assertThat(open(text, HintCode.LONG_SENTENCE)).isEmpty();

        var words = measure(ANNA, text).open().stream()
                .filter(OpenHint::isAboutAWord)
                .toList();
        assertThat(words).hasSizeGreaterThan(1);
        dismiss(ANNA, text, words.getFirst(), Reach.LESSON, "Known.");
        assertThat(measure(ANNA, text).open().stream()
                        .filter(OpenHint::isAboutAWord)
                        .map(OpenHint::subject))
                .doesNotContain(words.getFirst().subject())
                .contains(words.get(1).subject());
    }

    @Test
    void onlyALeadDismissesForTheSchool() {
        var text = desk.complete("They wonder about the flibbertigibbet.");
        var hint = open(text, HintCode.HARD_WORD).getFirst();
        assertThat(people.as(ANNA, () -> dismissals.dismiss(text.id(), hint, Reach.SCHOOL, "Ours.")))
                .isInstanceOf(DismissResult.ForLeads.class);

        var dismissal = dismiss(BEN, text, hint, Reach.SCHOOL, "A word of our town.");
        var elsewhere = desk.complete("Here is a Flibbertigibbet too: the flibbertigibbet.");
        assertThat(open(elsewhere, HintCode.HARD_WORD)).isEmpty();
        assertThat(people.as(ANNA, () -> dismissals.ofSchool("en", 0, 100))).contains(dismissal);
        assertThat(people.as(ANNA, () -> dismissals.bringBack(dismissal.id())))
                .isInstanceOf(DismissResult.ForLeads.class);
        assertThat(people.as(BEN, () -> dismissals.bringBack(dismissal.id())))
                .isInstanceOf(DismissResult.BroughtBack.class);
        assertThat(open(elsewhere, HintCode.HARD_WORD)).hasSize(1);
    }

    @Test
    void whoDismissesSaysWhyAndWhatHasNoPlaceIsNotDismissedForOne() {
        var text = desk.complete(LONG);
        var hint = open(text, HintCode.LONG_SENTENCE).getFirst();
        assertThat(people.as(ANNA, () -> dismissals.dismiss(text.id(), hint, Reach.PLACE, " \n")))
                .isInstanceOf(DismissResult.ReasonMissing.class);
        var ofLesson = new OpenHint("formal", Hint.ofLesson(HintCode.FORMAL, 1), Anchor.NONE, List.of());
        assertThat(people.as(ANNA, () -> dismissals.dismiss(text.id(), ofLesson, Reach.PLACE, "No.")))
                .isInstanceOf(DismissResult.NoPlace.class);
    }

    @Test
    void anotherSchoolNeitherSeesNorDismisses() {
        var text = desk.complete(LONG);
        var hint = open(text, HintCode.LONG_SENTENCE).getFirst();
        var dismissal = dismiss(ANNA, text, hint, Reach.PLACE, "So.");

        assertThatThrownBy(() -> people.as(LIN, () -> dismissals.of(text.id()))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(MEI, () -> dismissals.bringBack(dismissal.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> measure(LIN, text)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatMustBeMendedIsNamedWithItsQuestionAndItsChoice() {
        var choices = "\n\n- [x] Yes\n- [ ]\n- [ ]\n:::";
        var text = desk.complete("Rain.\n\n::::activity{minutes=5}\n:::question{type=single}\nWet?" + choices
                + "\n\n:::question{type=single}" + choices + "\n::::");

        assertThat(measure(ANNA, text).mends())
                .extracting(mend -> mend.question() + mend.asked() + " "
                        + mend.problem().code() + " " + mend.problem().args())
                .containsExactly(
                        "0Wet? EMPTY_CHOICE [2]",
                        "0Wet? EMPTY_CHOICE [3]",
                        "1 QUESTION_WITHOUT_PROMPT []",
                        "1 EMPTY_CHOICE [2]",
                        "1 EMPTY_CHOICE [3]");
    }

    @Test
    void theSchoolsWordsCountFromTheNextMeasurementOn() {
        var text = desk.complete("The obfuscation sleeps. A nasty equivocation looks at Vlotho.");
        assertThat(subjects(text, HintCode.HARD_WORD)).contains("obfuscation", "equivocation");

        kept(WordList.Kind.TAUGHT, StageProfile.PRIMARY_1_2, "word\nobfuscation\n");
        kept(WordList.Kind.TAUGHT, StageProfile.MIDDLE, "equivocation\n");
        var banned = kept(WordList.Kind.BANNED, null, "nasty\n");
        assertThat(subjects(text, HintCode.HARD_WORD))
                .as("taught earlier is known, taught later is not")
                .doesNotContain("obfuscation")
                .contains("equivocation");
        assertThat(subjects(text, HintCode.BANNED_WORD)).containsExactly("nasty");

        var replaced = kept(WordList.Kind.BANNED, null, "sleeps\n");
        assertThat(subjects(text, HintCode.BANNED_WORD)).containsExactly("sleeps");
        assertThatThrownBy(() -> people.as(ANNA, () -> lists.words(banned.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.as(MEI, () -> lists.words(replaced.id())))
                .isInstanceOf(NotFound.class);
        people.run(BEN, () -> lists.remove(replaced.id()));
        assertThat(open(text, HintCode.BANNED_WORD)).isEmpty();
        people.run(BEN, () -> lists.all().forEach(list -> lists.remove(list.id())));
    }

    @Test
    void aFileWithAnErrorLeavesTheListAsItWas() {
        var before = kept(WordList.Kind.NAMES, StageProfile.HIGH, "Vlotho\n");
        assertThat(put(WordList.Kind.NAMES, StageProfile.HIGH, "Bielefeld\n---\n"))
                .isEqualTo(new WordListResult.Refused(List.of(new WordProblem(2, WordProblem.Code.NO_WORD, "---"))));
        assertThat(put(WordList.Kind.NAMES, StageProfile.HIGH, "x\n".repeat(SchoolWordLists.MOST_BYTES / 2 + 1)))
                .isEqualTo(new WordListResult.TooLarge(SchoolWordLists.MOST_BYTES));
        assertThat(people.as(ANNA, () -> lists.words(before.id()))).containsExactly("Vlotho");
        people.run(BEN, () -> lists.remove(before.id()));
    }

    @Test
    void aPublicationKeepsTheHintsItWasPublishedOver() {
        var text = desk.complete(LONG + "\n\n" + OTHER);
        dismiss(ANNA, text, open(text, HintCode.LONG_SENTENCE).getFirst(), Reach.PLACE, "So.");
        var open = measure(ANNA, text).open();
        assertThat(open).isNotEmpty();
        assertThat(people.as(ANNA, () -> records.of(text.head().id()))).isEmpty();

        reviews.approved(text);
        people.run(BEN, () -> publications.publish(text.id(), text.head().id()));

        var kept = people.as(ANNA, () -> records.of(text.head().id()));
        assertThat(kept).hasSameSizeAs(open);
        assertThat(kept)
                .anySatisfy(said -> assertThat(said.byLanguage())
                        .containsKeys("en", "zh-CN")
                        .containsEntry("en", "This sentence has 33 words."));
    }

    @Test
    void stepsAndWhatStandsInNoneAreCountedInMinutes() {
        assertThat(measure(ANNA, desk.complete("")).time()).isEqualTo(new Measurement.LessonTime(10, 40));
        assertThat(measure(ANNA, desk.complete("word ".repeat(1_200))).time().needed())
                .isBetween(15, 40);
    }

    private Measurement measure(Person person, LessonText text) {
        return people.as(person, () -> fits.measure(text.id(), file(text)));
    }

    private List<OpenHint> open(LessonText text, HintCode code) {
        return measure(ANNA, text).open().stream()
                .filter(hint -> hint.hint().code() == code)
                .toList();
    }

    private List<String> subjects(LessonText text, HintCode code) {
        return open(text, code).stream().map(OpenHint::subject).toList();
    }

    private Dismissal dismiss(Person person, LessonText text, OpenHint hint, Reach reach, String reason) {
        return switch (people.as(person, () -> dismissals.dismiss(text.id(), hint, reach, reason))) {
            case DismissResult.Dismissed(Dismissal dismissal) -> dismissal;
            case DismissResult other -> throw new AssertionError(other);
        };
    }

    private WordList kept(WordList.Kind kind, @Nullable StageProfile profile, String words) {
        return switch (put(kind, profile, words)) {
            case WordListResult.Kept(WordList list) -> list;
            case WordListResult other -> throw new AssertionError(other);
        };
    }

    private WordListResult put(WordList.Kind kind, @Nullable StageProfile profile, String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        return people.as(BEN, () -> lists.put("en", kind, profile, "words.txt", new ByteArrayInputStream(bytes)));
    }

    private static LessonFile file(LessonText text) {
        return switch (LessonFile.parse(text.head().source())) {
            case LessonFileResult.Read read -> read.file();
            case LessonFileResult.Broken broken -> throw new AssertionError(broken);
        };
    }
}
