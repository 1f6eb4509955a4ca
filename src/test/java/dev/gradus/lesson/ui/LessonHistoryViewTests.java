package dev.gradus.lesson.ui;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.lesson.LessonText;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
@ViewPackages(packages = "dev.gradus")
class LessonHistoryViewTests extends SpringBrowserlessTest {

    private final TestPeople people;
    private final LessonDesk desk;
    private LessonText text;

    LessonHistoryViewTests(TestPeople people, LessonDesk desk) {
        this.people = people;
        this.desk = desk;
        this.text = desk.text();
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.signIn(ANNA);
        text = desk.text();
        super.initVaadinEnvironment();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        people.signOut();
    }

    @Test
    void statesAreListedNewestFirstAndTheNewestIsComparedWithTheOneBefore() {
        var rain = desk.saved(ANNA, text.id(), text.head().id(), "Rain falls here.");
        desk.saved(BEN, text.id(), rain.id(), "Snow falls here.");
        open();

        var items = findInView(ListItem.class).all();
        assertThat(items.getFirst().getElement().getTextRecursively())
                .contains("Ben")
                .contains("the draft now");
        assertThat(findInView(ComparisonView.class).single().getElement().getTextRecursively())
                .contains("Rain")
                .contains("Snow");
    }

    @Test
    void aRefusedTextIsComparedWithWhatItWasWrittenOn() {
        var base = desk.saved(ANNA, text.id(), text.head().id(), "Rain falls here.");
        desk.saved(BEN, text.id(), base.id(), "Snow falls here.");
        desk.refused(ANNA, text.id(), base.id(), "Rain falls there.");
        open();

        var items = findInView(ListItem.class).all();
        assertThat(items.getFirst().getElement().getTextRecursively()).contains("set aside");
        assertThat(findInView(ComparisonView.class).single().getElement().getTextRecursively())
                .doesNotContain("Snow");
    }

    @Test
    void anOldStateIsRestored() {
        var rain = desk.saved(ANNA, text.id(), text.head().id(), "Rain falls here.");
        desk.saved(BEN, text.id(), rain.id(), "Snow falls here.");
        open();
        var older = findInView(ListItem.class).all().get(1);
        test(find(Button.class, older).single()).click();
        test(findInView(Button.class).withTextContaining("Restore").single()).click();

        assertThat(desk.now(text.id()).head().source()).contains("Rain falls here.");
        assertThat(desk.history(text.id())).anyMatch(source -> source.contains("Snow falls here."));
        assertThat(findInView(ListItem.class).all().getFirst().getElement().getTextRecursively())
                .contains("restored");
    }

    @Test
    void restoringIsTakenBackAtOnce() {
        var rain = desk.saved(ANNA, text.id(), text.head().id(), "Rain falls here.");
        desk.saved(BEN, text.id(), rain.id(), "Snow falls here.");
        open();
        test(find(Button.class, findInView(ListItem.class).all().get(1)).single())
                .click();
        test(findInView(Button.class).withTextContaining("Restore").single()).click();
        assertThat(desk.now(text.id()).head().source()).contains("Rain falls here.");

        test(find(Button.class).withText("Undo").single()).click();

        assertThat(desk.now(text.id()).head().source()).contains("Snow falls here.");
    }

    @Test
    void aStateWithANameIsFoundAndKept() {
        var rain = desk.saved(ANNA, text.id(), text.head().id(), "Rain falls here.");
        open();
        test(findInView(Button.class).withText("Name this state").single()).click();
        test(find(TextField.class).single()).setValue("Before the inspection");
        test(find(Button.class).withText("Save").single()).click();
        desk.saved(ANNA, text.id(), rain.id(), "Snow falls here.");

        open();
        test(findInView(Checkbox.class).single()).click();

        assertThat(findInView(ListItem.class).all())
                .singleElement()
                .satisfies(item ->
                        assertThat(item.getElement().getTextRecursively()).contains("Before the inspection"));
        assertThat(desk.history(text.id())).anyMatch(source -> source.contains("Rain falls here."));
    }

    @Test
    void theDraftItselfIsNotOfferedForRestoring() {
        desk.saved(ANNA, text.id(), text.head().id(), "Rain falls here.");
        open();

        assertThat(findInView(Button.class).withTextContaining("Restore").all()).isEmpty();
    }

    private void open() {
        navigate(new LessonAddress(text.lesson(), "en").history(), LessonHistoryView.class);
    }
}
