package dev.gradus.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

/** The file that tells the build which test classes take long; a name in it that has changed would do nothing, unnoticed. */
class LongestClassesTests {

    private record Line(int milliseconds, String name) {}

    @Test
    void eachIsThereAndTheLongestStandFirst() throws IOException {
        var lines = Files.readAllLines(Path.of("src/test/order/.surefire-longest")).stream()
                .map(line -> line.split(","))
                .map(parts -> new Line(Integer.parseInt(parts[1]), parts[2]))
                .toList();

        assertThat(lines)
                .isSortedAccordingTo(Comparator.comparingInt(Line::milliseconds).reversed())
                .allSatisfy(
                        line -> assertThat(there(line.name()).getSimpleName()).containsPattern("Tests?$"));
    }

    /** Not made ready: some would start servers and browsers. */
    private static Class<?> there(String name) throws ClassNotFoundException {
        return Class.forName(name, false, LongestClassesTests.class.getClassLoader());
    }
}
