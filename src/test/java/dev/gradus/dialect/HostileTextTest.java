package dev.gradus.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.dialect.editor.EditorDocument;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines that attack what shows them, in every place of a text: all come out as letters, and come back the same. */
class HostileTextTest {

    private static final List<String> LINES = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "\"><b onmouseover=alert(1)>",
            "'-alert(1)-'",
            "javascript:alert(1)",
            "java\tscript:alert(1)",
            "&#106;avascript&colon;alert(1)",
            "data:text/html;base64,PHNjcmlwdD4=",
            "//example.org/x",
            "../../../etc/passwd",
            "..\\..\\windows\\win.ini",
            "${7*7} #{7*7} {{7*7}} <%= 7*7 %>",
            "'; DROP TABLE lesson; --",
            "\u202Egnp.exe\u202C",
            "z\u0351\u0350a\u0321lgo",
            "\uFEFF\u200B\u2060",
            "%00 %0d%0aSet-Cookie:x",
            ":::strange",
            "---\ntitle: x\n---",
            "{minutes=5}",
            "]]>",
            "-->",
            "\u2028alert(1)\u2029");

    private static final List<String> PLACES = List.of(
            "%s",
            "a %s b",
            "**%s**",
            "[text](%s)",
            "[text](<%s>)",
            "[%s](https://example.org)",
            "<%s>",
            "[a]\n\n[a]: %s",
            "![%s](a.svg \"%1$s\"){credit=\"%1$s\"}",
            "![a](%s)",
            "`%s`",
            "# %s {minutes=%1$s}",
            "| %s |\n| --- |\n| %1$s |",
            "```%s\n%1$s\n```",
            ":::media{src=\"%s\" credit=\"%1$s\"}\n%1$s\n:::",
            ":::%s\n:::",
            ":::question{type=short}\n%s\n\n= %1$s\n:::");

    static Stream<String> texts() {
        return PLACES.stream().flatMap(place -> LINES.stream().map(place::formatted));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void comesBackAsItWas(String text) {
        var document = LessonParser.parse(text).document();

        var written = LessonWriter.write(document);

        assertThat(LessonWriter.rewrite(text, document)).isEqualTo(text);
        assertThat(LessonParser.parse(written).document().normalised()).isEqualTo(document.normalised());
        assertThat(LessonFile.parse(
                        LessonFile.of(LessonHeader.of("a", 4), written).source()))
                .isInstanceOf(LessonFileResult.Read.class);
        assertThat(EditorDocument.fromJson(EditorDocument.toJson(document))).isEqualTo(document.normalised());
    }
}
