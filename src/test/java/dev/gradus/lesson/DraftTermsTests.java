package dev.gradus.lesson;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.TermChanges;
import dev.gradus.curriculum.TermChanges.Change;
import dev.gradus.curriculum.TermChanges.Kind;
import dev.gradus.curriculum.TermChanges.Passage;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A term that is renamed or merged is so in every draft at once. */
@IntegrationTest
class DraftTermsTests {

    private final Curricula curricula;
    private final LessonTexts texts;
    private final TermChanges terms;
    private final TestPeople people;
    private final ProgrammeMap map;
    private final Lesson low;
    private final Lesson high;
    private final Lesson other;

    DraftTermsTests(Curricula curricula, LessonTexts texts, TermChanges terms, TestPeople people) {
        this.curricula = curricula;
        this.texts = texts;
        this.terms = terms;
        this.people = people;
        map = curricula.withStrand();
        low = lesson(0, "low");
        high = lesson(1, "high");
        other = lesson(2, "other");
        write(low, "introduces: {germ: A small living thing.}", "Germs are small.");
        write(high, "introduces: {microbe: A small organism.}\nuses: [germ]", "A germ is a microbe.");
        write(other, "uses: [water]", "Nothing of it.");
    }

    @Test
    void thePreviewNamesEachPlaceAndChangesNothing() {
        var before = source(low);

        var lines = people.as(ANNA, () -> terms.preview(change("germ", "bug", true)));

        assertThat(lines).extracting(TermChanges.Line::lesson).containsExactly(low.id(), high.id());
        assertThat(lines.getFirst().passages())
                .containsExactly(
                        new Passage(Kind.INTRODUCES, "germ: A small living thing.", "bug: A small living thing."),
                        new Passage(Kind.TEXT, "Germs are small.", "Bugs are small."));
        assertThat(source(low)).isEqualTo(before);
    }

    @Test
    void aTermIsRenamedInEveryDraftAndBackAgain() {
        var before = List.of(source(low), source(high), source(other));

        var undo =
                people.as(ANNA, () -> terms.apply(change("germ", "bug", true)).orElseThrow());

        assertThat(source(low)).contains("bug: A small living thing.", "Bugs are small.");
        assertThat(source(high)).contains("- bug", "A bug is a microbe.");
        assertThat(source(other)).isEqualTo(before.getLast());
        people.run(ANNA, undo);
        assertThat(List.of(source(low), source(high), source(other))).isEqualTo(before);
    }

    @Test
    void twoTermsBecomeOneAndOneDefinitionStaysWhereALessonHadBoth() {
        people.as(ANNA, () -> terms.apply(change("germ", "microbe", false)));

        assertThat(source(low)).contains("microbe: A small living thing.", "Germs are small.");
        assertThat(source(high)).contains("microbe: A small organism.").doesNotContain("germ\n");
    }

    @Test
    void whoeverHasADraftOpenKeepsTheirWordsAndGetsTheNewTerm() {
        var open = people.as(BEN, () -> texts.find(high.id(), "en").orElseThrow());
        people.as(ANNA, () -> terms.apply(change("germ", "bug", false)));

        var mine = open.head().source() + "\nA sentence of BEN.\n";
        var saved = people.as(BEN, () -> texts.save(open.id(), open.head().id(), mine));

        assertThat(saved).isInstanceOf(SaveResult.Merged.class);
        assertThat(source(high)).contains("- bug", "A sentence of BEN.");
    }

    @Test
    void anotherLanguageAndAnEmptyWordAreLeftAlone() {
        assertThat(people.as(ANNA, () -> terms.apply(new Change(map.programme().id(), "zh-CN", "germ", "bug", true))))
                .isEmpty();
        assertThat(people.as(ANNA, () -> terms.apply(change("germ", "  ", true))))
                .isEmpty();
        assertThat(people.as(ANNA, () -> terms.preview(change("germ", "germ", true))))
                .isEmpty();
    }

    private Change change(String from, String to, boolean inTexts) {
        return new Change(map.programme().id(), "en", from, to, inTexts);
    }

    private Lesson lesson(int stage, String slug) {
        return curricula.lesson(map.rows().getFirst().cells().get(stage).unit().id(), slug);
    }

    private String source(Lesson lesson) {
        return people.as(
                ANNA, () -> texts.find(lesson.id(), "en").orElseThrow().head().source());
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
