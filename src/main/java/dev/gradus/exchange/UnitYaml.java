package dev.gradus.exchange;

import dev.gradus.curriculum.Depth;
import dev.gradus.curriculum.GradeRange;
import dev.gradus.curriculum.ImportedUnit;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.Unit;
import dev.gradus.platform.Texts;
import dev.gradus.platform.yaml.YamlMap;
import dev.gradus.platform.yaml.YamlProblems;
import dev.gradus.platform.yaml.YamlText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code unit.yaml}: a described unit, or the reason why there is none. */
final class UnitYaml {

    private static final Pattern GRADES = Pattern.compile("([1-9]|1[0-2])(-([1-9]|1[0-2]))?");

    private UnitYaml() {}

    /** @param languages those of the programme, the source language first */
    static Optional<ImportedUnit> read(String source, Stage stage, List<String> languages, YamlProblems problems) {
        return YamlMap.parse(source, problems)
                .map(yaml ->
                        yaml.has("empty") ? empty(yaml, source, languages) : described(yaml, source, stage, languages))
                .filter(unit -> problems.isEmpty());
    }

    private static ImportedUnit empty(YamlMap yaml, String source, List<String> languages) {
        var reason = ProgrammeYaml.texts(yaml, "empty", languages);
        yaml.reportUnread();
        return new ImportedUnit(Texts.NONE, null, Texts.NONE, Texts.NONE, null, reason, source);
    }

    private static ImportedUnit described(YamlMap yaml, String source, Stage stage, List<String> languages) {
        var title = ProgrammeYaml.texts(yaml, "title", languages);
        var grades = yaml.requiredString("grades");
        boolean fit =
                GradeRange.parse(grades).filter(range -> range.mayBe(stage)).isPresent();
        if (!grades.isEmpty() && !(fit && GRADES.matcher(grades).matches())) {
            yaml.invalid("grades", grades);
        }
        var concreteStart = ProgrammeYaml.texts(yaml, "concreteStart", languages);
        var outcome = ProgrammeYaml.texts(yaml, "outcome", languages);
        var depth = yaml.requiredString("depth");
        if (!depth.isEmpty() && Depth.ofKey(depth).isEmpty()) {
            yaml.invalid("depth", depth);
        }
        yaml.reportUnread();
        return new ImportedUnit(
                title, grades, concreteStart, outcome, Depth.ofKey(depth).orElse(null), Texts.NONE, source);
    }

    /** The canonical spelling; nothing for a unit that nobody has described. */
    static Optional<String> write(Unit unit) {
        var yaml = new YamlText();
        if (!unit.emptyReason().isEmpty()) {
            yaml.put("empty", unit.emptyReason().byLanguage());
        } else {
            yaml.put("title", unit.title().byLanguage());
            putIfPresent(yaml, "grades", unit.grades());
            yaml.put("concreteStart", unit.concreteStart().byLanguage());
            yaml.put("outcome", unit.outcome().byLanguage());
            putIfPresent(
                    yaml, "depth", unit.depth() == null ? null : unit.depth().key());
        }
        return Optional.of(yaml.toString()).filter(text -> !text.isEmpty());
    }

    /** Whether a file still says what the unit says. */
    static boolean says(String source, List<String> languages, Unit unit) {
        var present = new ImportedUnit(
                unit.title(),
                unit.grades(),
                unit.concreteStart(),
                unit.outcome(),
                unit.depth(),
                unit.emptyReason(),
                source);
        return read(source, unit.stage(), languages, new YamlProblems())
                .filter(present::equals)
                .isPresent();
    }

    private static void putIfPresent(YamlText yaml, String key, @Nullable String value) {
        if (value != null) {
            yaml.put(key, value);
        }
    }
}
