package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing with keys only. */
@Tag("browser")
class EditorTypingTests {

    private static final EditorPage EDITOR = new EditorPage();

    @BeforeEach
    void open() {
        EDITOR.open("");
    }

    @AfterEach
    void quiet() {
        EDITOR.expectNoComplaint();
    }

    @AfterAll
    static void close() {
        EDITOR.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                "## Step ~ heading(\"Step\")",
                "## Look (5 min) ~ heading(\"Look\")",
                "- one ~ bullet_list(list_item(paragraph(\"one\")))",
                "1. one ~ ordered_list(list_item(paragraph(\"one\")))",
                "> said ~ blockquote(paragraph(\"said\"))",
                "```x ~ code_block(\"x\")",
                "---x ~ horizontal_rule | paragraph(\"x\")",
                "a **b** *c* `d` e ~ paragraph(\"a \", strong:\"b\", \" \", em:\"c\", \" \", code:\"d\", \" e\")",
                "粗**体** ~ paragraph(\"粗\", strong:\"体\")",
                "[a](https://example.org) b ~ paragraph(link:\"a\", \" b\")",
                "[a](javascript:1) b ~ paragraph(\"[a](javascript:1) b\")",
                ":::activity go ~ activity(paragraph(\"go\"))"
            })
    void aTypedSignBecomesWhatItMeans(String typed, String shape) {
        EDITOR.type(typed);
        assertThat(EDITOR.shape()).isEqualTo(shape);
    }

    @Test
    void backspaceRightAfterAShortcutGivesTheSignsBack() {
        EDITOR.type("**b**").press("Backspace");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"**b**\")");
    }

    @Test
    void tabAndShiftTabMakeListsWithinLists() {
        EDITOR.type("- a")
                .press("Enter")
                .type("b")
                .press("Tab", "Enter")
                .type("c")
                .press("Shift+Tab");
        assertThat(EDITOR.shape())
                .isEqualTo("bullet_list(list_item(paragraph(\"a\"), bullet_list(list_item(paragraph(\"b\")))),"
                        + " list_item(paragraph(\"c\")))");
    }

    @Test
    void theSlashMenuNarrowsWhileOneTypesAndEnterTakesTheBlock() {
        EDITOR.type("/key");
        assertThat(EDITOR.page().getByRole(AriaRole.OPTION).allTextContents()).containsExactly("Key idea");
        assertThat(EDITOR.text().getAttribute("aria-activedescendant")).isNotNull();
        EDITOR.press("Enter").type("Water circles.");
        assertThat(EDITOR.shape()).isEqualTo("keyidea(paragraph(\"Water circles.\"))");
    }

    @Test
    void escapeLeavesTheSlashAsText() {
        EDITOR.type("/key").press("Escape", "Enter").type("x");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"/key\") | paragraph(\"x\")");
    }

    @Test
    void aQuestionIsWrittenWithoutTheMouse() {
        EDITOR.type(":::question Why?")
                .press("ArrowDown")
                .type("Sun")
                .press("Enter")
                .type("Moon");
        EDITOR.press("Enter", "Enter").type("After");
        assertThat(EDITOR.shape())
                .isEqualTo("question(question_prompt(paragraph(\"Why?\")), choice_list("
                        + "choice(choice_text(paragraph(\"Sun\"))), choice(choice_text(paragraph(\"Moon\")))))"
                        + " | paragraph(\"After\")");
    }

    @Test
    void ofSeveralChoicesOnlyOneIsRightUnlessTheQuestionAllowsMore() {
        EDITOR.type(":::question ");
        var marks = EDITOR.page().locator(".ge-right");
        marks.nth(0).check();
        marks.nth(1).check();
        assertThat(right()).isEqualTo("false true false");
        EDITOR.page().getByRole(AriaRole.COMBOBOX).selectOption("multiple");
        marks.nth(2).check();
        assertThat(right()).isEqualTo("false true true");
        EDITOR.page().getByRole(AriaRole.COMBOBOX).selectOption("single");
        assertThat(right()).isEqualTo("false true false");
    }

    private static Object right() {
        return EDITOR.evaluate("() => JSON.parse(document.querySelector('gradus-editor').value)"
                + ".content[0].content[1].content.map((choice) => choice.attrs.right).join(' ')");
    }

    @Test
    void altAndArrowsMoveTheBlock() {
        EDITOR.type("a").press("Enter").type(":::keyidea b").press("Alt+ArrowUp");
        assertThat(EDITOR.shape()).isEqualTo("keyidea(paragraph(\"b\")) | paragraph(\"a\")");
        EDITOR.press("Alt+ArrowDown").type("!");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"a\") | keyidea(paragraph(\"b!\"))");
    }

    @Test
    void controlAndEnterLeaveABox() {
        EDITOR.type(":::keyidea in").press("Control+Enter").type("out");
        assertThat(EDITOR.shape()).isEqualTo("keyidea(paragraph(\"in\")) | paragraph(\"out\")");
    }

    @Test
    void aFullBoxIsSelectedBeforeBackspaceTakesItAndUndoBringsItBack() {
        EDITOR.type(":::keyidea in").press("Home", "Backspace");
        assertThat(EDITOR.shape()).isEqualTo("keyidea(paragraph(\"in\"))");
        EDITOR.press("Backspace");
        assertThat(EDITOR.shape()).isEqualTo("paragraph");
        EDITOR.press("Control+z");
        assertThat(EDITOR.shape()).isEqualTo("keyidea(paragraph(\"in\"))");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "ArrowLeft Enter ~ paragraph(\"i\") | paragraph(\"n\")",
                "Home Enter ~ paragraph | paragraph(\"in\")",
                "Shift+Home Control+b ~ paragraph(strong:\"in\")"
            })
    void aKeyActsWhereTheCaretIsEvenBeforeTheBrowserToldOfIt(String keys, String shape) {
        EDITOR.type("in");
        EDITOR.evaluate("() => holdBackCaret()");
        EDITOR.press(keys.split(" "));
        assertThat(EDITOR.shape()).isEqualTo(shape);
    }

    @Test
    void aCaretMovedRightAfterTheTextGotTheFocusStaysWhereItIs() {
        EDITOR.type("a").press("Enter").type("b");
        EDITOR.evaluate("() => holdBackCaret()");
        EDITOR.evaluate("() => focusThenHome()");
        EDITOR.press("Backspace");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"ab\")");
    }

    @Test
    void theControlsOfABoxAreReachedByAltAndEnterAndKeepTheFocusWhenItMoves() {
        EDITOR.type(":::keyidea in").press("Control+Enter").type("out").press("ArrowUp", "Alt+Enter", "Tab", "Enter");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"out\") | keyidea(paragraph(\"in\"))");
        assertThat(EDITOR.evaluate("() => document.activeElement.dataset.role")).isEqualTo("down");
        EDITOR.press("Escape");
        assertThat(EDITOR.evaluate("() => document.activeElement.className"))
                .asString()
                .contains("ge-text");
    }

    @Test
    void tabLeavesTheTextAndEscapeFreesItFromATable() {
        EDITOR.press("Tab");
        assertThat(EDITOR.evaluate("() => document.activeElement.id")).isEqualTo("after");
        EDITOR.text().focus();
        EDITOR.type("/table").press("Enter", "Tab", "Escape", "Tab");
        assertThat(EDITOR.evaluate("() => document.activeElement.id")).isEqualTo("after");
    }

    @Test
    void theToolbarIsOneTabStopWithArrowsWithinIt() {
        EDITOR.type("word").press("Control+a", "Alt+F10", "ArrowRight", "ArrowRight", "Enter");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(strong:\"word\")");
        EDITOR.waitFor("() => document.querySelector('[data-id=bold]').getAttribute('aria-pressed') === 'true'");
        assertThat(EDITOR.page().locator(".ge-toolbar [tabindex='0']").count()).isEqualTo(1);
    }

    @Test
    void aTableIsWhatMarkdownCanSay() {
        EDITOR.type("/table")
                .press("Enter")
                .type("A")
                .press("Tab")
                .type("B")
                .press("Enter")
                .type("b");
        EDITOR.page().locator("[data-id=table]").click();
        EDITOR.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Align the column right"))
                .click();
        EDITOR.press("Shift+Enter");
        var json = (String) EDITOR.evaluate("() => document.querySelector('gradus-editor').value");
        assertThat(json.split("\"align\":\"right\"", -1)).hasSize(4);
        assertThat(json).doesNotContain("hard_break", "colspan", "colwidth");
        assertThat(EDITOR.shape())
                .startsWith("table(table_row(table_header(paragraph(\"A\")), table_header(paragraph(\"B\"))");
    }

    @Test
    void aChineseInputMethodIsNeverDisturbed() {
        EDITOR.open("?language=zh-CN");
        var inputMethod = new InputMethod(EDITOR);
        for (var letters : new String[] {"n", "ni", "ni'h", "ni'hao"}) {
            inputMethod.compose(letters);
            // Longer than the pause after which it saves: half a word must not leave.
            EDITOR.page().waitForTimeout(300);
        }
        inputMethod.commit("你好");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"你好\")");
        EDITOR.waitFor("() => of('change').length > 0");
        assertThat(EDITOR.evaluate("() => of('change').map((change) => change.json).join()"))
                .asString()
                .contains("你好")
                .doesNotContain("ni");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
                    {"type":"bullet_list","content":[{"type":"list_item","content":[{"type":"paragraph"}]}]}         ! bullet_list(list_item(paragraph("你好水")), list_item(paragraph("我")))
                    {"type":"keyidea","content":[{"type":"paragraph"}]}                                             ! keyidea(paragraph("你好水"), paragraph("我"))
                    {"type":"table","content":[{"type":"table_row","content":[{"type":"table_header","content":[{"type":"paragraph"}]}]}]} ! table(table_row(table_header(paragraph("你好水"))), table_row(table_cell(paragraph("我"))))
                    {"type":"question","attrs":{"type":"short"},"content":[{"type":"question_prompt","content":[{"type":"paragraph"}]},{"type":"answer_list","content":[{"type":"answer"}]}]} ! question(question_prompt(paragraph("你好水")), answer_list(answer("我")))
                    """)
    void anInputMethodWorksWhereverTextStands(String block, String shape) {
        EDITOR.page().evaluate("(block) => open([JSON.parse(block)])", block);
        EDITOR.press("Control+End");
        var inputMethod = new InputMethod(EDITOR);
        inputMethod.write("ni'hao", "你好");
        inputMethod.write("shui", "水");
        EDITOR.press("Enter");
        inputMethod.write("wo", "我");

        assertThat(EDITOR.shape()).isEqualTo(shape);
    }

    @Test
    void aFormulaIsTypedOrAskedForShownAndChanged() {
        EDITOR.type("By $$E=mc$$ known")
                .press("Enter")
                .type("/formula")
                .press("Enter")
                .type("a+b")
                .press("Enter");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(\"By \", formula, \" known\") | paragraph(formula)");
        EDITOR.waitFor("() => document.querySelectorAll('.ge-text math mi').length === 2");
        EDITOR.page().locator(".ge-formula").last().dblclick();
        EDITOR.press("Control+a").type("\\bad`").press("Enter");
        assertThat(EDITOR.value()).contains("E=mc", "\\\\bad'").doesNotContain("a+b");
        EDITOR.waitFor("() => document.querySelector('.ge-formula[data-unknown]')?.textContent === \"\\\\bad'\"");
        EDITOR.evaluate(
                "() => document.querySelector('gradus-editor').formula('E=mc', '<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi><script xmlns=\"http://www.w3.org/1999/xhtml\">1</script></mi></math>')");
        EDITOR.press("Control+z");
        assertThat(EDITOR.page().locator(".ge-text script").count()).isZero();
    }

    @Test
    void aTermShowsItsDefinitionAtThePointerAndAtTheCaret() {
        EDITOR.evaluate("() => { show(doc('Puddles dry.', 'A puddle and vapour.', '水洼干了'));"
                + " document.querySelector('gradus-editor').terms ="
                + " { puddle: 'Water on the ground.', vapour: 'Water in the air.', '水洼': '地上的水。' }; }");
        var card = EDITOR.page().locator(".ge-term-card");
        assertThat(EDITOR.page().locator(".ge-term").allTextContents())
                .containsExactly("Puddles", "puddle", "vapour", "水洼");

        EDITOR.page().locator(".ge-term").nth(2).hover();
        card.waitFor();
        assertThat(card.textContent()).isEqualTo("vapour Water in the air.");
        EDITOR.page().mouse().move(0, 0);
        card.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));

        EDITOR.page().getByText("Puddles dry.").click();
        EDITOR.press("Home");
        card.waitFor();
        assertThat(EDITOR.page().locator(".ge-only-read").first().textContent())
                .isEqualTo("puddle: Water on the ground.");
        EDITOR.press("Escape");
        assertThat(card.isVisible()).isFalse();
        EDITOR.type("Two puddles. ");
        EDITOR.waitFor("() => document.querySelector('.ge-term').textContent === 'puddles'");
        assertThat(card.isVisible()).isFalse();
    }

    @Test
    void signsThatAnInputMethodBringsMeanWhatTheyMean() {
        new InputMethod(EDITOR).write("zd", "**重点**");
        assertThat(EDITOR.shape()).isEqualTo("paragraph(strong:\"重点\")");
        EDITOR.press("Enter");
        new InputMethod(EDITOR).write("jh", "# ");
        assertThat(EDITOR.shape()).endsWith("| heading");
    }

    @Test
    void aBlockIsMovedByItsHandleWithTheMouseAndUndone() {
        EDITOR.evaluate("""
                () => open([
                  { type: "paragraph", content: [{ type: "text", text: "First" }] },
                  { type: "keyidea", content: [{ type: "paragraph", content: [{ type: "text", text: "Thought" }] }] },
                  { type: "paragraph", content: [{ type: "text", text: "Last" }] },
                ])""");
        drag("Last", "First", 2);
        assertThat(EDITOR.shape())
                .isEqualTo("paragraph(\"Last\") | paragraph(\"First\") | keyidea(paragraph(\"Thought\"))");
        drag("Last", "Thought", 20);
        assertThat(EDITOR.shape())
                .isEqualTo("paragraph(\"First\") | keyidea(paragraph(\"Thought\"), paragraph(\"Last\"))");
        EDITOR.press("Control+z", "Control+z");
        assertThat(EDITOR.shape())
                .isEqualTo("paragraph(\"First\") | keyidea(paragraph(\"Thought\")) | paragraph(\"Last\")");
        EDITOR.page().getByText("First").hover();
        EDITOR.page().locator(".ge-handle").click();
        EDITOR.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Duplicate"))
                .click();
        assertThat(EDITOR.shape()).startsWith("paragraph(\"First\") | paragraph(\"First\") | keyidea");
    }

    private static void drag(String block, String target, double below) {
        EDITOR.page().getByText(block).hover();
        var handle = EDITOR.page().locator(".ge-handle").boundingBox();
        var goal = EDITOR.page().getByText(target).boundingBox();
        var mouse = EDITOR.page().mouse();
        mouse.move(handle.x + 8, handle.y + 8);
        mouse.down();
        mouse.move(handle.x + 8, handle.y + 30);
        mouse.move(handle.x + 8, goal.y + below, new Mouse.MoveOptions().setSteps(3));
        mouse.up();
    }
}
