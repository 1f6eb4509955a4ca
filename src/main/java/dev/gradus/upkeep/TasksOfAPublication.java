package dev.gradus.upkeep;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonMatter;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.curriculum.climb.Terms;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.people.CurrentPerson;
import dev.gradus.publishing.LessonPublished;
import dev.gradus.publishing.Publication;
import dev.gradus.publishing.Publications;
import dev.gradus.publishing.Replacement;
import dev.gradus.upkeep.CheckTaskRows.NewTask;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Raises a check task on exactly those lessons that use what a new publication has changed, in the same transaction. */
@Component
class TasksOfAPublication {

    private final Publications publications;
    private final Programmes programmes;
    private final Lessons lessons;
    private final LessonMatter matter;
    private final LessonTexts texts;
    private final CheckTaskRows rows;
    private final CurrentPerson current;

    TasksOfAPublication(
            Publications publications,
            Programmes programmes,
            Lessons lessons,
            LessonMatter matter,
            LessonTexts texts,
            CheckTaskRows rows,
            CurrentPerson current) {
        this.publications = publications;
        this.programmes = programmes;
        this.lessons = lessons;
        this.matter = matter;
        this.texts = texts;
        this.rows = rows;
        this.current = current;
    }

    @EventListener
    void on(LessonPublished published) {
        var replacement = publications.replacement(published.lesson(), published.language());
        var place = lessons.place(published.lesson());
        if (replacement.isPresent() && place.isPresent()) {
            raise(replacement.get(), place.get());
        }
    }

    private void raise(Replacement replacement, LessonPlace place) {
        if (LessonFile.parse(replacement.before().source()) instanceof LessonFileResult.Read(LessonFile before)
                && LessonFile.parse(replacement.now().source()) instanceof LessonFileResult.Read(LessonFile now)) {
            var reasons = Reasons.between(before, now, replacement.filesBefore(), replacement.filesNow());
            if (!reasons.isEmpty()) {
                var others = others(place, replacement.now().language());
                reasons.forEach(reason -> raise(reason, replacement, place, others));
            }
        }
    }

    /** What the other lessons of the programme say in that language. */
    private Map<LessonId, LessonSays> others(LessonPlace place, String language) {
        var says = matter.of(place.programme());
        var others = new LinkedHashMap<LessonId, LessonSays>();
        programmes.map(place.programme().id()).rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(ProgrammeMap.Cell::lessons)
                .flatMap(List::stream)
                .filter(lesson -> !lesson.id().equals(place.lesson().id()))
                .forEach(lesson -> says.getOrDefault(lesson.id(), List.of()).stream()
                        .filter(text -> text.language().equals(language))
                        .forEach(text -> others.put(lesson.id(), text)));
        return others;
    }

    private void raise(Reason reason, Replacement replacement, LessonPlace place, Map<LessonId, LessonSays> others) {
        switch (reason) {
            case Reason.Lesson() ->
                using(
                                others,
                                says -> says.buildsOn().stream()
                                        .anyMatch(path -> path.toString().equals(place.path())))
                        .forEach(lesson -> raise(replacement, lesson, Why.BUILDS_ON, "", "", ""));
            case Reason.Term(String word, String before, String now) ->
                using(others, says -> introduces(says, word) ? !now.isEmpty() : uses(says, word))
                        .forEach(lesson -> raise(replacement, lesson, Why.TERM, word, before, now));
            case Reason.Figure(String name, String before) ->
                showing(before, replacement.now())
                        .filter(lesson -> !lesson.equals(replacement.now().lesson()))
                        .forEach(lesson -> raise(replacement, lesson, Why.FIGURE, name, "", ""));
        }
    }

    /** Such a lesson stands without the term of another; with another meaning the two may contradict each other. */
    private static boolean introduces(LessonSays says, String word) {
        return names(says.introduces().keySet(), word);
    }

    private static boolean uses(LessonSays says, String word) {
        return names(says.uses(), word);
    }

    private static boolean names(Collection<String> terms, String word) {
        return terms.stream().anyMatch(term -> Terms.sameForm(term).equals(Terms.sameForm(word)));
    }

    private static Stream<LessonId> using(Map<LessonId, LessonSays> others, Predicate<LessonSays> uses) {
        return others.entrySet().stream()
                .filter(other -> uses.test(other.getValue()))
                .map(Map.Entry::getKey);
    }

    /** In the draft, or still to students. */
    private Stream<LessonId> showing(String file, Publication now) {
        var school = current.get().school();
        return Stream.concat(
                        rows.holders(school, file).stream()
                                .filter(holder -> shows(holder, now.language()))
                                .map(CheckTaskRows.Holder::lesson),
                        rows.showing(school, file, now.language()).stream())
                .distinct();
    }

    /** A file may lie beside a lesson and be shown in none of its texts. */
    private boolean shows(CheckTaskRows.Holder holder, String language) {
        return texts.find(holder.lesson(), language)
                .map(text -> LessonFile.parse(text.head().source()) instanceof LessonFileResult.Read(LessonFile file)
                        && file.parseBody().document().media().contains(holder.name()))
                .orElse(false);
    }

    private void raise(Replacement replacement, LessonId lesson, Why why, String about, String before, String now) {
        var publication = replacement.now();
        rows.raise(
                current.get().school(),
                new NewTask(
                        lesson,
                        publication.language(),
                        publication.lesson(),
                        publication.id(),
                        why,
                        about,
                        before,
                        now));
    }
}
