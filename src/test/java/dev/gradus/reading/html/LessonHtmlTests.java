package dev.gradus.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LessonHtmlTests {

    private static final Path GOLDEN = Path.of("src/test/resources/reading");

    static Stream<String> goldenFiles() throws IOException {
        try (var files = Files.list(GOLDEN)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** With {@code -Dgradus.golden=write} the files are written anew, to be read before they are committed. */
    @ParameterizedTest
    @MethodSource("goldenFiles")
    void aBodyBecomesItsGoldenPage(String name) throws IOException {
        var html = Blocks.html(Files.readString(GOLDEN.resolve(name)));
        var golden = GOLDEN.resolve(name.replace(".md", ".html"));
        if ("write".equals(System.getProperty("gradus.golden"))) {
            Files.writeString(golden, html);
        }
        assertThat(html).isEqualTo(Files.readString(golden));
    }

    @Test
    void whatTeachersNoteIsNowhereOnThePage() {
        var html = Blocks.html("""
            Before.

            :::teacher
            The secret is out.
            :::

            ::::activity{minutes=3}
            Draw.

            :::teacher
            The hidden hint.
            :::
            ::::

            > :::teacher
            > The quoted note.
            > :::

            - :::teacher
              The listed note.
              :::
            """);
        assertThat(html).contains("Before.", "Draw.").doesNotContain("secret", "hidden", "quoted", "listed", "teacher");
    }

    @Test
    void theAnswerIsNotOnThePage() {
        var html = Blocks.html("""
            :::question{type=single}
            Where did the water go?

            - [ ] Down
              > Feedback for down.
            - [x] Up
              > Feedback for up.

            > Feedback for all.
            :::

            :::question{type=short}
            What is it?

            = water vapour
            = steam

            > Feedback for the word.
            :::
            """);
        assertThat(html)
                .contains("Where did the water go?", "Down", "Up", "What is it?")
                .doesNotContain("Feedback", "vapour", "steam", "checked", "right", "correct", "[x]");
        var choices =
                html.lines().filter(line -> line.contains("type=\"radio\"")).toList();
        assertThat(choices.get(0).replace("Down", "").replace("value=\"0\"", ""))
                .isEqualTo(choices.get(1).replace("Up", "").replace("value=\"1\"", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1. a\n2. b", "1. first\n2. second\n3. third", "1. w\n2. x\n3. y\n4. z\n5. u"})
    void anOrderQuestionNeverShowsTheRightOrder(String items) {
        var question = ":::question{type=order}\nSort.\n\n" + items + "\n:::\n";
        var html = Blocks.html(question);
        var right = items.replaceAll("\\d\\. ", "").lines().toList();
        var shown = html.lines()
                .filter(line -> line.contains("<select"))
                .map(line -> line.replaceAll(".*<span>(.*)</span>.*", "$1"))
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(right).isNotEqualTo(right);
        assertThat(Blocks.html(question)).isEqualTo(html);
    }

    @Test
    void hostileTextIsInert() {
        var html = Blocks.html("""
            ## <script>alert(1)</script> {minutes=3}

            <img src=x onerror=alert(1)> & "quotes" 'single' `<b>code</b>`

            [click](javascript:alert(1)) [data](data:text/html,x) [ok](https://example.org/?a=1&b="2")

            ![" onerror="alert(1)](puddle.svg "<b>caption</b>")

            ![<i>gone</i>](nowhere.svg)

            | <u>a</u> |
            |---|
            | <script>b</script> |

            :::question{type=single}
            <script>q</script>

            - [x] <img src=x onerror=alert(2)>
            - [ ] b
            :::

            ```html
            </code><script>c</script>
            ```
            """);
        assertThat(html)
                .doesNotContain(
                        "<script",
                        "<img src=x",
                        "<b>",
                        "<i>",
                        "<u>",
                        "href=\"javascript",
                        "href=\"data",
                        "\" onerror=\"")
                .contains("&lt;script&gt;");
    }

    @Test
    void aLinkToAFileOfTheLessonLeadsToTheServedFile() {
        assertThat(Blocks.html("[hear](song%20of%20rain.mp3)"))
                .contains("href=\"/media/" + Blocks.SONG_SHA + "/song%20of%20rain.mp3\"");
    }

    /** The transcript is a disclosure of the browser's own, so that it opens without a script. */
    @Test
    void aFilmHasItsCaptionsAndATranscript() {
        var html =
                Blocks.html(":::media{src=river.mp4 captions-en=river.vtt captions-zh-CN=lost.vtt}\nA river.\n:::\n");

        assertThat(html)
                .containsOnlyOnce("<track")
                .contains(
                        "<track kind=\"captions\" srclang=\"en\" label=\"English\" src=\"/media/" + Blocks.CAPTIONS_SHA
                                + "/river.vtt\"></video>",
                        "<details><summary>Transcript</summary>\n<p>A river.</p>");
        assertThat(Blocks.html(":::media{src=\"song of rain.mp3\" captions-en=river.vtt}\n:::\n"))
                .contains("<video controls playsinline class=\"sound\"", "<track");
    }

    @Test
    void onlyTheFirstPictureLoadsAtOnce() {
        var html = Blocks.html("![a](puddle.svg)\n\n![b](dam.jpg)\n");
        var pictures = html.lines().filter(line -> line.contains("<img")).toList();
        assertThat(pictures.get(0)).doesNotContain("lazy");
        assertThat(pictures.get(1)).contains("loading=\"lazy\"");
    }

    @Test
    void noHeadingLevelIsLeftOut() {
        assertThat(Blocks.html("# One\n\n#### Four\n\n## Two\n\n### Three\n\n###### Six\n"))
                .contains(
                        "<h2><span>One",
                        "<h3><span>Four",
                        "<h2 id=\"step-1\"><span>Two",
                        "<h3><span>Three",
                        "<h4><span>Six");
    }

    @Test
    void aBoxIsFoundByItsLabelAmongTheHeadings() {
        assertThat(Blocks.html("## Look\n\n:::activity{minutes=3}\n# Draw\n:::\n\n### Then\n"))
                .contains(
                        "<h3 class=\"label\">Try it · 3 minutes</h3>\n<h4><span>Draw</span></h4>",
                        "<h3><span>Then</span></h3>");
        assertThat(Blocks.html(
                        "## What we know now\n\n:::recap\nIt rises.\n:::\n\n## On\n\n:::recap\nIt falls.\n:::\n"))
                .as("nothing is said twice in a row")
                .contains(
                        "<div class=\"box recap\">\n<p>It rises.</p>",
                        "<h3 class=\"label\">What we know now</h3>\n<p>It falls.</p>");
    }

    @Test
    void formsHoldWhatWasAnsweredBeforeAndCarryTheRest() {
        var lesson = Blocks.document("""
            :::question{type=multiple}
            Which?

            - [ ] Sand
            - [x] Rain
            - [x] Ice
            :::

            :::question{type=order}
            Sort.

            1. First
            2. Second
            :::

            :::question{type=short}
            What is it?

            = steam
            :::
            """);
        var given = new Given(Map.of(0, List.of("2", "1"), 1, List.of("2", ""), 2, List.of("\"><b>")));
        var html = LessonHtml.of(lesson, Blocks.setting("en").answered(given));
        assertThat(html)
                .contains("value=\"0\"><span>Sand", "value=\"1\" checked><span>Rain", "value=\"2\" checked><span>Ice")
                .containsOnlyOnce("<option selected>2</option>")
                .doesNotContain("<option selected>1", "<b>")
                .contains("value=\"&#34;&gt;&lt;b&gt;\"></label>");
        var carried = html.lines()
                .filter(line -> line.matches("<input type=.hidden. name=.a.*"))
                .toList();
        assertThat(carried)
                .containsExactly(
                        "<input type=\"hidden\" name=\"a1\" value=\"2\">",
                        "<input type=\"hidden\" name=\"a1\" value=\"\">",
                        "<input type=\"hidden\" name=\"a2\" value=\"&#34;&gt;&lt;b&gt;\">",
                        "<input type=\"hidden\" name=\"a0\" value=\"2\">",
                        "<input type=\"hidden\" name=\"a0\" value=\"1\">",
                        "<input type=\"hidden\" name=\"a2\" value=\"&#34;&gt;&lt;b&gt;\">",
                        "<input type=\"hidden\" name=\"a0\" value=\"2\">",
                        "<input type=\"hidden\" name=\"a0\" value=\"1\">",
                        "<input type=\"hidden\" name=\"a1\" value=\"2\">",
                        "<input type=\"hidden\" name=\"a1\" value=\"\">");
        assertThat(new Given(Map.of(0, List.of("x".repeat(5_000)))).query()).isEmpty();
    }

    @Test
    void everyLanguageHasItsOwnLabels() {
        var document = Blocks.document(":::activity{minutes=10}\nDraw.\n:::\n");
        assertThat(LessonHtml.of(document, Blocks.setting("zh-CN"))).contains("试一试 · 10 分钟");
        assertThat(LessonHtml.of(document, Blocks.setting("en"))).contains("Try it · 10 minutes");
    }

    @Test
    void aColumnWithoutAHeadNamesItsRows() {
        assertThat(Blocks.html("| | dry |\n|---|---|\n| Ridgeland | 3 |\n"))
                .contains("<td></td><th scope=\"col\">dry</th>", "<th scope=\"row\">Ridgeland</th><td>3</td>");
    }
}
