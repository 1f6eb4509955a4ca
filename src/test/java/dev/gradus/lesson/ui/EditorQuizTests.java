package dev.gradus.lesson.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests as teachers type them, and blocks that are put into boxes. */
@Tag("browser")
class EditorQuizTests {

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

    /** Lines are parted by slashes; what is right has a star in what is read. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
                    1. Where? / a) up / b) down / Answer: b ~ Where? up, *down
                    Where is it? / A. up / B. down ✓ / C. gone ~ Where is it? up, *down, gone
                    Q1. Where? / *a) up / (b) down (correct) ~ multiple Where? *up, *down
                    Where? / a) **up** / b) down ~ Where? *up, down
                    Where? / a) **up** / b) **down** ~ Where? up, down
                    1．水去哪了？（B） / A．天上 / B．地下 ~ 水去哪了？ 天上, *地下
                    二、水去哪了？ / A. 天上　　B. 地下　　C. 河里 / 答案：AC ~ multiple 水去哪了？ *天上, 地下, *河里
                    1. One? / a) x / b) y / 2. Two? / a) x / b) y / Answers: 1. b 2. a ~ One? x, *y | Two? *x, y
                    3. Look: / Where is it? / a) x / b) y ~ Look: Where is it? x, y
                    Where? / [ ] up / [x] down ~ Where? up, *down
                    Where? /  / a) up /  / b) down ~ Where? up, down
                    They talk: / A: Where to? / B: Home. ~
                    1. Take a cup. / 2. Fill it. ~
                    # Heading / a) up / b) down ~
                    Only one: / a) up ~
                    """)
    void questionsAreReadFromLines(String lines, @Nullable String read) {
        assertThat(EDITOR.page().evaluate("""
                async (typed) => {
                  const { readQuiz } = await import("/studio-assets/editor/quiz.js");
                  const { schema } = await import("/studio-assets/editor/schema.js");
                  const { paragraph, heading } = schema.nodes;
                  const words = (line) => line.split("**").map((part, at) => part && schema.text(part, at % 2 ? [schema.mark("strong")] : [])).filter(Boolean);
                  const block = (line) => (line.startsWith("# ") ? heading : paragraph).create(null, words(line));
                  const said = (question) => (question.attrs.type === "multiple" ? "multiple " : "")
                    + question.child(0).textBetween(0, question.child(0).content.size, " ") + " "
                    + question.child(1).content.content.map((choice) => (choice.attrs.right ? "*" : "") + choice.textContent).join(", ");
                  const found = readQuiz(typed.split(" / ").map((line) => block(line.trim())));
                  return found.flatMap(({ questions }) => questions.map(said)).join(" | ");
                }""", lines)).isEqualTo(read == null ? "" : read);
    }

    @Test
    void linesThatAreSelectedBecomeTheQuestion() {
        EDITOR.type("1. Where?").press("Enter");
        // The number has become a list, as it does for everybody who types it.
        EDITOR.press("Enter").type("a) up").press("Enter").type("b) down ✓").press("Control+Home", "Shift+Control+End");
        insert("Question: one right answer");

        assertThat(EDITOR.shape())
                .isEqualTo("question(question_prompt(paragraph(\"Where?\")), choice_list("
                        + "choice(choice_text(paragraph(\"up\"))), choice(choice_text(paragraph(\"down\")))))");
        assertThat(EDITOR.value()).contains("\"right\":true");
        EDITOR.press("Control+z");
        assertThat(EDITOR.shape()).contains("paragraph(\"a) up\")");
    }

    @Test
    void aListBelowALineIsEnoughWhenSomebodyAsks() {
        EDITOR.type("Put in order").press("Enter").type("- rain").press("Enter").type("sun");
        EDITOR.press("Control+Home", "Shift+Control+End");
        insert("Question: put in order");
        assertThat(EDITOR.shape())
                .isEqualTo("question(question_prompt(paragraph(\"Put in order\")), order_list("
                        + "order_item(paragraph(\"rain\")), order_item(paragraph(\"sun\"))))");
    }

    @Test
    void enterGoesFromTheQuestionToItsFirstChoice() {
        EDITOR.type(":::question Why?")
                .press("Enter")
                .type("Sun")
                .press("Enter")
                .type("Moon");
        assertThat(EDITOR.shape())
                .startsWith("question(question_prompt(paragraph(\"Why?\")), choice_list("
                        + "choice(choice_text(paragraph(\"Sun\"))), choice(choice_text(paragraph(\"Moon\")))");
    }

    @Test
    void aTestThatIsPastedIntoAQuestionIsThatQuestionAndChoicesAreChoices() {
        EDITOR.type(":::question ");
        EDITOR.paste(Map.of("text/plain", "1. Where?\na) up\nb) down\nAnswer: b"));
        assertThat(EDITOR.shape())
                .isEqualTo("question(question_prompt(paragraph(\"Where?\")), choice_list("
                        + "choice(choice_text(paragraph(\"up\"))), choice(choice_text(paragraph(\"down\")))))");

        EDITOR.page()
                .getByText("down", new Page.GetByTextOptions().setExact(true))
                .click();
        EDITOR.press("End", "Enter");
        EDITOR.paste(Map.of("text/html", "<p>a) far</p><p>b) near</p>"));
        assertThat(EDITOR.shape())
                .endsWith("choice(choice_text(paragraph(\"down\"))), choice(choice_text(paragraph(\"far\"))),"
                        + " choice(choice_text(paragraph(\"near\")))))");
    }

    @Test
    void aTestThatComesWithAPasteOrAnImportIsOfferedAndUndone() {
        EDITOR.type("Before").press("Enter");
        EDITOR.paste(Map.of("text/plain", "1. One?\na) x\nb) y\n2. Two?\na) x\nb) y"));
        assertThat(EDITOR.page().locator(".ge-notice").textContent()).contains("6 lines look like a test.");
        button("Make questions of them (2)").click();
        assertThat(EDITOR.shape())
                .startsWith("paragraph(\"Before\") | question(")
                .contains(") | question(");
        EDITOR.press("Control+z");
        assertThat(EDITOR.shape()).contains("paragraph(\"a) x\")").doesNotContain("question");

        EDITOR.evaluate("() => document.querySelector('gradus-editor').adopt("
                + "doc('Text.', 'Three?', 'a) x', 'b) y', 'c) z'), 'r9')");
        assertThat(EDITOR.page().locator(".ge-notice").allTextContents())
                .singleElement()
                .asString()
                .contains("4 lines");
        button("Make questions of them (1)").press("Enter");
        assertThat(EDITOR.shape()).startsWith("paragraph(\"Text.\") | question(");
    }

    @Test
    void whatIsSelectedGoesIntoABoxAndTheHeadingOfAStepNever() {
        EDITOR.type("- one").press("Enter").type("two").press("Enter").type("three");
        EDITOR.press("Enter", "Enter").type("## Next").press("Control+Home", "Shift+Control+End");
        insert("Activity");
        assertThat(EDITOR.shape())
                .isEqualTo("activity(bullet_list(list_item(paragraph(\"one\")), list_item(paragraph(\"two\")),"
                        + " list_item(paragraph(\"three\")))) | heading(\"Next\")");
        EDITOR.press("Control+z");
        EDITOR.page().getByText("two").click();
        EDITOR.press("Home", "Shift+End");
        EDITOR.waitFor("() => document.getSelection().toString() === 'two'");
        insert("Recap");
        assertThat(EDITOR.shape())
                .isEqualTo("bullet_list(list_item(paragraph(\"one\"))) | recap(bullet_list(list_item("
                        + "paragraph(\"two\")))) | bullet_list(list_item(paragraph(\"three\"))) | heading(\"Next\")");
    }

    @Test
    void aListThatIsCutLeavesItsPlaceAndComesBackThere() {
        EDITOR.type("- one").press("Enter").type("two");
        EDITOR.press("Enter", "Enter").type("## Next").press("Control+Home");
        // The last of them only just reaches the next line.
        EDITOR.press("Shift+ArrowDown", "Shift+End", "Shift+ArrowRight", "Control+x");
        assertThat(EDITOR.shape()).isEqualTo("paragraph | heading(\"Next\")");
        insert("Activity");
        EDITOR.press("Control+v");
        assertThat(EDITOR.shape())
                .startsWith("activity(bullet_list(list_item(paragraph(\"one\")), list_item(paragraph(\"two\"))")
                .endsWith("| heading(\"Next\")");
    }

    @Test
    void aBlockIsTurnedIntoAnotherByTheMenuAtTheCaret() {
        EDITOR.type("Remember this.").press("Control+/");
        EDITOR.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Turn into …"))
                .press("Enter");
        EDITOR.page()
                .getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Key idea"))
                .press("Enter");
        assertThat(EDITOR.shape()).isEqualTo("keyidea(paragraph(\"Remember this.\"))");
    }

    private static void insert(String block) {
        EDITOR.page().locator("[data-id=insert]").click();
        EDITOR.page()
                .getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(block).setExact(true))
                .click();
    }

    private static Locator button(String name) {
        return EDITOR.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
