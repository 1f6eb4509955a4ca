package dev.gradus.classes.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.classes.ClassResult;
import dev.gradus.classes.ClassTexts;
import dev.gradus.classes.Classes;
import dev.gradus.classes.SchoolClass;
import dev.gradus.classes.SecretKind;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.Stage;
import dev.gradus.platform.i18n.Languages;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks what a class is: its name, stage and grade, what it reads, and how its pupils come in. */
class ClassDialog extends Dialog {

    private static final long serialVersionUID = 1;

    private final transient Classes classes;
    private final transient @Nullable SchoolClass present;
    private final transient Consumer<SchoolClass> whenDone;
    private final TextField name = new TextField(getTranslation("classes.name"));
    private final Select<Stage> stage = new Select<>();
    private final IntegerField grade = new IntegerField(getTranslation("classes.grade"));
    private final RadioButtonGroup<SecretKind> secret = new RadioButtonGroup<>(getTranslation("classes.secret"));
    private final CheckboxGroup<Programme> reads = new CheckboxGroup<>(getTranslation("classes.programmes"));
    private final Div objection = new Div();

    ClassDialog(Classes classes, Programmes programmes, @Nullable SchoolClass present, Consumer<SchoolClass> whenDone) {
        super();
        this.classes = classes;
        this.present = present;
        this.whenDone = whenDone;
        setHeaderTitle(getTranslation(present == null ? "classes.new" : "classes.change"));
        addClassName("g-dialog");
        setWidth("min(560px, 94vw)");
        setCloseOnOutsideClick(false);
        name.setWidthFull();
        name.setHelperText(getTranslation("classes.name.help"));
        stage.setLabel(getTranslation("classes.stage"));
        stage.setItems(Stage.values());
        stage.setItemLabelGenerator(each -> getTranslation("classes.stage." + each));
        stage.addValueChangeListener(change -> {
            if (change.isFromClient() && present == null) {
                secret.setValue(change.getValue() == Stage.PRIMARY ? SecretKind.PICTURES : SecretKind.PIN);
            }
        });
        grade.setMin(1);
        grade.setMax(12);
        grade.setStepButtonsVisible(true);
        secret.setItems(SecretKind.values());
        secret.setItemLabelGenerator(each -> getTranslation("classes.secret." + each));
        var school = programmes.ofSchool(false);
        reads.setItems(school);
        reads.setItemLabelGenerator(each -> each.titleIn(Languages.of(getLocale())));
        objection.addClassName("g-objection");
        objection.getElement().setAttribute("role", "alert");
        var form = new VerticalLayout(name, stage, grade, secret, reads, objection);
        form.addClassName("g-dialog-form");
        form.setPadding(false);
        if (school.isEmpty()) {
            form.add(new Paragraph(getTranslation("classes.programmes.missing")));
        }
        fill(present, school.size() == 1 ? school.getFirst() : null);
        var save = new Button(getTranslation("platform.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(getTranslation("platform.cancel"), click -> close()), save);
    }

    private void fill(@Nullable SchoolClass known, @Nullable Programme only) {
        if (known == null) {
            stage.setValue(Stage.PRIMARY);
            secret.setValue(SecretKind.PICTURES);
            if (only != null) {
                reads.select(only);
            }
            return;
        }
        name.setValue(known.name());
        stage.setValue(known.stage());
        var inGrade = known.grade();
        if (inGrade != null) {
            grade.setValue(inGrade);
        }
        secret.setValue(known.secret());
        secret.setReadOnly(known.pupils() > 0);
        reads.select(reads.getListDataView()
                .getItems()
                .filter(each -> known.programmes().contains(each.id()))
                .toList());
    }

    private void save() {
        var texts = new ClassTexts(
                name.getValue(),
                stage.getValue(),
                grade.getValue(),
                secret.getValue(),
                reads.getSelectedItems().stream().map(Programme::id).collect(Collectors.toSet()));
        var known = present;
        switch (known == null ? classes.make(texts) : classes.change(known.id(), texts)) {
            case ClassResult.Done(var done) -> {
                close();
                whenDone.accept(done);
            }
            case ClassResult.Refused(var key) -> {
                name.setInvalid(key.startsWith("classes.name"));
                reads.setInvalid(key.startsWith("classes.programmes"));
                objection.setText(getTranslation(key));
            }
        }
    }
}
