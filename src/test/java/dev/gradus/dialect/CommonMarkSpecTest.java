package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.editor.EditorDocument;
import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the CommonMark specification is opened, closed and written. */
class CommonMarkSpecTest {

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    @Test
    void theSpecificationIsThere() {
        assertThat(examples()).hasSizeGreaterThan(600);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsEveryByteThroughTheEditor(Example example) {
        var document = LessonParser.parse(example.getSource()).document();

        var fromEditor = EditorDocument.fromJson(EditorDocument.toJson(document));

        assertThat(fromEditor).isEqualTo(document.normalised());
        assertThat(LessonWriter.rewrite(example.getSource(), fromEditor)).isEqualTo(example.getSource());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void keepsItsMeaningInTheCanonicalSpelling(Example example) {
        var document = LessonParser.parse(example.getSource()).document();

        var written = LessonWriter.write(document);

        assertThat(LessonParser.parse(written).document().normalised()).isEqualTo(document.normalised());
    }
}
