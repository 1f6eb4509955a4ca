package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.gradus.dialect.editor.EditorDocument;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to make a parser slow, deep or large. Each is read, written and given to the editor in bounded time. */
class PathologicalTest {

    private static final int MANY = 30_000;
    private static final Duration LIMIT = Duration.ofSeconds(30);

    record Hostile(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Hostile> texts() {
        return List.of(
                many("opening brackets", "["),
                new Hostile("nested brackets", "[".repeat(MANY) + "a" + "]".repeat(MANY)),
                new Hostile("nested strong", "*a **a ".repeat(5_000) + "b" + " a** a*".repeat(5_000)),
                many("openers without closers", "_a "),
                many("closers without openers", "a_ "),
                many("mixed delimiters", "a**b*c_ "),
                many("strong words", "**a** "),
                many("asterisks beside Chinese", "水*。"),
                many("link openers", "[a"),
                many("unclosed destinations", "[a](<b"),
                many("unclosed titles", "[a](b \""),
                many("pictures around links", "![[]()"),
                many("links in pictures", "![[]()".repeat(10) + "\n\n"),
                many("unclosed attributes", "]{a=\"\\"),
                many("open braces", "(){a=\""),
                new Hostile("backticks", growing(1_000, i -> "e" + "`".repeat(i))),
                many("quotes", "> "),
                many("bullets", "- "),
                many("numbers", "1. "),
                new Hostile("lists ever deeper", growing(500, i -> "  ".repeat(i) + "* a\n")),
                many("comments", "<!--"),
                many("processing instructions", "<?"),
                many("references", "&#"),
                many("directives", ":::keyidea\n"),
                new Hostile("directives ever wider", growing(800, i -> ":".repeat(i + 3) + "example\n")),
                many("closing lines", ":::\n"),
                new Hostile("a directive of attributes", ":::keyidea{" + "a ".repeat(MANY) + "}\n:::"),
                new Hostile("an endless attribute", ":::media{src=\"" + "\\\\".repeat(MANY) + "\"}\n:::"),
                new Hostile("a wide table", "a|".repeat(MANY) + "\n" + "-|".repeat(MANY) + "\n" + "b\n|".repeat(MANY)),
                new Hostile("many short rows", "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "|b\n".repeat(MANY)),
                new Hostile("a tall table", "a|b\n-|-\n" + "1|2\n".repeat(MANY)),
                many("tables", "a|b\n-|-\n|\n\n"),
                new Hostile("a long address", "[a]: " + "x".repeat(MANY) + "\n\n" + "[a]".repeat(MANY)),
                new Hostile("many definitions", growing(20_000, i -> "[a" + i + "]: /u\n") + "[a1]".repeat(20_000)),
                new Hostile("unclosed definitions", "[a\n".repeat(MANY)),
                many("hard breaks", "a\\\n"),
                many("headings", "a\n-\n"),
                many("fences", "```\n"),
                many("underscores", "_"),
                many("table lines", "|-"),
                many("hyphens", "-"),
                many("zero bytes", "\0"),
                many("halves of pairs", "\uD800"),
                new Hostile("choices", ":::question{type=single}\n" + "- [ ] a\n".repeat(10_000) + ":::"),
                new Hostile("a book", "water ".repeat(850_000)),
                new Hostile("a chapter", "water\n".repeat(160_000)),
                new Hostile("paragraphs", "water\n\n".repeat(140_000)),
                new Hostile("nothing at all", "\n".repeat(999_999)));
    }

    private static Hostile many(String name, String part) {
        return new Hostile(name, part.repeat(MANY));
    }

    private static String growing(int count, IntFunction<String> part) {
        return IntStream.range(0, count).mapToObj(part).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isReadAndWrittenInBoundedTime(Hostile hostile) {
        assertTimeoutPreemptively(LIMIT, () -> {
            var document = LessonParser.parse(hostile.text()).document();
            LessonWriter.write(document);
            EditorDocument.toJson(document);
        });
    }

    @Test
    void whatIsTooLargeIsKeptLetterByLetter() {
        var text = "a".repeat(1_000_001);

        var result = LessonParser.parse(text);

        assertThat(result.problems()).containsExactly(new Problem(1, Problem.Code.TOO_LARGE));
        assertThat(result.document().plainText()).isEqualTo(text);
        assertThat(LessonWriter.rewrite(text, result.document())).isEqualTo(text);
    }
}
