package dev.gradus.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide and the help in the product say the same of each hint, word for word. */
class HintGuideTest {

    private static final Path GUIDE = Path.of("docs/guide/hints.md");
    private static final String HEADING = "\n### ";

    @ParameterizedTest
    @EnumSource(HintCode.class)
    void theGuideSaysOfEachHintWhatTheHelpSays(HintCode code) throws IOException {
        var guide = Files.readString(GUIDE);
        int start = guide.indexOf(HEADING + code.name() + "\n");

        assertThat(start).isNotNegative();
        assertThat(inOneLine(guide.substring(start).split("\n#")[1])).isEqualTo(inOneLine(section(code)));
    }

    @Test
    void theGuideShowsNoHintThatIsNotGiven() throws IOException {
        var shown = Arrays.stream(Files.readString(GUIDE).split(HEADING))
                .skip(1)
                .map(section -> section.lines().findFirst().orElseThrow());

        assertThat(shown)
                .containsExactlyInAnyOrder(
                        Arrays.stream(HintCode.values()).map(Enum::name).toArray(String[]::new));
    }

    /** The rule in English, and an example before and after in each language that the hint is given in. */
    private static String section(HintCode code) throws IOException {
        var english = words("hinthelp.properties");
        var chinese = words("hinthelp_zh_CN.properties");
        var key = "hinthelp." + code;
        var section = new StringBuilder("## " + code + "\n" + english.getProperty(key + ".rule"));
        if (!isChinese(english.getProperty(key + ".before"))) {
            section.append("\n- Before: ").append(english.getProperty(key + ".before"));
            section.append("\n- After: ").append(english.getProperty(key + ".after"));
        }
        if (isChinese(chinese.getProperty(key + ".before"))) {
            section.append("\n- 之前：").append(chinese.getProperty(key + ".before"));
            section.append("\n- 之后：").append(chinese.getProperty(key + ".after"));
        }
        return section.toString();
    }

    private static Properties words(String name) throws IOException {
        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages", name))) {
            words.load(reader);
        }
        return words;
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(TextLanguage::isHan);
    }

    /** Where a line is broken says nothing. */
    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
