package dev.gradus.shelf.ui;

import static dev.gradus.people.TestPeople.ANNA;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.lesson.LessonDesk;
import dev.gradus.people.TestPeople;
import dev.gradus.shelf.Shelf;
import dev.gradus.shelf.ShelfDesk;
import dev.gradus.shelf.ShelfFile;
import dev.gradus.testing.IntegrationTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@IntegrationTest
@ViewPackages(packages = "dev.gradus")
class ShelfViewTests extends SpringBrowserlessTest {

    private final TestPeople people;
    private final ShelfDesk desk;
    private final LessonDesk lessons;
    private final Shelf shelf;
    private final String mark = "v" + UUID.randomUUID().toString().substring(0, 8);

    ShelfViewTests(TestPeople people, ShelfDesk desk, LessonDesk lessons, Shelf shelf) {
        this.people = people;
        this.desk = desk;
        this.lessons = lessons;
        this.shelf = shelf;
    }

    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.signIn(ANNA);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        people.signOut();
    }

    @Test
    void whatIsNotUsedIsRemovedAtOnceAndCanBeTakenBack() {
        var used = desk.drawing(mark + "-used.svg");
        var unused = desk.drawing(mark + "-unused.svg");
        desk.showing(used, "A puddle");
        people.signIn(ANNA);
        navigate(ShelfView.class);
        test(findInView(TextField.class).single()).setValue(mark);
        assertThat(cards()).containsExactly(mark + "-unused.svg", mark + "-used.svg");

        test(findInView(Checkbox.class).withLabel("Only what is not used").single())
                .click();
        assertThat(cards()).containsExactly(mark + "-unused.svg");
        test(findInView(Button.class).withText("Remove this file").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();

        assertThat(cards()).isEmpty();
        assertThat(shelf.find(unused)).get().matches(ShelfFile::removed);
        test(find(Button.class).withText("Undo").single()).click();
        assertThat(cards()).containsExactly(mark + "-unused.svg");
    }

    @Test
    void theDialogSaysWhatWillHappenBeforeAFileIsReplaced() {
        var old = desk.drawing(mark + "-old.svg");
        var young = desk.drawing(mark + "-new.svg");
        var text = desk.showing(old, "A puddle");
        people.signIn(ANNA);
        navigate("media/" + old.hex(), ShelfFileView.class);

        assertThat(findInView(Button.class).withText("Remove").single().isEnabled())
                .isFalse();
        test(findInView(Button.class).withTextContaining("Replace everywhere").single())
                .click();
        assertThat(find(Paragraph.class).all())
                .anyMatch(each -> each.getText().contains("1 draft gets a new revision")
                        && each.getText().contains("Old revisions keep the old file."));
        @SuppressWarnings("unchecked")
        RadioButtonGroup<ShelfFile> choice = find(RadioButtonGroup.class).single();
        choice.setValue(shelf.find(young).orElseThrow());
        test(find(Button.class).withText("Replace").single()).click();

        assertThat(lessons.now(text.id()).head().source()).contains(mark + "-new.svg");
    }

    private List<String> cards() {
        return findInView(ListItem.class).all().stream()
                .map(card -> card.getElement().getTextRecursively())
                .map(words -> words.substring(0, words.indexOf(".svg") + 4))
                .toList();
    }
}
