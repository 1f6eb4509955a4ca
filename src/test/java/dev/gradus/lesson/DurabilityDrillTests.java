package dev.gradus.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.gradus.testing.OtherGradus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a Gradus that saves drafts, again and again on the same data folder, and looks for what it acknowledged. */
class DurabilityDrillTests {

    private static final int ROUNDS = 20;

    /** So many saves at most are acknowledged in a round before the killing. */
    private static final int MOST_SAVES = 60;

    @TempDir
    Path home;

    /** How many lines of each text were acknowledged, by the text's id. */
    private final Map<String, Integer> acknowledged = new HashMap<>();

    private OtherGradus saver;

    @AfterEach
    void stop() throws Exception {
        saver.kill(true);
    }

    @Test
    void whatWasAcknowledgedIsThereAfterTwentyKillings() throws Exception {
        var random = new Random(20);
        for (int round = 1; round <= ROUNDS; round++) {
            assertEverythingAcknowledgedIsFound(round);
            saveUntil(1 + random.nextInt(MOST_SAVES));
            saver.kill(random.nextBoolean());
            countLastWords();
            start();
        }
        assertEverythingAcknowledgedIsFound(ROUNDS + 1);
        assertThat(acknowledged.values().stream().mapToInt(Integer::intValue).sum())
                .isGreaterThan(ROUNDS);
    }

    @BeforeEach
    void start() throws IOException {
        saver = OtherGradus.start(DraftSaver.class, home);
    }

    private void assertEverythingAcknowledgedIsFound(int round) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        for (var line = saver.output().readLine();
                !"ready".equals(line);
                line = saver.output().readLine()) {
            if (line == null) {
                fail("start %d ended before it was ready: %s", round, saver.complaints());
            }
            var words = line.split(" ");
            if (words[0].equals("text")) {
                found.put(words[1], Integer.valueOf(words[2]));
            }
        }
        assertThat(found.values()).as("drafts nobody saved like this").doesNotContain(-1);
        acknowledged.forEach((text, lines) -> assertThat(found.getOrDefault(text, 0))
                .as("lines of text %s at start %d", text, round)
                .isGreaterThanOrEqualTo(lines));
    }

    private void saveUntil(int saves) throws IOException {
        for (int count = 0; count < saves; count++) {
            note(saver.output().readLine());
        }
    }

    /** What was on its way to us when the killing came was acknowledged too. */
    private void countLastWords() throws IOException {
        List<String> lastWords = saver.output().lines().toList();
        // The last line may be cut; a line is whole when it has all three words and one follows it.
        lastWords.stream().limit(Math.max(0, lastWords.size() - 1)).forEach(this::note);
    }

    private void note(String line) {
        var words = line.split(" ");
        assertThat(words).as(line).startsWith("saved").hasSize(3);
        acknowledged.merge(words[1], Integer.valueOf(words[2]), Math::max);
    }
}
