package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes in by the clipboard, and what stays out. */
@Tag("browser")
class EditorPasteTests {

    private static final EditorPage EDITOR = new EditorPage();
    private static final String PIXELS =
            "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FABJAD"
                    + "veWkH6oAAAAAElFTkSuQmCC";

    @BeforeEach
    void open() {
        EDITOR.open("");
    }

    @AfterAll
    static void close() {
        EDITOR.close();
    }

    private static void pasteHtml(String html) {
        EDITOR.paste(Map.of("text/html", html));
    }

    @Test
    void wordsParagraphsThatLookLikeListsBecomeLists() {
        pasteHtml("""
                <style>p.MsoNormal {margin:0}</style><h1>Water<o:p></o:p></h1>
                <p class=MsoNormal>Some <b>bold</b> <span style='font-style:italic'>text</span>.<o:p></o:p></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>one</p>
                <p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o</span>inner</p>
                <p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.</span>first</p>""");
        assertThat(EDITOR.shape())
                .isEqualTo("heading(\"Water\") | paragraph(\"Some \", strong:\"bold\", \" \", em:\"text\", \".\")"
                        + " | bullet_list(list_item(paragraph(\"one\"), bullet_list(list_item(paragraph(\"inner\")))))"
                        + " | ordered_list(list_item(paragraph(\"first\")))");
    }

    @Test
    void googleDocsArrivesWithoutItsWrapperAndWithoutItsTrackers() {
        pasteHtml("""
                <b style="font-weight:normal" id="docs-internal-guid-1"><p><span style="font-weight:700">Bold</span>
                <a href="https://www.google.com/url?q=https://example.org/?utm_source%3Dx%26a%3D1&sa=D">link</a></p></b>""");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(strong:\"Bold\", \" \", link:\"link\")");
        assertThat(EDITOR.page().locator(".ge-text a").getAttribute("href")).isEqualTo("https://example.org/?a=1");
    }

    @Test
    void whatOnlyWordMeansSoIsUnderstood() {
        pasteHtml("""
                <p class=MsoTitle>Water</p><h2 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.</span><b>Look</b></h2>
                <p class=MsoQuote>Drop by drop</p><p class=MsoNormal>H<sub>2</sub>O, m<sup>2</sup>, x<sup>a</sup>
                <a href="#_ftn1"><span>[1]</span></a><del>gone</del><p class=MsoNormal><img src="file:///C:/a.png"></p>
                <p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>3.</span>third</p>""");
        assertThat(EDITOR.shape())
                .isEqualTo("heading(\"Water\") | heading(\"Look\") | blockquote(paragraph(\"Drop by drop\"))"
                        + " | paragraph(\"H₂O, m², xa [1]\") | ordered_list(list_item(paragraph(\"third\")))");
        assertThat(EDITOR.value()).contains("\"order\":3");
        assertThat(EDITOR.page().locator(".ge-notice").textContent()).contains("did not come with the text: 1");
    }

    @Test
    void picturesThatWordOnlyNamesComeOutOfTheOtherFormOfTheText() {
        var digits = HexFormat.of().formatHex(Base64.getDecoder().decode(PIXELS));
        EDITOR.paste(Map.of(
                "text/html",
                "<p>one</p><p><img src='file:///C:/a.png' alt='A dam. Description automatically generated'></p>",
                "text/rtf",
                "{\\rtf1{\\*\\shppict{\\pict{\\*\\picprop\\shplid1}\\picw10\\pngblip\\bliptag-1{\\*\\blipuid 00ff}\n"
                        + digits + "}}{\\nonshppict{\\pict\\wmetafile8 0100}}}"));
        EDITOR.page().getByRole(AriaRole.DIALOG).waitFor();
        EDITOR.type("A dam");
        button("Insert").click();
        EDITOR.waitFor("() => shape().includes('figure')");
        assertThat(EDITOR.value()).contains("\"alt\":\"A dam\"");
    }

    @Test
    void wordInTheBrowserMakesListsOfScatteredItems() {
        pasteHtml("""
                <p role=heading aria-level=2>Find</p>
                <div class=ListContainerWrapper><ul><li data-aria-level=1><p>one</p></li></ul></div>
                <div class=ListContainerWrapper><ul><li data-aria-level=2><p>inner</p></li></ul></div>
                <div class=ListContainerWrapper><ul><li data-aria-level=1><p>two</p></li></ul></div>""");
        assertThat(EDITOR.shape())
                .isEqualTo("heading(\"Find\") | bullet_list(list_item(paragraph(\"one\"),"
                        + " bullet_list(list_item(paragraph(\"inner\")))), list_item(paragraph(\"two\")))");
    }

    @Test
    void googleDocsListsArriveNestedAndItsPicturesAreExplained() {
        pasteHtml("""
                <b style="font-weight:normal" id="docs-internal-guid-1"><ul><li><p>one</p></li><ul><li><p>inner</p></li></ul>
                <li><p>CO<span style="vertical-align:sub">2</span></p></li></ul><br>
                <p><img src="https://lh7-rt.googleusercontent.com/docsz/A"></p><br><br></b>""");
        assertThat(EDITOR.shape())
                .isEqualTo("bullet_list(list_item(paragraph(\"one\"), bullet_list(list_item(paragraph(\"inner\")))),"
                        + " list_item(paragraph(\"CO₂\")))");
        assertThat(EDITOR.page().locator(".ge-notice").textContent()).contains("Download the document as a Word file");
    }

    @Test
    void aSpreadsheetBecomesATableWithItsAlignmentAndWithoutItsEmptyRows() {
        pasteHtml("""
                <table width=128><!--StartFragment--><col width=64 span=2><tr height=20><td class=xl65>Month</td><td
                align=right>Rain</td></tr><tr><td>Jan</td><td align=right x:num>12</td></tr>
                <tr><td colspan=2 style='mso-ignore:colspan'></td></tr><!--EndFragment--></table>""");
        assertThat(EDITOR.shape())
                .startsWith("table(table_row(table_header(paragraph(\"Month\")), table_header(paragraph(\"Rain\"))),"
                        + " table_row(table_cell(paragraph(\"Jan\")), table_cell(paragraph(\"12\"))))");
        assertThat(EDITOR.value()).contains("\"align\":\"right\"");
    }

    @Test
    void spansInATableAreResolvedAndACellHoldsOneLine() {
        pasteHtml("<table><tr><td colspan=2>A</td></tr><tr><td><p>1</p><p>2</p></td><td>3</td></tr></table>");
        assertThat(EDITOR.shape())
                .startsWith("table(table_row(table_header(paragraph(\"A\")), table_header(paragraph)),"
                        + " table_row(table_cell(paragraph(\"1 2\")), table_cell(paragraph(\"3\"))))");
    }

    @Test
    void whatIsPastedIntoAnAnswerOrACellBecomesOneLine() {
        EDITOR.type(":::question.short ").press("ArrowDown");
        pasteHtml("<p>water</p><p><b>vapour</b></p>");
        assertThat(EDITOR.shape()).contains("answer_list(answer(\"water vapour\"))");
    }

    @Test
    void anAddressPastedOverWordsMakesALinkOfThem() {
        EDITOR.type("words").press("Shift+Home");
        EDITOR.paste(Map.of("text/plain", "https://example.org/"));
        assertThat(EDITOR.shape()).isEqualTo("paragraph(link:\"words\")");
    }

    @Test
    void hostileMarkupIsInertAndAsksNobodyForAnything() {
        var foreign = new ArrayList<String>();
        EDITOR.page().onRequest(request -> {
            if (!request.url().startsWith(EDITOR.address("").replaceAll("/page.html$", ""))) {
                foreign.add(request.url());
            }
        });
        EDITOR.evaluate("() => { window.harmed = 0; }");
        for (var html : List.of(
                "<script>harmed = 1</script><img src=x onerror='harmed = 1'>",
                "<svg onload='harmed = 1'><script>harmed = 1</script></svg>",
                "<a href='java&#10;script:harmed = 1'>a</a><a href='data:text/html,x'>b</a><a href='//evil.example'>c</a>",
                "<iframe srcdoc='<script>parent.harmed = 1</script>'></iframe><object data='x'></object>",
                "<video src='https://evil.example/v' autoplay></video><img src='https://evil.example/i'>",
                "<p style='mso-list:l0 level1 lfo1'>x<img src='https://evil.example/w' onerror='harmed = 1'></p>",
                "<div data-pm-slice='1 1 []' onclick='harmed = 1'><img data-gradus src='https://evil.example/p'>x</div>",
                "<form action='https://evil.example'><input autofocus onfocus='harmed = 1'></form>")) {
            pasteHtml(html);
        }
        EDITOR.page().waitForTimeout(300);
        assertThat(EDITOR.evaluate("() => harmed")).isEqualTo(0);
        assertThat(foreign).isEmpty();
        assertThat(EDITOR.shape()).doesNotContain("link:", "figure", "image");
        assertThat(EDITOR.evaluate("""
                () => [...document.querySelectorAll('.ge-text *')].filter((node) =>
                  [...node.attributes].some(({ name, value }) => /^on/.test(name) || /^\\s*(javascript|data):/i.test(value))).length""")).isEqualTo(0);
        EDITOR.type("alive");
        assertThat(EDITOR.shape()).contains("alive");
    }

    @Test
    void tooMuchIsRefusedWithAMessageAndTheEditorStaysUsable() {
        EDITOR.evaluate("() => paste({ 'text/plain': 'word '.repeat(2_100_000) })");
        EDITOR.evaluate(
                "() => paste({ 'text/html': '<table>' + ('<tr>' + '<td>x</td>'.repeat(50) + '</tr>').repeat(50) })");
        EDITOR.evaluate("() => paste({ 'text/html': '<blockquote>'.repeat(400) + 'x' })");
        EDITOR.evaluate(
                "() => paste({ 'text/html': '<table><tr><td colspan=1000 rowspan=60000>x<td>y' + '<tr>'.repeat(3000) })");
        assertThat(EDITOR.page().getByRole(AriaRole.ALERT).allTextContents())
                .hasSize(3)
                .anySatisfy(text -> assertThat(text).startsWith("This is too much text"))
                .anySatisfy(text -> assertThat(text).startsWith("This table has more than 2,000 cells"))
                .anySatisfy(text -> assertThat(text).startsWith("This is nested too deeply"));
        EDITOR.type("alive");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"alive\")");
    }

    @Test
    void aPictureMustBeDescribedBeforeItStands() {
        EDITOR.pasteFile("a.png", "image/png", PIXELS);
        button("Insert").click();
        assertThat(EDITOR.page().locator("dialog [role=alert]").textContent()).startsWith("Say what the picture shows");
        EDITOR.type("A red square");
        button("Insert").click();
        EDITOR.waitFor("() => shape().startsWith('figure')");
        assertThat(EDITOR.evaluate("() => JSON.stringify(JSON.parse(document.querySelector('gradus-editor').value)"
                        + ".content[0].attrs)"))
                .isEqualTo("{\"src\":\"stored.png\",\"alt\":\"A red square\",\"decorative\":false,\"caption\":\"\","
                        + "\"credit\":\"\"}");
        assertThat(EDITOR.evaluate("() => of('upload')[0].name")).isEqualTo("stored.png");
    }

    @Test
    void escapeInsteadOfADescriptionLeavesThePictureOut() {
        EDITOR.pasteFile("a.png", "image/png", PIXELS);
        EDITOR.page().getByRole(AriaRole.DIALOG).waitFor();
        EDITOR.press("Escape").type("on");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"on\")");
    }

    @Test
    void whyAPictureWasNotStoredIsSaidInTheServersWords() {
        EDITOR.pasteFile("a.svg", "image/svg+xml", "PHN2Zz48c2NyaXB0Lz48L3N2Zz4=");
        EDITOR.page().getByRole(AriaRole.ALERT).first().waitFor();
        assertThat(EDITOR.page().locator(".ge-notice").textContent()).contains("a.svg", "This SVG holds a script.");
        assertThat(EDITOR.shape()).isEqualTo("paragraph");
    }

    @Test
    void picturesThatCameWithATextAreStoredAndThoseOfOtherSitesAreNot() {
        pasteHtml("<p>one <img src='data:image/png;base64," + PIXELS + "'> two</p><img src='https://evil.example/i'>");
        EDITOR.page().getByLabel("only decorates").check();
        button("Insert").click();
        EDITOR.waitFor("() => shape() === 'paragraph(\"one \", image, \" two\")'");
        assertThat(EDITOR.page().locator(".ge-notice").textContent()).contains("other sites were left out: 1");
    }

    @Test
    void markdownBecomesStructureAndIsPlainAgainWhenUndone() {
        var markdown = "# Water\n\nIt is **wet**.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
        EDITOR.type("Before ");
        EDITOR.paste(Map.of("text/plain", markdown));

        EDITOR.waitFor("() => shape().includes('table_cell')");
        assertThat(EDITOR.shape())
                .isEqualTo("paragraph(\"Before \") | heading(\"Water\") | paragraph(\"It is \", strong:\"wet\", \".\")"
                        + " | bullet_list(list_item(paragraph(\"one\")), list_item(paragraph(\"two\")))"
                        + " | table(table_row(table_header(paragraph(\"a\")), table_header(paragraph(\"b\"))),"
                        + " table_row(table_cell(paragraph(\"1\")), table_cell(paragraph(\"2\"))))");
        EDITOR.press("Control+z");
        assertThat(EDITOR.shape())
                .startsWith("paragraph(\"Before # Water\") | paragraph(\"It is **wet**.\") | paragraph(\"- one\")");
        EDITOR.press("Control+z");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"Before \")");
        EDITOR.paste(Map.of("text/plain", "a **wet** day"));
        EDITOR.waitFor("() => shape() === 'paragraph(\"Before a \", strong:\"wet\", \" day\")'");
        button("Keep it as plain text").last().click();
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"Before a **wet** day\")");
    }

    @Test
    void whoTypesOnBeforeTheAnswerHasBothTheStructureAndTheWords() {
        EDITOR.evaluate("() => { document.addEventListener('gradus-markdown', (event) => {"
                + " window.answer = event.detail; event.stopPropagation(); }, { capture: true, once: true }); }");
        EDITOR.paste(Map.of("text/plain", "- one\n- **two**"));
        EDITOR.type(" and more");
        EDITOR.evaluate("() => document.querySelector('gradus-editor').dispatchEvent("
                + "new CustomEvent('gradus-markdown', { detail: answer }))");

        EDITOR.waitFor("() => shape().startsWith('bullet_list')");
        assertThat(EDITOR.shape())
                .isEqualTo("bullet_list(list_item(paragraph(\"one\")),"
                        + " list_item(paragraph(strong:\"two\", \" and more\")))");
        EDITOR.press("Control+z");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"- one\") | paragraph(\"- **two** and more\")");
    }

    /** Nobody is asked what it means, so it stays what it is. */
    @Test
    void plainTextAndCodeStayWhatTheyAre() {
        EDITOR.evaluate("() => addEventListener('gradus-markdown', () => events.push({ type: 'asked' }))");
        for (var plain : List.of(
                "One line.\nAnother - with a hyphen, 2 * 3 * 4 and #1.",
                "# a comment\nimport os\n\nfor x in y:\n    print(x)\n\n# another\n",
                "int main() {\n  char **argv;\n  return a ** b;\n}\n",
                "a_b_c and * alone",
                "1984. It was a year.",
                "Tel. 555 | Fax 556")) {
            EDITOR.paste(Map.of("text/plain", plain));
        }
        EDITOR.press("Enter").type("```");
        EDITOR.paste(Map.of("text/plain", "# Heading\n\n**bold**\n"));

        assertThat(EDITOR.evaluate("() => of('asked').length")).isEqualTo(0);
        assertThat(EDITOR.shape())
                .endsWith("code_block(\"# Heading\\n\\n**bold**\\n\")")
                .doesNotContain("strong");
    }

    private static Locator button(String name) {
        return EDITOR.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
