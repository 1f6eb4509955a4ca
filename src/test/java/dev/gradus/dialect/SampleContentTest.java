package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.LessonFileResult.Broken;
import dev.gradus.dialect.LessonFileResult.Read;
import dev.gradus.dialect.editor.EditorDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lessons that come with Gradus are read without a problem and survive a visit to the editor. */
class SampleContentTest {

    static List<Path> lessons() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            return files.filter(file -> file.getFileName().toString().matches("lesson\\..*\\.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void hasNoProblem(Path lesson) throws IOException {
        assertThat(read(lesson).parseBody().problems()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void keepsEveryByteThroughTheEditor(Path lesson) throws IOException {
        var file = read(lesson);
        var json = EditorDocument.toJson(file.parseBody().document());

        var body = LessonWriter.rewrite(file.body(), EditorDocument.fromJson(json));

        assertThat(file.withBody(body).source()).isEqualTo(Files.readString(lesson));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void keepsAllOtherBlocksWhenOneIsEdited(Path lesson) throws IOException {
        var body = read(lesson).body();
        var blocks = new ArrayList<>(LessonParser.parse(body).document().blocks());
        var added = Block.Paragraph.of(new Inline.Text("A new paragraph."));

        blocks.add(blocks.size() / 2, added);

        assertThat(LessonWriter.rewrite(body, new Document(blocks)).replace("A new paragraph.\n\n", ""))
                .isEqualTo(body);
    }

    private static LessonFile read(Path lesson) throws IOException {
        return switch (LessonFile.parse(Files.readString(lesson))) {
            case Read(LessonFile file) -> file;
            case Broken(var problems) -> throw new AssertionError(problems);
        };
    }
}
