package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.platform.yaml.YamlProblem;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {

    @ParameterizedTest
    @ValueSource(strings = {"dialect.properties", "dialect_zh_CN.properties"})
    void everyKindOfProblemHasAMessageAndNoOtherHas(String file) throws IOException {
        var messages = messages(file);

        assertThat(messages.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(Stream.of(Problem.Code.values())
                        .map(code -> "dialect.problem." + code)
                        .toList());
        messages.forEach((key, message) -> assertThat(MessageFormat.format((String) message, "A", "B", "C", "D"))
                .doesNotContain("{"));
    }

    @ParameterizedTest
    @EnumSource
    void aProblemOfTheFrontMatterIsAProblemOfTheFile(YamlProblem.Code code) {
        assertThat(Stream.of(Problem.Code.values()).map(Enum::name)).contains(code.name());
    }

    private static Properties messages(String file) throws IOException {
        var messages = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/messages", file), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
