package dev.gradus.lesson.ui;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.CARA;
import static dev.gradus.people.TestPeople.LIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.editor.EditorDocument;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.TextMerge;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

/** The editor's surroundings as a writer uses them; what the browser's element would send is sent by hand. */
@IntegrationTest
@ViewPackages(packages = "dev.gradus")
class LessonEditorViewTests extends SpringBrowserlessTest {

    private final TestPeople people;
    private final LessonDesk desk;
    private final LessonTexts texts;
    private final OpenTexts openTexts;
    private LessonText text;
    private int seq;
    private String ground = "";

    LessonEditorViewTests(TestPeople people, LessonDesk desk, LessonTexts texts, OpenTexts openTexts) {
        this.openTexts = openTexts;
        this.people = people;
        this.desk = desk;
        this.texts = texts;
        this.text = desk.textOf("Water falls.");
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.signIn(ANNA);
        text = desk.textOf("Water falls.");
        seq = 0;
        super.initVaadinEnvironment();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        people.signOut();
    }

    @Test
    void whatIsTypedBecomesTheDraft() {
        open();
        type("## Look {minutes=10}\n\nA puddle lies in the yard.");

        assertThat(body()).contains("## Look {minutes=10}").contains("A puddle lies in the yard.");
    }

    @Test
    void theOutlineFollowsTheText() {
        open();
        type("## Look {minutes=10}\n\nOne.\n\n## Explain {minutes=35}\n\nTwo.");

        assertThat(findInView(OutlinePanel.class).single().getElement().getTextRecursively())
                .contains("Look")
                .contains("10")
                .contains("Explain")
                .contains("45 minutes of steps, but the lesson has 40");
    }

    @Test
    void titleAndMinutesAreSavedWithTheTextOnOneRevision() {
        open();
        type("Rain falls.");
        test(title()).setValue("Where does the puddle go?");
        test(minutes()).setValue(35);
        type("Rain falls on the yard.");

        var head = desk.now(text.id()).head();
        assertThat(head.title()).isEqualTo("Where does the puddle go?");
        assertThat(head.minutes()).isEqualTo(35);
        assertThat(head.source()).contains("Rain falls on the yard.");
    }

    @Test
    void anEmptyTitleIsSaidAndDestroysNothing() {
        open();
        test(title()).setValue("");
        type("Rain falls.");

        assertThat(title().isInvalid()).isTrue();
        assertThat(desk.now(text.id()).head().title()).isEqualTo("The puddle");
        assertThat(body()).contains("Rain falls.");
    }

    @Test
    void minutesOutOfRangeAreSaidAndDestroyNothing() {
        open();
        minutes().setValue(0);
        com.vaadin.flow.component.ComponentUtil.fireEvent(
                minutes(),
                new com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent<>(
                        minutes(), minutes(), 40, true));

        assertThat(minutes().isInvalid()).isTrue();
        assertThat(desk.now(text.id()).head().minutes()).isEqualTo(40);
    }

    @Test
    void objectivesAreAddedAndSaved() {
        open();
        test(findInView(Button.class).withText("Add an objective").single()).click();
        test(findInView(LineField.class).all().getLast()).setValue("say where the water went");
        assertThat(findInView(Button.class).withText("Add a reading").all()).isEmpty();

        assertThat(desk.now(text.id()).head().source()).contains("say where the water went");
    }

    @Test
    void aTermIsSavedOnceItHasADefinition() {
        open();
        test(findInView(Button.class).withText("Add a term").single()).click();
        var fields = findInView(LineField.class).all();
        test(fields.get(fields.size() - 2)).setValue("vapour");
        assertThat(desk.now(text.id()).head().source()).doesNotContain("vapour");
        assertThat(fields.getLast().isInvalid()).isTrue();

        test(fields.getLast()).setValue("water in the air");

        assertThat(desk.now(text.id()).head().source()).contains("vapour: water in the air");
        assertThat(fields.getLast().isInvalid()).isFalse();
    }

    @Test
    void aMisconceptionIsNamedByASlugAndCanBeAnsweredWhereItIsRaised() {
        open();
        test(findInView(Button.class).withText("Add a misconception").single()).click();
        var fields = findInView(LineField.class).all();
        test(fields.get(fields.size() - 2)).setValue("Soaks in");
        test(fields.getLast()).setValue("All the water soaks into the ground.");
        assertThat(desk.now(text.id()).head().source())
                .contains("raises:\n  soaks-in: All the water soaks into the ground.");

        test(findInView(AnswersField.class).single()).selectItem("All the water soaks into the ground.");

        assertThat(desk.now(text.id()).head().source()).contains("answers:\n  - soaks-in");
    }

    @Test
    void aChineseTextOffersReadingsAndKeepsWhatFits() {
        var chinese = desk.inChinese(text.lesson()).id();
        navigate(new LessonAddress(text.lesson(), "zh-CN").editor(), LessonEditorView.class);
        test(findInView(Button.class).withText("Add a reading").single()).click();
        var fields = findInView(LineField.class).all();
        test(fields.get(fields.size() - 2)).setValue("重庆");
        test(fields.getLast()).setValue("chong2");
        assertThat(fields.getLast().isInvalid()).isTrue();

        test(fields.getLast()).setValue("chong2 qing4");

        assertThat(fields.getLast().isInvalid()).isFalse();
        assertThat(desk.now(chinese).head().source()).contains("readings:\n  重庆: chóng qìng");
    }

    @Test
    void aSecondWriterIsToldWhoSavedFirstAndSeesBothTexts() {
        open();
        desk.saved(BEN, text.id(), text.head().id(), "Snow falls.");
        type("Rain falls.");

        var dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).startsWith("Ben saved first");
        assertThat(dialog.getElement().getTextRecursively()).contains("Snow").contains("Rain");
        assertThat(body()).contains("Snow falls.");
        assertThat(desk.history(text.id())).anyMatch(source -> source.contains("Rain falls."));
    }

    @Test
    void whatTwoWroteInDifferentBlocksIsMergedWithoutAQuestion() {
        text = desk.textOf("One.\n\nTwo.");
        open();
        desk.saved(BEN, text.id(), text.head().id(), "One!\n\nTwo.");
        type("One.\n\nTwo?");

        assertThat(body()).endsWith("One!\n\nTwo?\n");
        assertThat(find(Dialog.class).all()).isEmpty();
        type("One!\n\nTwo, three.");
        assertThat(body()).endsWith("One!\n\nTwo, three.\n");
    }

    @Test
    void aTextThatCouldNotShowTheMergeIsMergedAgain() {
        text = desk.textOf("One.\n\nTwo.");
        open();
        desk.saved(BEN, text.id(), text.head().id(), "One!\n\nTwo.");
        type("One.\n\nTwo?");
        ground = "seq:1";
        type("One.\n\nTwo??");

        assertThat(body()).endsWith("One!\n\nTwo??\n");
    }

    @Test
    void whoeverCameSecondChoosesBlockByBlock() {
        open();
        desk.saved(BEN, text.id(), text.head().id(), "Snow falls.");
        type("Rain falls.");
        assertThat(find(RadioButtonGroup.class).single().getValue()).isEqualTo(TextMerge.Choice.BOTH);
        choose(TextMerge.Choice.MINE, "Rain falls.");

        assertThat(body()).contains("Rain falls.").doesNotContain("Snow");
        assertThat(desk.history(text.id())).anyMatch(source -> source.contains("Snow falls."));
        assertThat(find(Dialog.class).all()).isEmpty();
        type("Rain falls again.");
        assertThat(body()).contains("Rain falls again.");
    }

    @Test
    void whoeverChoosesNothingKeepsBoth() {
        open();
        desk.saved(BEN, text.id(), text.head().id(), "Snow falls.");
        type("Rain falls.");
        choose(TextMerge.Choice.BOTH, "Rain falls.");

        assertThat(body()).endsWith("Snow falls.\n\nRain falls.\n");
    }

    @Test
    void whatSomebodySavedWhileOneChoseIsMergedToo() {
        text = desk.textOf("One.\n\nTwo.");
        open();
        var bens = desk.saved(BEN, text.id(), text.head().id(), "Snow.\n\nTwo.");
        type("Rain.\n\nTwo.");
        desk.saved(BEN, text.id(), bens.id(), "Snow.\n\nTwo.\n\nThree.");
        choose(TextMerge.Choice.MINE, "Rain.\n\nTwo.");

        assertThat(body()).endsWith("Rain.\n\nTwo.\n\nThree.\n");
    }

    @Test
    void whoKeepsBothIsNotAskedAgainBecauseTheOtherGoesOnWriting() {
        text = desk.textOf("One.");
        open();
        var bens = desk.saved(BEN, text.id(), text.head().id(), "Snow.");
        type("Rain.");
        desk.saved(BEN, text.id(), bens.id(), "Snow falls.");
        choose(TextMerge.Choice.BOTH, "Rain.");

        assertThat(body()).endsWith("Snow falls.\n\nRain.\n");
    }

    @Test
    void whatABrowserKeptFromAnEarlierVisitIsMergedWithWhatWasSavedSince() {
        text = desk.textOf("One.\n\nTwo.");
        var before = text.head();
        desk.saved(BEN, text.id(), before.id(), "One!\n\nTwo.");
        open();
        reconcile(String.valueOf(before.id().value()), "One.\n\nTwo?", "");
        assertThat(body()).endsWith("One!\n\nTwo?\n");
        reconcile("seq:7", "One!\n\nTwo?\n\nThree.", "One!\n\nTwo?");
        assertThat(body()).endsWith("One!\n\nTwo?\n\nThree.\n");
    }

    @Test
    void twoTextsOfWhichNobodyKnowsWhereTheyBeganAreBothOffered() {
        open();
        reconcile("seq:7", "Rain falls.", "");

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Rain")
                .contains("Water");
        test(find(Button.class).withText("Save this").single()).click();
        assertThat(body()).endsWith("Water falls.\n\nRain falls.\n");
    }

    @Test
    void oneSeesWhoElseIsHereAndWhatTheySave() {
        open();
        var view = findInView(EditorDesk.class).single();
        var elsewhere = new OpenTexts.Window() {
            private boolean connected = true;

            @Override
            public String person() {
                return "Ben";
            }

            @Override
            public boolean isConnected() {
                return connected;
            }

            @Override
            public void companyChanged(List<String> others) {}

            @Override
            public void savedElsewhere(Revision head) {}
        };
        assertThat(openTexts.enter(text.id(), elsewhere)).containsExactly("Anna");
        assertThat(find(Company.class, view).single().getElement().getTextRecursively())
                .isEqualTo("Also here: Ben");

        var bens = desk.saved(BEN, text.id(), text.head().id(), "## Look {minutes=7}\n\nSnow falls.");
        openTexts.saved(bens, elsewhere);
        assertThat(findInView(OutlinePanel.class).single().getElement().getTextRecursively())
                .contains("Look");

        elsewhere.connected = false;
        openTexts.lookRound();
        assertThat(find(Company.class, view).all()).isNotEmpty();
        openTexts.lookRound();
        openTexts.lookRound();
        assertThat(find(Company.class, view).all()).isEmpty();
        elsewhere.connected = true;
        openTexts.lookRound();
        assertThat(find(Company.class, view).all()).isNotEmpty();

        openTexts.leave(text.id(), elsewhere);
        assertThat(find(Company.class, view).all()).isEmpty();
    }

    @Test
    void factsAreMergedLikeTheText() {
        open();
        desk.saved(BEN, text.id(), text.head().id(), "Snow falls.");
        test(title()).setValue("Rain");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(desk.now(text.id()).head().title()).isEqualTo("Rain");
        assertThat(body()).contains("Snow falls.");
    }

    @Test
    void twoTitlesAreAQuestion() {
        open();
        people.run(
                BEN,
                () -> texts.save(
                        text.id(), text.head().id(), text.head().source().replace("The puddle", "The pond")));
        test(title()).setValue("The lake");

        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("pond")
                .contains("lake");
        choose(TextMerge.Choice.MINE, "Water falls.");
        assertThat(desk.now(text.id()).head().title()).isEqualTo("The lake");
    }

    @Test
    void aMissingLanguageIsBegunWithACopy() {
        desk.saved(ANNA, text.id(), text.head().id(), "Rain falls.");
        navigate(new LessonAddress(text.lesson(), "zh-CN").editor(), LessonEditorView.class);
        assertThat(findInView(H1.class).single().getText()).contains("中文");

        test(findInView(Button.class).withText("Copy the text in English").single())
                .click();

        var begun = texts.find(text.lesson(), "zh-CN").orElseThrow();
        assertThat(begun.head().source()).contains("Rain falls.").contains("translationOf");
        assertThat(findInView(EditorDesk.class).all()).hasSize(1);
    }

    /** As the map leads there; what holds a text already is only asked about by the button. */
    @Test
    void aLessonBegunToHoldAFileAsksForItAtOnce() {
        var begun = desk.lesson();
        people.run(ANNA, () -> texts.start(begun, "en", "The puddle", 40));
        var imports = QueryParameters.of("import", "");
        UI.getCurrent().navigate(new LessonAddress(begun, "en").editor(), imports);
        assertThat(find(ImportDialog.class).all()).hasSize(1);
        find(ImportDialog.class).single().close();

        UI.getCurrent().navigate(address().editor(), imports);
        assertThat(getCurrentView()).isInstanceOf(LessonEditorView.class);
        assertThat(find(ImportDialog.class).all()).isEmpty();
    }

    /** The lesson's own words, and those it uses with what another lesson of the programme says of them. */
    @Test
    void theEditorHearsWhatTheWordsOfTheLessonMean() {
        var header = LessonHeader.of("The puddle", 40)
                .with()
                .introduces(List.of(new LessonHeader.Term("puddle", "Water on the ground.")))
                .uses(List.of("Vapour", "nobody's word"))
                .header();
        var elsewhere = Map.of("vapour", "Water in the air.");

        assertThat(Explanations.of(header, elsewhere))
                .containsExactly(entry("puddle", "Water on the ground."), entry("Vapour", "Water in the air."));
    }

    @Test
    void anAdminReadsButDoesNotWrite() {
        reopenAs(CARA);
        open();

        assertThat(title().isReadOnly()).isTrue();
        assertThat(minutes().isReadOnly()).isTrue();
        assertThat(findInView(Button.class).withText("Add an objective").all()).isEmpty();
    }

    @Test
    void anotherSchoolsLessonIsNotThere() {
        reopenAs(LIN);
        UI.getCurrent().navigate(address().editor());

        assertThat(getCurrentView()).isNotInstanceOf(LessonEditorView.class);
    }

    @Test
    void theOtherLanguageAndTheMapAreOneClickAway() {
        open();

        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(new LessonAddress(text.lesson(), "zh-CN").editor())
                .anyMatch(href -> href.startsWith("programmes/"));
    }

    private void open() {
        ground = String.valueOf(text.head().id().value());
        navigate(address().editor(), LessonEditorView.class);
    }

    private LessonAddress address() {
        return new LessonAddress(text.lesson(), "en");
    }

    private void reopenAs(Person person) {
        cleanVaadinEnvironment();
        people.signIn(person);
        super.initVaadinEnvironment();
    }

    /** What the browser's editor does when its document has become this. */
    private void type(String markdown) {
        var editor = findInView(LessonEditor.class).single().getElement();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.base", 0)
                .put("event.detail.start", 0)
                .put("event.detail.end", 0)
                .put("event.detail.text", json(markdown))
                .put("event.detail.revision", ground)
                .put("event.detail.seq", ++seq);
        editor.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(editor, "gradus-change", data));
        if (find(Dialog.class).all().isEmpty()) {
            ground = String.valueOf(desk.now(text.id()).head().id().value());
        }
    }

    /** Chooses in the open dialog; the browser is asked what it shows and answers this. */
    private void choose(TextMerge.Choice choice, String shown) {
        @SuppressWarnings("unchecked")
        var group = (RadioButtonGroup<TextMerge.Choice>)
                find(RadioButtonGroup.class).single();
        group.setValue(choice);
        test(find(Button.class).withText("Save this").single()).click();
        UI.getCurrent().getInternals().getStateTree().runExecutionsBeforeClientResponse();
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(call -> call.getInvocation().getExpression().contains("return this.value"))
                .forEach(call -> call.complete(JsonNodeFactory.instance.stringNode(json(shown))));
        ground = String.valueOf(desk.now(text.id()).head().id().value());
    }

    /** What the browser's editor does when it found text of an earlier visit. */
    private void reconcile(String stoodOn, String markdown, String began) {
        var editor = findInView(LessonEditor.class).single().getElement();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.json", json(markdown))
                .put("event.detail.revision", stoodOn)
                .put("event.detail.ground", began.isEmpty() ? "" : json(began));
        editor.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(editor, "gradus-reconcile", data));
    }

    private static String json(String markdown) {
        return EditorDocument.toJson(LessonParser.parse(markdown).document());
    }

    private String body() {
        return desk.now(text.id()).head().source();
    }

    private TextField title() {
        return findInView(TextField.class).withClassName("le-title").single();
    }

    private IntegerField minutes() {
        return findInView(IntegerField.class).single();
    }
}
