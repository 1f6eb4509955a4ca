package dev.gradus.lesson.ui;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.CARA;
import static dev.gradus.people.TestPeople.LIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.editor.EditorDocument;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
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
    private LessonText text;
    private int seq;

    LessonEditorViewTests(TestPeople people, LessonDesk desk, LessonTexts texts) {
        this.people = people;
        this.desk = desk;
        this.texts = texts;
        this.text = desk.text();
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.signIn(ANNA);
        text = desk.text();
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
        test(findInView(LineField.class).single()).setValue("say where the water went");

        assertThat(desk.now(text.id()).head().source()).contains("say where the water went");
    }

    @Test
    void aTermIsSavedOnceItHasADefinition() {
        open();
        test(findInView(Button.class).withText("Add a term").single()).click();
        var fields = findInView(LineField.class).all();
        test(fields.getFirst()).setValue("vapour");
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
        test(fields.getFirst()).setValue("Soaks in");
        test(fields.getLast()).setValue("All the water soaks into the ground.");
        assertThat(desk.now(text.id()).head().source())
                .contains("raises:\n  soaks-in: All the water soaks into the ground.");

        test(findInView(AnswersField.class).single()).selectItem("All the water soaks into the ground.");

        assertThat(desk.now(text.id()).head().source()).contains("answers:\n  - soaks-in");
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
    void mineIsPutOnTopAndTheirsStaysInTheHistory() {
        open();
        desk.saved(BEN, text.id(), text.head().id(), "Snow falls.");
        type("Rain falls.");
        test(find(Button.class).withText("Put mine on top").single()).click();

        assertThat(body()).contains("Rain falls.").doesNotContain("Snow");
        assertThat(desk.history(text.id())).anyMatch(source -> source.contains("Snow falls."));
        assertThat(find(Dialog.class).all()).isEmpty();
        type("Rain falls again.");
        assertThat(body()).contains("Rain falls again.");
    }

    @Test
    void factsAreRefusedLikeTheText() {
        open();
        desk.saved(BEN, text.id(), text.head().id(), "Snow falls.");
        test(title()).setValue("Rain");

        assertThat(find(Dialog.class).single().getHeaderTitle()).startsWith("Ben saved first");
        assertThat(desk.now(text.id()).head().title()).isEqualTo("The puddle");
    }

    @Test
    void whatADraftLacksIsListed() {
        open();
        type(":::question{type=single}\nWhere did it go?\n\n- [ ] Up\n- [ ] Down\n:::");

        assertThat(findInView(TodoPanel.class).single().getChildren().toList()).isNotEmpty();
        assertThat(find(ListItem.class, findInView(TodoPanel.class).single()).all())
                .isNotEmpty();
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
        var json = EditorDocument.toJson(LessonParser.parse(markdown).document());
        var editor = findInView(LessonEditor.class).single().getElement();
        var data = JsonNodeFactory.instance
                .objectNode()
                .put("event.detail.json", json)
                .put("event.detail.seq", ++seq);
        editor.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(editor, "gradus-change", data));
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
