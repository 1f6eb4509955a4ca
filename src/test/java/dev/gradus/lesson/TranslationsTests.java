package dev.gradus.lesson;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.TranslationOf;
import dev.gradus.lesson.SourceState.Basis;
import dev.gradus.lesson.SourceState.Change;
import dev.gradus.lesson.SourceState.HeadPart;
import dev.gradus.lesson.SourceState.HeadPart.Kind;
import dev.gradus.lesson.SourceState.SourceBlock;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@IntegrationTest
class TranslationsTests {

    private final Translations translations;
    private final LessonTexts texts;
    private final LessonDesk desk;
    private final TestPeople people;

    TranslationsTests(Translations translations, LessonTexts texts, LessonDesk desk, TestPeople people) {
        this.translations = translations;
        this.texts = texts;
        this.desk = desk;
        this.people = people;
    }

    @Test
    void blocksThatChangedSinceTheTranslationAreMarkedBesideTheirPartners() {
        var source = desk.textOf("One.\n\nTwo drops of water.\n\nThree.\n\nFour.");
        var translation = translate(source);
        assertThat(state(translation).outdated()).isZero();

        desk.saved(BEN, source.id(), source.head().id(), "One.\n\nTwo drops of rain water.\n\nA new thought.\n\nFour.");

        var state = state(translation);
        assertThat(state.basis()).isEqualTo(Basis.KNOWN);
        assertThat(state.blocks())
                .extracting(SourceBlock::change)
                .containsExactly(Change.SAME, Change.CHANGED, Change.REMOVED, Change.ADDED, Change.SAME);
        assertThat(state.blocks().get(1).before()).isEqualTo("Two drops of water.\n");
        assertThat(state.blocks().getFirst().partner()).contains(0);
        assertThat(state.blocks().get(2).partner()).isEmpty();
        assertThat(state.blocks().getLast().partner()).contains(3);
    }

    @Test
    void theStateThatWasTranslatedIsKeptAlthoughItsAuthorGoesOnAtOnce() {
        var source = desk.text();
        var first = desk.saved(ANNA, source.id(), source.head().id(), "One.");
        var translation = translate(desk.now(source.id()));

        desk.saved(ANNA, source.id(), first.id(), "Two.");

        assertThat(state(translation).basis()).isEqualTo(Basis.KNOWN);
    }

    @Test
    void aSettledBlockIsMarkedAgainOnlyWhenItChangesAgain() {
        var source = desk.textOf("One.\n\nTwo.");
        var translation = translate(source);
        var second = desk.saved(BEN, source.id(), source.head().id(), "One.\n\nTwo or more.");
        var digest = state(translation).blocks().getLast().digest();

        people.run(ANNA, () -> translations.settle(translation.id(), digest));
        assertThat(state(translation).outdated()).isZero();
        people.run(ANNA, () -> translations.unsettle(translation.id(), digest));
        assertThat(state(translation).outdated()).isOne();
        people.run(ANNA, () -> translations.settle(translation.id(), digest));

        desk.saved(BEN, source.id(), second.id(), "One.\n\nTwo or many more.");
        assertThat(state(translation).outdated()).isOne();
    }

    @Test
    void titleObjectivesAndTermsThatChangedAreMarkedToo() {
        var source = desk.text();
        var first = people.as(ANNA, () -> texts.save(source.id(), source.head().id(), """
                        ---
                        title: The puddle
                        minutes: 40
                        objectives:
                          - see
                          - say
                        introduces:
                          puddle: Water.
                        ---

                        One.
                        """));
        assertThat(first).isInstanceOf(SaveResult.Saved.class);
        var translation = translate(desk.now(source.id()));
        assertThat(state(translation).outdated()).isZero();
        var now = desk.now(source.id());

        people.run(
                BEN,
                () -> texts.save(
                        source.id(),
                        now.head().id(),
                        now.head()
                                .source()
                                .replaceFirst("title: .*", "title: Another title")
                                .replace("  - say\n", "  - tell\n")
                                .replace("puddle: Water.", "puddle: Water on the ground.")));

        var state = state(translation);
        assertThat(state.head())
                .extracting(HeadPart::kind, HeadPart::change, HeadPart::text)
                .containsExactly(
                        tuple(Kind.TITLE, Change.CHANGED, "Another title"),
                        tuple(Kind.OBJECTIVE, Change.SAME, "see"),
                        tuple(Kind.OBJECTIVE, Change.ADDED, "tell"),
                        tuple(Kind.TERM, Change.ADDED, "puddle: Water on the ground."),
                        tuple(Kind.OBJECTIVE, Change.REMOVED, "say"),
                        tuple(Kind.TERM, Change.REMOVED, "puddle: Water."));
        assertThat(state.outdated()).isEqualTo(5);

        people.run(
                ANNA,
                () -> translations.settle(
                        translation.id(), state.head().getFirst().digest()));
        assertThat(state(translation).outdated()).isEqualTo(4);
        people.run(ANNA, () -> translations.settleHead(translation.id()));
        assertThat(state(translation).outdated()).isZero();
    }

    @Test
    void aTranslationThatSaysItIsOneOfTheStateNowIsUpToDate() {
        var source = desk.textOf("One.");
        var translation = translate(source);
        desk.saved(BEN, source.id(), source.head().id(), "Another.");
        var file = file(translation.head());
        var now = file.withHeader(file.header().as(state(translation).now()));

        people.run(ANNA, () -> texts.save(translation.id(), translation.head().id(), Optional.of(file), now));

        assertThat(state(translation).outdated()).isZero();
        assertThat(state(translation).basis()).isEqualTo(Basis.KNOWN);
    }

    /** As when a folder brings both: the title had changed under the same words before anybody translated them. */
    @Test
    void whatChangedBeforeTheTranslationWasMadeIsNotHeldAgainstIt() {
        var source = desk.textOf("One.");
        var renamed = file(source.head());
        people.run(
                BEN,
                () -> texts.save(
                        source.id(),
                        source.head().id(),
                        source.head().source().replace("title: The puddle", "title: The puddle dries")));
        var begun = people.as(ANNA, () -> texts.start(source.lesson(), "zh-CN", "小水洼", 40));
        var file = file(begun.head());
        var said = new TranslationOf("en", renamed.digest());
        people.run(
                ANNA,
                () -> texts.save(
                        begun.id(),
                        begun.head().id(),
                        Optional.of(file),
                        file.withHeader(file.header().as(said))));
        assertThat(state(begun).outdated()).isZero();

        // Nor is forgotten what changes while the translator goes on within the same minutes.
        var now = desk.now(source.id());
        people.run(
                BEN,
                () -> texts.save(
                        source.id(), now.head().id(), now.head().source().replace("puddle dries", "puddle goes")));
        var mine = desk.now(begun.id()).head();
        people.run(ANNA, () -> texts.save(begun.id(), mine.id(), mine.source() + "\n一。\n"));

        assertThat(state(begun).head())
                .filteredOn(part -> part.change() == Change.CHANGED)
                .extracting(HeadPart::kind)
                .containsExactly(Kind.TITLE);
    }

    @Test
    void whatNobodyCanKnowIsSaidAndNotGuessed() {
        var source = desk.textOf("One.");
        var alone = people.as(ANNA, () -> texts.start(source.lesson(), "zh-CN", "小水洼", 40));
        assertThat(state(alone).basis()).isEqualTo(Basis.NONE);

        var file = file(alone.head());
        var said = new TranslationOf("en", "0".repeat(64));
        people.run(
                ANNA,
                () -> texts.save(
                        alone.id(),
                        alone.head().id(),
                        Optional.of(file),
                        file.withHeader(file.header().as(said))));

        assertThat(state(alone).basis()).isEqualTo(Basis.LOST);
        assertThat(state(alone).outdated()).isZero();
    }

    @Test
    void theTermsOfTheProgrammeAreOfferedInBothLanguages() {
        var source = desk.text();
        var introducing = LessonDesk.source("One.")
                .replace("minutes: 40\n", "minutes: 40\nintroduces:\n  puddle: Water on the ground.\n");
        people.run(ANNA, () -> texts.save(source.id(), source.head().id(), introducing));
        var translation = translate(desk.now(source.id()));
        var chinese = translation.head().source().replace("puddle: Water on the ground.", "水洼: 地上的水。");
        people.run(ANNA, () -> texts.save(translation.id(), translation.head().id(), chinese));

        assertThat(state(translation).terms()).isEqualTo(Map.of("puddle", "水洼"));
    }

    @Test
    void blocksFindTheirPartnersByKindAndByWhatNoTranslatorChanges() {
        var source = LessonParser.parse("## Look {minutes=5}\n\nOne.\n\n![a](a.svg)\n\n![b](b.svg)\n\nTwo.");
        var translation = LessonParser.parse("## 看 {minutes=5}\n\n一。\n\n![乙](b.svg)\n\n二。");

        assertThat(BlockPairs.of(
                        source.document().blocks(), translation.document().blocks()))
                .isEqualTo(Map.of(0, 0, 1, 1, 3, 2, 4, 3));
    }

    private LessonText translate(LessonText source) {
        return desk.translation(source);
    }

    private SourceState state(LessonText translation) {
        return people.as(ANNA, () -> translations.of(translation.id()).orElseThrow());
    }

    private static LessonFile file(Revision revision) {
        return ((LessonFileResult.Read) LessonFile.parse(revision.source())).file();
    }
}
