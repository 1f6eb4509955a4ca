package dev.gradus.lesson;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.lesson.TextMerge.Choice;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two writers, each in a window of their own, who edit, merge, choose, restore and come back from offline as it happens. */
@IntegrationTest
class NothingIsLostTests {

    private static final int ACTS = 30;

    private final LessonTexts texts;
    private final LessonDesk desk;
    private final TestPeople people;

    NothingIsLostTests(LessonTexts texts, LessonDesk desk, TestPeople people) {
        this.texts = texts;
        this.desk = desk;
        this.people = people;
    }

    /** What one writer sees and what it was made from. */
    private static final class Window {
        private final Person person;
        private RevisionId base;
        private LessonFile ground;
        private List<String> words;

        Window(Person person, Revision head) {
            this.person = person;
            this.base = head.id();
            this.ground = file(head);
            this.words = words(head);
        }

        void shows(Revision head) {
            base = head.id();
            ground = file(head);
            words = words(head);
        }

        LessonFile text() {
            return file(LessonDesk.source(String.join("\n\n", words)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyAcknowledgedWordIsInTheDraftOrInTheHistoryUnlessItsWriterTookItAway(long seed) {
        var chance = new Random(seed);
        var text = desk.textOf("first");
        var windows = List.of(new Window(ANNA, text.head()), new Window(BEN, text.head()));
        var acknowledged = new HashSet<String>();
        for (int act = 0; act < ACTS; act++) {
            var window = windows.get(chance.nextInt(2));
            switch (chance.nextInt(6)) {
                case 0 -> restore(text.id(), window, chance);
                case 1 -> desk.passTime(text.id(), 3);
                default -> {
                    edit(window, act, chance, acknowledged);
                    // Whoever is offline goes on writing and saves later.
                    if (chance.nextInt(4) > 0) {
                        save(text.id(), window, chance);
                        acknowledged.addAll(window.words);
                    }
                }
            }
            assertThat(everKept(text.id())).containsAll(acknowledged);
        }
    }

    private void edit(Window window, int act, Random chance, Set<String> acknowledged) {
        var words = new ArrayList<>(window.words);
        var word = window.person.name() + act;
        int at = chance.nextInt(words.size() + 1);
        if (at < words.size() && chance.nextBoolean()) {
            var old = words.set(at, word);
            // Its own word, taken away within minutes by whoever wrote it, may be thinned out.
            if (old.startsWith(window.person.name())) {
                acknowledged.remove(old);
            }
        } else {
            words.add(at, word);
        }
        window.words = words;
    }

    private void save(LessonTextId text, Window window, Random chance) {
        var result = people.as(
                window.person, () -> texts.save(text, window.base, Optional.of(window.ground), window.text()));
        switch (result) {
            case SaveResult.Saved saved -> window.shows(saved.head());
            case SaveResult.Merged merged -> window.shows(merged.head());
            case SaveResult.Conflict conflict -> {
                var merge = TextMerge.of(window.ground, file(conflict.theirs()), window.text());
                var choice = List.of(Choice.THEIRS, Choice.MINE, Choice.BOTH).get(chance.nextInt(3));
                var chosen = merge.text(Collections.nCopies(merge.disputes().size(), choice));
                var ended = people.as(
                        window.person,
                        () -> texts.save(text, conflict.theirs().id(), Optional.of(file(conflict.theirs())), chosen));
                window.shows(((SaveResult.Saved) ended).head());
            }
            case SaveResult.Invalid _, SaveResult.TooLong _ -> throw new AssertionError(result);
        }
    }

    private void restore(LessonTextId text, Window window, Random chance) {
        people.run(window.person, () -> {
            var all = texts.revisions(text, 0, 100);
            var old = all.get(chance.nextInt(all.size()));
            texts.restore(text, texts.get(text).head().id(), old.id());
        });
    }

    private Set<String> everKept(LessonTextId text) {
        var kept = new HashSet<String>();
        desk.history(text).forEach(source -> kept.addAll(source.lines().toList()));
        return kept;
    }

    private static List<String> words(Revision revision) {
        return file(revision).body().lines().filter(line -> !line.isBlank()).toList();
    }

    private static LessonFile file(Revision revision) {
        return file(revision.source());
    }

    private static LessonFile file(String source) {
        return ((LessonFileResult.Read) LessonFile.parse(source)).file();
    }
}
