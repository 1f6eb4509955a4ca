package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.editor.EditorDocument;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Properties that hold for all documents, tried on many made-up ones. A failure names the seed to look at. */
class RoundTripTest {

    private static final int SEEDS_IN_A_BATCH = 100;

    static LongStream batches() {
        return LongStream.range(0, 8);
    }

    /** So that what is shown here is shown of a new kind, too. */
    @Test
    void everyKindOfDirectiveIsAmongThem() {
        var kinds = seeds(0).mapToObj(seed -> new GeneratedDocuments(seed).next())
                .flatMap(document -> document.blocks().stream())
                .filter(Directive.class::isInstance)
                .map(block -> ((Directive) block).kind())
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Directive.Kind.values());
    }

    @ParameterizedTest
    @MethodSource("batches")
    void theNormalFormIsNormal(long batch) {
        seeds(batch).forEach(seed -> {
            var normal = new GeneratedDocuments(seed).next().normalised();

            assertThat(normal.normalised()).as("seed %d", seed).isEqualTo(normal);
        });
    }

    @ParameterizedTest
    @MethodSource("batches")
    void whatIsWrittenIsReadAsItWasMeant(long batch) {
        seeds(batch).forEach(seed -> {
            var document = new GeneratedDocuments(seed).next().normalised();

            var written = LessonWriter.write(document);

            assertThat(SourceLetters.check(written)).isEmpty();
            assertThat(LessonParser.parse(written).document().normalised())
                    .as("seed %d:\n%s", seed, written)
                    .isEqualTo(document);
        });
    }

    @ParameterizedTest
    @MethodSource("batches")
    void theEditorGivesBackWhatItWasGiven(long batch) {
        seeds(batch).forEach(seed -> {
            var document = new GeneratedDocuments(seed).wellNested().next();

            assertThat(EditorDocument.fromJson(EditorDocument.toJson(document)))
                    .as("seed %d", seed)
                    .isEqualTo(document.normalised());
        });
    }

    @ParameterizedTest
    @MethodSource("batches")
    void anEditedTextIsReadAsTheEditedDocument(long batch) {
        seeds(batch).forEach(seed -> {
            var documents = new GeneratedDocuments(seed);
            var source = LessonWriter.write(documents.next());
            var edited = documents.edited(LessonParser.parse(source).document()).normalised();

            var rewritten = LessonWriter.rewrite(source, edited);

            assertThat(LessonParser.parse(rewritten).document().normalised())
                    .as("seed %d:\n%s", seed, rewritten)
                    .isEqualTo(edited);
        });
    }

    private static LongStream seeds(long batch) {
        return LongStream.range(batch * SEEDS_IN_A_BATCH, (batch + 1) * SEEDS_IN_A_BATCH);
    }
}
