package dev.gradus.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.lesson.TextMerge.Choice;
import dev.gradus.lesson.TextMerge.Dispute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Two people's changes made one; a slash stands for a blank line, a pilcrow for the end of a line. */
class TextMergeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a / b / c | A / b / c | a / b / C | A / b / C",
                "a / b / c | A / b / c | a / B / c | A / B / c",
                "a / b / c | a / c     | A / b / c | A / c",
                "a / b     | a / x / b | a / y / b | a / x / y / b",
                "a / b     | a / x / b | a / x / b | a / x / b",
                "a         | b / a     | a / c     | b / a / c",
                "a / b     | b         | a / b / c | b / c",
                "a / b / c | c         | a / b / C | C",
                "a         | a         | b         | b",
                "a         | b         | a         | b",
                "a         | b         | b         | b",
                "- a¶- b  | - A¶- b  | - a¶- B  | - A¶- B",
                "> a¶>¶> b | > A¶>¶> b | > a¶>¶> B | > A¶>¶> B"
            })
    void differentBlocksGoTogether(String base, String theirs, String mine, String merged) {
        var merge = TextMerge.of(file(base), file(theirs), file(mine));

        assertThat(merge.disputes()).isEmpty();
        assertThat(merge.text(List.of()).body()).isEqualTo(file(merged).body());
    }

    @Test
    void whatStandsInABoxIsMergedToo() {
        var base = ":::activity{minutes=10}\na\n\nb\n:::";
        var merge = TextMerge.of(
                file(base),
                file(base.replace("a\n", "A\n")),
                file(base.replace("b\n", "B\n").replace("10", "15")));

        assertThat(merge.text(List.of()).body())
                .contains("minutes=15")
                .contains("A")
                .contains("B");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a / b     | x / b     | y / b     | x | y | x / y / b",
                "a / b     | b         | y / b     |   | y | y / b",
                "a / b     | x / b     | b         | x |   | x / b",
                "a / b / c | x / c     | a / y / c | x | a / y | x / a / y / c"
            })
    void theSameBlockIsOfferedAsBothHaveIt(
            String base, String theirs, String mine, @Nullable String left, @Nullable String right, String both) {
        var merge = TextMerge.of(file(base), file(theirs), file(mine));

        assertThat(merge.disputes()).containsExactly(new Dispute(false, blocks(left), blocks(right)));
        assertThat(merge.text(List.of(Choice.BOTH)).body()).isEqualTo(file(both).body());
        assertThat(merge.text(List.of(Choice.THEIRS)).body())
                .isEqualTo(file(theirs).body());
        assertThat(merge.text(List.of(Choice.MINE)).body()).isEqualTo(file(mine).body());
    }

    @Test
    void factsAreMergedFieldByField() {
        var base = file("a");
        var theirs = LessonFile.of(base.withHeader(header("minutes: 50")).header(), base.body());
        var mine = base.withHeader(header("minutes: 40\nobjectives:\n  - see"));

        var merged = TextMerge.of(base, theirs, mine).text(List.of()).header();

        assertThat(merged.minutes()).isEqualTo(50);
        assertThat(merged.objectives()).containsExactly("see");
    }

    @Test
    void twoMinutesAreAQuestion() {
        var base = file("a");
        var merge = TextMerge.of(base, base.withHeader(header("minutes: 50")), base.withHeader(header("minutes: 60")));

        assertThat(merge.disputes()).hasSize(1).allMatch(Dispute::frontMatter);
        assertThat(merge.text(List.of(Choice.MINE)).header().minutes()).isEqualTo(60);
        assertThat(merge.text(List.of(Choice.BOTH)).header().minutes()).isEqualTo(50);
    }

    @Test
    void ofUnrelatedTextsEveryDifferenceIsAQuestion() {
        var merge = TextMerge.ofUnrelated(file("a / b / c"), file("a / x / c"));

        assertThat(merge.disputes()).containsExactly(new Dispute(false, "b", "x"));
    }

    @Test
    void blocksNobodyChangedKeepTheirSpelling() {
        var merge = TextMerge.of(file("* a\n\n_b_ / c"), file("* a\n\n_b_ / C"), file("* a\n\n_b_ / c / d"));

        assertThat(merge.text(List.of()).body()).contains("* a").contains("_b_");
    }

    static List<Long> seeds() {
        return IntStream.range(0, 200).mapToObj(Long::valueOf).toList();
    }

    /** Whatever the two did: every word that either wrote is in the merged text when both are kept. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noWordThatSomebodyWroteIsLost(long seed) {
        var chance = new Random(seed);
        var base = words(chance, "base", chance.nextInt(8));
        var theirs = edited(chance, base, "their");
        var mine = edited(chance, base, "my");

        var merge = TextMerge.of(file(base), file(theirs), file(mine));
        var merged = merge.text(Collections.nCopies(merge.disputes().size(), Choice.BOTH))
                .body();

        var kept = new ArrayList<>(theirs);
        kept.addAll(mine);
        kept.removeAll(base);
        assertThat(merged.lines()).containsAll(kept);
        base.stream()
                .filter(word -> theirs.contains(word) && mine.contains(word))
                .forEach(word -> assertThat(merged.lines()).contains(word));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereOnlyOneWroteTheirTextIsTheResult(long seed) {
        var chance = new Random(seed);
        var base = words(chance, "base", chance.nextInt(8));
        var changed = edited(chance, base, "new");

        assertThat(TextMerge.of(file(base), file(changed), file(base))
                        .text(List.of())
                        .body())
                .isEqualTo(file(changed).body());
        assertThat(TextMerge.of(file(base), file(base), file(changed))
                        .text(List.of())
                        .body())
                .isEqualTo(file(changed).body());
        assertThat(TextMerge.of(file(base), file(changed), file(changed))
                        .text(List.of())
                        .body())
                .isEqualTo(file(changed).body());
    }

    private static List<String> words(Random chance, String name, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> name + i + "x" + chance.nextInt(100))
                .toList();
    }

    private static List<String> edited(Random chance, List<String> base, String name) {
        var words = new ArrayList<>(base);
        for (int i = chance.nextInt(4); i >= 0; i--) {
            int at = chance.nextInt(words.size() + 1);
            boolean there = at < words.size();
            switch (chance.nextInt(4)) {
                case 0 -> words.add(at, name + i);
                case 1 -> {
                    if (there) {
                        words.remove(at);
                    }
                }
                case 2 -> {
                    if (there) {
                        words.set(at, name + i + words.get(at));
                    }
                }
                default -> {
                    if (there) {
                        words.add(chance.nextInt(words.size()), words.remove(at));
                    }
                }
            }
        }
        return words;
    }

    private static LessonHeader header(String more) {
        return read("---\ntitle: T\n" + (more.contains("minutes") ? "" : "minutes: 40\n") + more + "\n---\n")
                .header();
    }

    private static LessonFile file(List<String> words) {
        return file(String.join(" / ", words));
    }

    private static LessonFile file(String body) {
        return read("---\ntitle: T\nminutes: 40\n---\n" + (body.isBlank() ? "" : blocks(body) + "\n"));
    }

    private static String blocks(@Nullable String body) {
        return body == null
                ? ""
                : body.replaceAll(" *[/] *", "\n\n").replace('¶', '\n').strip();
    }

    private static LessonFile read(String source) {
        return ((LessonFileResult.Read) LessonFile.parse(source)).file();
    }
}
