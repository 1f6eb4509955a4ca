package dev.gradus.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HintGuideTest {

    private static final Path GUIDE = Path.of("docs/guide/hints.md");
    private static final String HEADING = "\n### ";

    @ParameterizedTest
    @EnumSource(HintCode.class)
    void theGuideShowsEachHintBeforeAndAfter(HintCode code) throws IOException {
        var guide = Files.readString(GUIDE);
        int start = guide.indexOf(HEADING + code.name() + "\n");

        assertThat(start).isNotNegative();
        assertThat(guide.substring(start).split("\n#")[1])
                .containsAnyOf("Before:", "之前")
                .containsAnyOf("After:", "之后");
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
}
