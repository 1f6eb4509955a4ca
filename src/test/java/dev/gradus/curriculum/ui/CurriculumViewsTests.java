package dev.gradus.curriculum.ui;

import static dev.gradus.people.TestPeople.ANNA;
import static dev.gradus.people.TestPeople.BEN;
import static dev.gradus.people.TestPeople.LIN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarTester;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.curriculum.Curricula;
import dev.gradus.curriculum.Lesson;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.UnitId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.people.Person;
import dev.gradus.people.TestPeople;
import dev.gradus.testing.IntegrationTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The views as their people see them, without a browser. */
@IntegrationTest
@ViewPackages(packages = "dev.gradus")
class CurriculumViewsTests extends SpringBrowserlessTest {

    private final TestPeople people;
    private final Curricula curricula;
    private final Programmes programmes;
    private final LessonTexts texts;

    CurriculumViewsTests(TestPeople people, Curricula curricula, Programmes programmes, LessonTexts texts) {
        this.people = people;
        this.curricula = curricula;
        this.programmes = programmes;
        this.texts = texts;
    }

    /** Without somebody signed in, there is only the sign-in page. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        people.signIn(BEN);
        super.initVaadinEnvironment();
    }

    @AfterEach
    void nobodyStaysSignedIn() {
        people.signOut();
    }

    @Test
    void theStartPageGreetsAndShowsProgrammes() {
        var programme = curricula.programme();
        navigate(HomeView.class);
        assertThat(findInView(H1.class).single().getText()).contains("Ben");
        assertThat(programmes.ofSchool(false)).contains(programme);
        assertThat(findInView(ProgrammeCard.class).all()).isNotEmpty();
    }

    @Test
    void theMapShowsStrandsUnitsAndLessons() {
        var map = curricula.withStrand();
        curricula.lesson(primary(map), "puddle");
        var view = open(map);
        assertThat(view.getPageTitle()).isEqualTo("Water");
        assertThat(findInView(StrandHead.class).all()).hasSize(1);
        assertThat(findInView(UnitCard.class).all()).hasSize(3);
        assertThat(findInView(LessonRow.class).single().getElement().getTextRecursively())
                .contains("puddle");
        assertThat(findInView(H3.class).all())
                .extracting(H3::getText)
                .containsExactly("Not yet described", "Empty", "Empty");
    }

    @Test
    void aWarningIsCountedInItsCellAcceptedWithAReasonAndTakenBack() {
        var map = curricula.withStrand();
        open(map);
        assertThat(findInView(Anchor.class).withClassName("g-warned").all()).hasSize(3);

        navigate("programmes/" + map.programme().slug() + "/findings", FindingsView.class);
        assertThat(findInView(FindingItem.class).all().getFirst().getElement().getTextRecursively())
                .contains("The unit has no lesson and gives no reason.")
                .contains("Strand cycle");
        test(findInView(Button.class).withText("Accept …").all().getFirst()).click();
        find(TextArea.class, find(Dialog.class).single())
                .withLabel("Why it is meant so (English)")
                .single()
                .setValue("It begins in the middle stage.");
        test(find(Button.class, find(Dialog.class).single()).withText("Accept").single())
                .click();

        assertThat(findInView(FindingItem.class).all().getLast().getElement().getTextRecursively())
                .contains("Meant so: It begins in the middle stage. (Ben");
        test(findInView(Button.class).withText("No longer accept").single()).click();
        assertThat(findInView(Button.class).withText("Accept …").all()).hasSize(3);
    }

    @Test
    void aLeadFindsFiveFaultsAndMendsThemWhereTheyAreListed() {
        var map = curricula.withStrand();
        var cells = map.rows().getFirst().cells();
        write(curricula.lesson(cells.get(0).unit().id(), "puddle"), "Puddle", """
                buildsOn: [cycle/middle/rain]
                uses: [vapour]
                raises: {soaks-in: All water soaks in.}""", "The puddle is gone.");
        write(curricula.lesson(cells.get(1).unit().id(), "rain"), "Rain", """
                buildsOn: [cycle/primary/puddle]
                introduces: {vapour: Water in the air.}""", "## Look {minutes=30}\n\nIt rains.");
        navigate("programmes/" + map.programme().slug() + "/findings", FindingsView.class);
        assertThat(findInView(FindingItem.class).all()).hasSize(5);

        mend("“Puddle” no longer builds on “Rain”");
        assertThat(findInView(FindingItem.class).all()).hasSize(4);
        mend("Introduce it here instead");
        assertThat(findInView(FindingItem.class).all()).hasSize(3);
        mend("Set it to 30 minutes");
        assertThat(findInView(FindingItem.class).all()).hasSize(2);
        mend("Which lesson answers it? …");
        choose(find(Dialog.class).single(), "Rain (Middle)");
        test(find(Button.class, find(Dialog.class).single()).withText("Choose").single())
                .click();
        assertThat(findInView(FindingItem.class).all()).hasSize(1);
        mend("Say why");
        find(TextArea.class, find(Dialog.class).single())
                .all()
                .getFirst()
                .setValue("It needs chemistry, which comes later.");
        test(find(Button.class, find(Dialog.class).single()).withText("Save").single())
                .click();
        assertThat(findInView(FindingItem.class).all()).isEmpty();
    }

    @SuppressWarnings("unchecked") // what it offers is lessons
    private void choose(Dialog dialog, String item) {
        ComboBox<Object> combo = find(ComboBox.class, dialog).single();
        test(combo).selectItem(item);
    }

    private void mend(String how) {
        test(findInView(Button.class).withText(how).single()).click();
    }

    private void write(Lesson lesson, String title, String facts, String body) {
        people.as(BEN, () -> {
            var text = texts.start(lesson.id(), "en", title, 40);
            return texts.save(
                    text.id(),
                    text.head().id(),
                    "---\ntitle: " + title + "\nminutes: 40\n" + facts + "\n---\n" + body + "\n");
        });
    }

    @Test
    void aStrandOpensAsAClimbAndAnUnknownOneIsNotThere() {
        var map = curricula.withStrand();
        curricula.lesson(primary(map), "puddle");

        var view = navigate("programmes/" + map.programme().slug() + "/strands/cycle", StrandView.class);
        assertThat(view.getPageTitle()).isEqualTo("Strand cycle");
        assertThat(findInView(Button.class)
                        .withText("Start the next stage from this one: Middle")
                        .all())
                .hasSize(1);

        UI.getCurrent().navigate("programmes/" + map.programme().slug() + "/strands/nowhere");
        assertThat(getCurrentView()).isNotInstanceOf(StrandView.class);
    }

    @Test
    void aLessonIsMovedByItsMenuAndItsPlaceIsSaid() {
        var map = curricula.withStrand();
        curricula.lesson(primary(map), "puddle");
        curricula.lesson(primary(map), "clouds");
        open(map);
        choose(findInView(LessonRow.class).all().getLast(), "Move up (Alt ↑)");
        assertThat(curricula.lessons(primary(map), map.programme().id())).containsExactly("clouds", "puddle");
        assertThat(findInView(LessonRow.class).all().getFirst().getElement().getTextRecursively())
                .contains("clouds");
        assertThat(findInView(Div.class).withClassName("g-unseen").single().getText())
                .isEqualTo("clouds is now lesson 1 of Strand cycle, Primary.");
    }

    @Test
    void aStrandIsAddedInTheDialog() {
        var programme = curricula.programme();
        open(programme.slug().value());
        test(findInView(Button.class).withText("Add strand").all().getFirst()).click();
        var dialog = find(Dialog.class).single();
        test(find(TextField.class, dialog).withLabel("Title (English)").single())
                .setValue("The water cycle");
        test(find(Button.class, dialog).withText("Save").single()).click();
        assertThat(curricula.strands(programme.id())).containsExactly("the-water-cycle");
        assertThat(findInView(StrandHead.class).all()).hasSize(1);
    }

    @Test
    void aTeacherWritesButDoesNotOrganise() {
        var map = curricula.withStrand();
        reopenAs(ANNA);
        open(map);
        assertThat(findInView(Button.class).withText("Add strand").all()).isEmpty();
        assertThat(findInView(Button.class).withText("Add lesson").all()).hasSize(3);
        assertThat(findInView(Button.class).withText("Say why").all()).isEmpty();
    }

    @Test
    void aLessonLeadsToItsTextInTheChosenLanguage() {
        var map = curricula.withStrand();
        var lesson = curricula.lesson(primary(map), "puddle");
        open(map);
        assertThat(find(Anchor.class, findInView(LessonRow.class).single())
                        .single()
                        .getHref())
                .isEqualTo("lessons/" + lesson.id().value() + "/en");
    }

    @Test
    void anotherSchoolsProgrammeIsNotThere() {
        var map = curricula.withStrand();
        reopenAs(LIN);
        assertThat(programmes.findBySlug(map.programme().slug())).isEmpty();
        UI.getCurrent().navigate("programmes/" + map.programme().slug());
        assertThat(getCurrentView()).isNotInstanceOf(ProgrammeMapView.class);
    }

    @Test
    void whatIsArchivedCanBeTakenBack() {
        var map = curricula.withStrand();
        curricula.lesson(primary(map), "puddle");
        open(map);
        choose(findInView(LessonRow.class).single(), "Archive");
        var asked = find(Dialog.class).single();
        assertThat(asked.getElement().getTextRecursively())
                .contains("The checks would find 3 things that they do not find now:");
        assertThat(findInView(LessonRow.class).all()).hasSize(1);
        test(find(Button.class, asked).withText("Archive").single()).click();
        assertThat(findInView(LessonRow.class).all()).isEmpty();
        var notice = find(Notification.class).single();
        test(find(Button.class, notice).withText("Undo").single()).click();
        assertThat(findInView(LessonRow.class).all()).hasSize(1);
    }

    private void choose(Component within, String action) {
        var menu = new MenuBarTester<>(find(MenuBar.class, within).single());
        menu.clickItem(ActionMenu.DOTS);
        menu.clickItem(ActionMenu.DOTS, action);
    }

    private void reopenAs(Person person) {
        cleanVaadinEnvironment();
        people.signIn(person);
        super.initVaadinEnvironment();
    }

    private ProgrammeMapView open(ProgrammeMap map) {
        return open(map.programme().slug().value());
    }

    private ProgrammeMapView open(String slug) {
        return navigate(ProgrammeMapView.class, Map.of("slug", slug));
    }

    private static UnitId primary(ProgrammeMap map) {
        return map.rows().getFirst().cells().getFirst().unit().id();
    }
}
