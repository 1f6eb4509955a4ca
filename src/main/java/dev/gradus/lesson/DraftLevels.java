package dev.gradus.lesson;

import dev.gradus.curriculum.GradeRange;
import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonLevel;
import dev.gradus.curriculum.LessonLevel.Verdict;
import dev.gradus.curriculum.LessonLevels;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Unit;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.StageProfile.Window;
import dev.gradus.grading.TextLanguage;
import dev.gradus.lesson.RevisionLevels.Level;
import dev.gradus.people.CurrentPerson;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The levels of a programme's drafts, each against the window of its unit. */
@Service
@Transactional
class DraftLevels implements LessonLevels {

    private final TextRows texts;
    private final MeasuredDrafts measured;
    private final CurrentPerson current;

    DraftLevels(TextRows texts, MeasuredDrafts measured, CurrentPerson current) {
        this.texts = texts;
        this.measured = measured;
        this.current = current;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Map<LessonId, LessonLevel> of(ProgrammeMap map, String language) {
        var drafts = new HashMap<LessonId, TextRows.Head>();
        texts.heads(current.get().school(), map.programme().id()).stream()
                .filter(draft -> draft.language().equals(language))
                .forEach(draft -> drafts.put(draft.lesson(), draft));
        var known = measured.of(drafts.values());
        var levels = new HashMap<LessonId, LessonLevel>();
        for (var row : map.rows()) {
            for (var cell : row.cells()) {
                var window = window(cell.unit(), language);
                cell.lessons()
                        .forEach(lesson -> Optional.ofNullable(drafts.get(lesson.id()))
                                .flatMap(draft -> Optional.ofNullable(known.get(draft.revision())))
                                .ifPresent(level -> levels.put(lesson.id(), against(window, level, language))));
            }
        }
        return levels;
    }

    private static LessonLevel against(Window window, Level level, String language) {
        var verdict = level.low() > window.high()
                ? Verdict.ABOVE
                : level.high() < window.low() ? Verdict.BELOW : Verdict.SUITS;
        return new LessonLevel(level.level(), TextLanguage.ofTag(language) == TextLanguage.ENGLISH, verdict);
    }

    /** The band of the unit's grades; without grades that of the whole stage. */
    private static Window window(Unit unit, String language) {
        var stage = unit.stage().key();
        var profile = Optional.ofNullable(unit.grades())
                .flatMap(GradeRange::parse)
                .map(range -> StageProfile.of(stage, range.first(), range.last()))
                .orElseGet(() -> StageProfile.ofKey(stage).orElseThrow());
        return switch (TextLanguage.ofTag(language)) {
            case ENGLISH -> profile.english().window();
            case CHINESE -> profile.chinese().window();
        };
    }
}
