package dev.gradus.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    puddle.svg                 | puddle.svg
                    Our school yard (1).JPG    | Our-school-yard-1.JPG
                    ../../etc/passwd           | passwd
                    C:\\Users\\Anna\\photo.png | photo.png
                    .htaccess                  | htaccess
                    ..                         | file
                    水洼.svg                   | 水洼.svg
                    a..b...png                 | a.b.png
                    x;y"z<svg>.png             | x-y-z-svg.png
                    name\u202egnp.exe          | name-gnp.exe
                    """)
    void namesFromOutsideBecomeTidy(String name, String tidy) {
        assertThat(MediaName.of(name).value()).isEqualTo(tidy);
    }

    @Test
    void anEmptyNameBecomesFile() {
        assertThat(MediaName.of("")).isEqualTo(new MediaName("file"));
    }

    @Test
    void aLongNameKeepsItsExtensionAndFitsAnyFileSystem() {
        String tidy = MediaName.of("𠀋".repeat(300) + ".jpeg").value();

        assertThat(tidy).endsWith(".jpeg");
        assertThat(tidy.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a b", "..", ".a", "a-", "", "a..b"})
    void anUntidyNameCannotBeMade(String name) {
        assertThatThrownBy(() -> new MediaName(name)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void tidyingIsDoneOnce() {
        for (String name :
                new String[] {"-a-.-b-.", "x" + "-.".repeat(80) + "y", "a".repeat(58) + "--.svg", "é.\u0301x"}) {
            String once = MediaName.of(name).value();
            assertThat(MediaName.of(once).value()).isEqualTo(once);
        }
    }

    @Test
    void theExtensionFollowsTheBytes() {
        assertThat(MediaName.of("holiday.webp").as(MediaKind.JPEG)).isEqualTo(new MediaName("holiday.jpg"));
        assertThat(MediaName.of("drawing").as(MediaKind.SVG)).isEqualTo(new MediaName("drawing.svg"));
    }
}
