package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.Acceptance;
import dev.gradus.curriculum.ChangeResult;
import dev.gradus.curriculum.Climbs;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.climb.MapFinding;
import dev.gradus.platform.Texts;
import dev.gradus.platform.i18n.Languages;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks why a warning is meant so, in the programme's languages; that of whoever is asked comes first. */
class AcceptDialog extends FormDialog<MapFinding> {

    private static final long serialVersionUID = 1;

    private final transient Climbs climbs;
    private final transient Programme programme;
    private final transient MapFinding finding;
    private final TextsField reason;

    AcceptDialog(
            Climbs climbs,
            Programme programme,
            MapFinding finding,
            String sentence,
            Consumer<MapFinding> whenAccepted) {
        super("", whenAccepted);
        this.climbs = climbs;
        this.programme = programme;
        this.finding = finding;
        setHeaderTitle(getTranslation("curriculum.findings.accept.title"));
        var own = Languages.of(getLocale());
        var languages = programme.languages().stream()
                .sorted(Comparator.comparing(language -> !language.equals(own)))
                .toList();
        reason = TextsField.lines(getTranslation("curriculum.findings.reason"), languages, Texts.NONE)
                .help(getTranslation("curriculum.findings.reason.help"))
                .atMost(Acceptance.LONGEST_REASON)
                .withCaret();
        explain(sentence);
        ask(reason);
        nameSave(getTranslation("curriculum.findings.accept.do"));
    }

    @Override
    Optional<ChangeResult<MapFinding>> change() {
        return Optional.of(climbs.accept(programme.id(), finding, reason.value()));
    }
}
