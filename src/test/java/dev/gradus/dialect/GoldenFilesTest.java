package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.editor.EditorDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One pair of files for each rule of {@code docs/lesson-format.md}: a text, and what it is read as. To see what a new
 * text is read as, make its {@code .tree} empty and look at the failure.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/dialect");

    static List<String> texts() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadAsItsTreeSays(String name) throws IOException {
        var tree = Files.readString(FOLDER.resolve(name.replace(".md", ".tree")));

        assertThat(TreeDump.of(LessonParser.parse(text(name)))).isEqualTo(tree);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsItsMeaningInTheCanonicalSpelling(String name) throws IOException {
        var document = LessonParser.parse(text(name)).document();

        var written = LessonWriter.write(document);

        assertThat(LessonParser.parse(written).document().normalised()).isEqualTo(document.normalised());
        assertThat(LessonWriter.write(LessonParser.parse(written).document())).isEqualTo(written);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void keepsEveryByteWhenOnlyOpenedAndClosed(String name) throws IOException {
        var text = text(name);
        var document = LessonParser.parse(text).document();
        if (isForTheEditor(name)) {
            document = EditorDocument.fromJson(EditorDocument.toJson(document));
        }

        assertThat(LessonWriter.rewrite(text, document)).isEqualTo(text);
    }

    /** The editor has no place for directives where none may stand, and none so deep. */
    private static boolean isForTheEditor(String name) {
        return !List.of("directive-nested-wrongly.md", "directive-unclosed.md", "too-deep.md")
                .contains(name);
    }

    @Test
    void everyKindOfProblemInABodyHasAnExample() throws IOException {
        var seen = new TreeSet<Problem.Code>();
        for (var name : texts()) {
            LessonParser.parse(text(name)).problems().forEach(problem -> seen.add(problem.code()));
        }

        assertThat(seen)
                .containsAll(Stream.of(Problem.Code.values())
                        .takeWhile(code -> code != Problem.Code.FRONT_MATTER_MISSING)
                        .filter(code -> code != Problem.Code.TOO_LARGE)
                        .toList());
    }

    private static String text(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
