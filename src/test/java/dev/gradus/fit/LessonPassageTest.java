package dev.gradus.fit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonParser;
import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.TextLanguage;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LessonPassageTest {

    private static final String SOURCE = """
            Rain *fell* on the **river**.

            ## Look {minutes=8}

            ![A boat.](boat.svg "The boat is red.")

            :::activity{minutes=6}
            1. Find `x` here.
            2. Draw a line.
            :::

            :::question{type=single}
            Where is it?

            - [x] Here.
              > Yes!
            - [ ] There.
            :::

            :::teacher
            Bring a towel.
            :::
            """;

    private final LessonPassage lesson = LessonPassage.of(TextLanguage.ENGLISH, LessonParser.parse(SOURCE));

    @Test
    void pupilsReadEverythingButNotesAndCode() {
        assertThat(lesson.passage().prose().stream().map(Prose::text).map(String::strip))
                .containsExactly(
                        "Rain fell on the river.",
                        "Look",
                        "The boat is red.",
                        "Find   here.",
                        "Draw a line.",
                        "Where is it?",
                        "Here.",
                        "Yes!",
                        "There.");
        assertThat(lesson.passage().prose().getFirst().strong()).containsExactly("river");
    }

    @Test
    void itsMakeUpIsKept() {
        assertThat(lesson.passage().segments())
                .extracting(segment -> segment.getClass().getSimpleName())
                .containsExactly("Prose", "Step", "Figure", "Activity", "Question");
        assertThat(lesson.passage().segments().get(1))
                .isInstanceOfSatisfying(
                        Segment.Step.class, step -> assertThat(step.minutes()).isEqualTo(8));
    }

    @Test
    void aPlaceIsALineOfTheSource() {
        for (var prose : lesson.passage().prose()) {
            if (!prose.text().contains("  ") && !prose.text().contains("fell")) {
                var line = SOURCE.lines().toList().get(lesson.line(SOURCE, prose.place(), prose.text()) - 1);
                assertThat(line).contains(prose.text());
            }
        }
        assertThat(lesson.line(SOURCE, new Place(0, 4), "Rain")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyHintHasItsSentences(HintCode code) throws Exception {
        for (var bundle : new String[] {"grading", "grading_zh_CN"}) {
            var texts = new Properties();
            try (var stream = getClass().getResourceAsStream("/messages/" + bundle + ".properties")) {
                texts.load(stream);
            }
            assertThat(texts.stringPropertyNames())
                    .contains(code.messageKey() + ".what", code.messageKey() + ".why", code.messageKey() + ".how");
        }
    }

    @Test
    void lengthsAreNamedAsTheLanguageCountsThem() {
        var hint = Hint.ofLesson(HintCode.LONG_SENTENCE, 1, 40, 30);

        assertThat(new HintSentences(Locale.ENGLISH).what(hint, TextLanguage.CHINESE))
                .contains("40 characters");
        assertThat(new HintSentences(Locale.CHINESE).what(hint, TextLanguage.ENGLISH))
                .contains("40 个词");
    }
}
