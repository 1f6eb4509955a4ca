package dev.gradus.curriculum.ui;

import com.vaadin.flow.component.textfield.TextArea;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Climbs;
import dev.gradus.curriculum.ProgrammeId;
import dev.gradus.curriculum.climb.MapFinding;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks why a warning is meant so. */
class AcceptDialog extends FormDialog<MapFinding> {

    private static final long serialVersionUID = 1;
    private static final int LONGEST = 500;

    private final transient Climbs climbs;
    private final transient ProgrammeId programme;
    private final transient MapFinding finding;
    private final TextArea reason = new TextArea();

    AcceptDialog(
            Climbs climbs,
            ProgrammeId programme,
            MapFinding finding,
            String sentence,
            Consumer<MapFinding> whenAccepted) {
        super("", whenAccepted);
        this.climbs = climbs;
        this.programme = programme;
        this.finding = finding;
        setHeaderTitle(getTranslation("curriculum.findings.accept.title"));
        reason.setLabel(getTranslation("curriculum.findings.reason"));
        reason.setHelperText(getTranslation("curriculum.findings.reason.help"));
        reason.setMaxLength(LONGEST);
        reason.setAutofocus(true);
        explain(sentence);
        ask(reason);
        nameSave(getTranslation("curriculum.findings.accept.do"));
    }

    @Override
    Optional<ChangeResult<MapFinding>> change() {
        return Optional.of(climbs.accept(programme, finding, reason.getValue()));
    }
}
