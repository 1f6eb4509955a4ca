package dev.gradus.reading.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Stage;
import dev.gradus.reading.site.Address.CheckAt;
import dev.gradus.reading.site.Address.Home;
import dev.gradus.reading.site.Address.LessonAt;
import dev.gradus.reading.site.Address.ProgrammeAt;
import dev.gradus.reading.site.Address.StageAt;
import dev.gradus.reading.site.Address.StageHome;
import dev.gradus.reading.site.Address.StrandAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTests {

    @Test
    void everyPageHasItsPath() {
        var lesson = new LessonAt("zh-CN", "water", "cycle", Stage.PRIMARY, "puddle");
        assertThat(Address.parse("/en")).contains(new Home("en"));
        assertThat(Address.parse("/en/stage/middle")).contains(new StageHome("en", Stage.MIDDLE));
        assertThat(Address.parse("/en/water")).contains(new ProgrammeAt("en", "water"));
        assertThat(Address.parse("/en/water/high")).contains(new StageAt("en", "water", Stage.HIGH));
        assertThat(Address.parse("/zh-CN/water/cycle")).contains(new StrandAt("zh-CN", "water", "cycle"));
        assertThat(Address.parse("/zh-CN/water/cycle/primary/puddle")).contains(lesson);
        assertThat(Address.parse("/zh-CN/water/cycle/primary/puddle/check")).contains(new CheckAt(lesson));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//en",
                "/en/",
                "/fr",
                "/EN",
                "/zh-cn",
                "/en//water",
                "/en/water/",
                "/en/../studio",
                "/en/./water",
                "/en/%2e%2e/studio",
                "/en/water%2Fcycle",
                "/en/water;jsessionid=1",
                "/en/Water",
                "/en/wa ter",
                "/en/water\u0000",
                "/en/<script>",
                "/en/water/cycle/primary",
                "/en/water/cycle/nursery/puddle",
                "/en/water/cycle/primary/puddle/check/more",
                "/en/water/cycle/primary/puddle/chess",
                "/en/stage/nursery",
                "en/water",
                "//evil.example/en"
            })
    void anythingElseIsNoAddress(String path) {
        assertThat(Address.parse(path)).isEmpty();
    }

    @Test
    void aPathWithoutEndIsNoAddress() {
        assertThat(Address.parse("/en/" + "a".repeat(100_000))).isEmpty();
        assertThat(Address.parse("/en" + "/a".repeat(100_000))).isEmpty();
    }
}
