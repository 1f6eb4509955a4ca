package dev.gradus.hints;

import dev.gradus.curriculum.GradeRange;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.Unit;
import dev.gradus.dialect.LessonFile;
import dev.gradus.fit.Completeness;
import dev.gradus.fit.LessonPassage;
import dev.gradus.grading.Grader;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Segment;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.NotFound;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Measures lesson texts as they are at this moment, saved or not, against the stage of their lesson. Holds no transaction:
 * a long text takes a while, and nobody should wait for a connection meanwhile.
 */
@Service
@PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
public class StageFits {

    private final ObjectProvider<Grader> grader;
    private final LessonTexts texts;
    private final Lessons lessons;
    private final TaughtTerms terms;
    private final LessonWords words;
    private final Dismissals dismissals;
    private final CurrentPerson current;

    StageFits(
            ObjectProvider<Grader> grader,
            LessonTexts texts,
            Lessons lessons,
            TaughtTerms terms,
            LessonWords words,
            Dismissals dismissals,
            CurrentPerson current) {
        this.grader = grader;
        this.texts = texts;
        this.lessons = lessons;
        this.terms = terms;
        this.words = words;
        this.dismissals = dismissals;
        this.current = current;
    }

    /** @param file what the text says now, or what a revision of it said */
    public Measurement measure(LessonTextId id, LessonFile file) {
        var text = texts.get(id);
        var place = place(text);
        var profile = profile(place.unit());
        var around = terms.of(place, text.language());
        var parsed = file.parseBody();
        var passage = LessonPassage.of(TextLanguage.ofTag(text.language()), parsed);
        var facts = LessonPassage.facts(
                file.header(),
                around.before(),
                around.after(),
                words.of(current.get().school(), text.language(), profile));
        var engine = grader.getObject();
        var open = new ArrayList<OpenHint>();
        var covered = new LinkedHashMap<Dismissal, Integer>();
        var repeats = new HashMap<String, Integer>();
        var known = dismissals.of(id);
        for (var hint : engine.hints(passage.passage(), profile, facts)) {
            var found = OpenHint.of(passage, hint);
            covering(known, found)
                    .ifPresentOrElse(
                            dismissal -> covered.merge(dismissal, 1, Integer::sum),
                            () -> open.add(found.repeated(repeats.merge(found.id(), 1, Integer::sum))));
        }
        known.stream()
                .filter(dismissal -> !dismissal.isForLeads())
                .forEach(dismissal -> covered.putIfAbsent(dismissal, 0));
        return new Measurement(
                passage.passage().language(),
                engine.fit(passage.passage(), profile, facts),
                facts.introduces().size(),
                new Measurement.LessonTime(
                        needed(engine, passage.passage(), profile),
                        file.header().minutes()),
                open,
                covered,
                engine.characters(passage.passage(), profile, facts),
                Completeness.lacks(file, around.all()),
                Mends.of(file, parsed));
    }

    /** What stands between the text and its submission. */
    public Gate gate(LessonTextId id, LessonFile file) {
        var text = texts.get(id);
        var explained = file.header().uses().isEmpty()
                ? new TaughtTerms.Around(Set.of(), Set.of())
                : terms.of(place(text), text.language());
        return new Gate(Completeness.required(file, explained.all()), Mends.of(file, file.parseBody()));
    }

    private LessonPlace place(LessonText text) {
        return lessons.place(text.lesson()).orElseThrow(() -> new NotFound(text.lesson()));
    }

    /** The band of the unit's grades; without grades that of the whole stage. */
    static StageProfile profile(Unit unit) {
        var stage = unit.stage().key();
        return Optional.ofNullable(unit.grades())
                .flatMap(GradeRange::parse)
                .map(range -> StageProfile.of(stage, range.first(), range.last()))
                .orElseGet(() -> StageProfile.ofKey(stage).orElseThrow());
    }

    private static Optional<Dismissal> covering(List<Dismissal> dismissals, OpenHint hint) {
        return dismissals.stream().filter(dismissal -> dismissal.covers(hint)).findFirst();
    }

    /** The minutes of the steps, and for what stands in none or in one without minutes the reading and its activities. */
    private static int needed(Grader engine, Passage passage, StageProfile profile) {
        double minutes = 0;
        boolean timed = false;
        var untimed = new ArrayList<Segment>();
        for (var segment : passage.segments()) {
            if (segment instanceof Segment.Step step) {
                timed = step.minutes() != null;
                minutes += step.minutes() == null ? 0 : step.minutes();
            } else if (!timed) {
                untimed.add(segment);
            }
        }
        var rest = new Passage(passage.language(), untimed);
        minutes += engine.fit(rest, profile, LessonFacts.NONE).minutes();
        minutes += rest.all()
                .mapToInt(segment -> segment instanceof Segment.Activity activity && activity.minutes() != null
                        ? activity.minutes()
                        : 0)
                .sum();
        return (int) minutes;
    }
}
