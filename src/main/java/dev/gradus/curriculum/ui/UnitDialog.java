package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Depth;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.Unit;
import dev.gradus.curriculum.Units;
import dev.gradus.platform.Texts;
import java.util.Optional;
import java.util.function.Consumer;

/** Describes a unit, or says why there is none. */
class UnitDialog extends FormDialog<Unit> {

    private static final long serialVersionUID = 1;

    private final transient Units units;
    private transient Unit base;
    private final RadioButtonGroup<Boolean> empty = new RadioButtonGroup<>();
    private final TextsField title;
    private final TextField grades = new TextField(getTranslation("curriculum.grades"));
    private final TextsField concreteStart;
    private final TextsField outcome;
    private final Select<Depth> depth = new Select<>();
    private final TextsField reason;
    private final Div described;

    /** @param askWhyEmpty opens on the question why there is no unit here */
    UnitDialog(Units units, Programme programme, Unit base, boolean askWhyEmpty, Consumer<Unit> whenChanged) {
        super("", whenChanged);
        this.units = units;
        this.base = base;
        setHeaderTitle(getTranslation("curriculum.unit.edit"));
        var languages = programme.languages();
        title = TextsField.line(getTranslation("curriculum.title"), languages, base.title());
        concreteStart = TextsField.lines(getTranslation("curriculum.concreteStart"), languages, base.concreteStart())
                .help(getTranslation("curriculum.concreteStart.help"));
        outcome = TextsField.lines(getTranslation("curriculum.outcome"), languages, base.outcome())
                .help(getTranslation("curriculum.outcome.help"));
        reason = TextsField.lines(getTranslation("curriculum.emptyReason"), languages, base.emptyReason())
                .help(getTranslation("curriculum.emptyReason.help"));
        var ofStage = units.gradesOf(base.stage());
        grades.setHelperText(getTranslation("curriculum.grades.help", ofStage.first(), ofStage.last()));
        grades.setValue(Optional.ofNullable(base.grades()).orElse(""));
        depth.setLabel(getTranslation("curriculum.depth"));
        depth.setHelperText(getTranslation("curriculum.depth.help"));
        depth.setItems(Depth.values());
        depth.setItemLabelGenerator(item -> item == null ? "" : getTranslation("curriculum.depth." + item.key()));
        depth.setEmptySelectionAllowed(true);
        depth.setValue(base.depth());
        empty.setLabel(getTranslation("curriculum.unit.kind"));
        empty.setItems(false, true);
        empty.setItemLabelGenerator(
                choice -> getTranslation(choice ? "curriculum.unit.kind.empty" : "curriculum.unit.kind.described"));
        described = new Div(title, concreteStart, outcome, depth, grades);
        described.addClassName("g-dialog-form");
        ask(empty, described, reason);
        empty.addValueChangeListener(change -> showKind());
        empty.setValue(askWhyEmpty || !base.emptyReason().isEmpty());
        showKind();
    }

    /** Only what is shown is saved: a unit is either described or empty with a reason. */
    @Override
    Optional<ChangeResult<Unit>> change() {
        boolean isEmpty = empty.getValue();
        return Optional.of(units.describe(new Unit(
                base.id(),
                base.strand(),
                base.stage(),
                isEmpty ? Texts.NONE : title.value(),
                isEmpty || grades.getValue().isBlank()
                        ? null
                        : grades.getValue().strip(),
                isEmpty ? Texts.NONE : concreteStart.value(),
                isEmpty ? Texts.NONE : outcome.value(),
                isEmpty ? null : depth.getValue(),
                isEmpty ? reason.value() : Texts.NONE,
                base.version())));
    }

    @Override
    void takeAsBase(Unit present) {
        base = present;
    }

    private void showKind() {
        described.setVisible(!empty.getValue());
        reason.setVisible(empty.getValue());
    }
}
