package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonLinks;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonRef;
import dev.gradus.platform.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes links out of drafts, by an ordinary save, so that the history has it. */
@Service
@Transactional
class DraftLinks implements LessonLinks {

    private final LessonTexts texts;
    private final Lessons lessons;

    DraftLinks(LessonTexts texts, Lessons lessons) {
        this.texts = texts;
        this.lessons = lessons;
    }

    @Override
    @PreAuthorize("hasAnyRole('LEAD', 'TEACHER')")
    public Optional<Runnable> remove(LessonId lesson, LessonPath target) {
        var programme = lessons.place(lesson)
                .map(place -> place.programme().slug().value())
                .orElseThrow(() -> new NotFound(lesson));
        Predicate<LessonRef> isTarget =
                ref -> (ref.programme() == null || ref.programme().equals(programme))
                        && target.toString().equals(ref.strand() + "/" + ref.stage() + "/" + ref.lesson());
        var undo = new ArrayList<Runnable>();
        for (var text : texts.ofLesson(lesson)) {
            var before = links(text);
            var after = before.stream().filter(isTarget.negate()).toList();
            if (!after.equals(before)) {
                if (!save(text, after)) {
                    return Optional.empty();
                }
                undo.add(() -> save(texts.get(text.id()), before));
            }
        }
        return Optional.of(() -> undo.forEach(Runnable::run));
    }

    private static List<LessonRef> links(LessonText text) {
        return file(text).header().buildsOn();
    }

    private boolean save(LessonText text, List<LessonRef> links) {
        var file = file(text);
        var changed = file.withHeader(file.header().with().buildsOn(links).header());
        return texts.save(text.id(), text.head().id(), changed.source()) instanceof SaveResult.Saved;
    }

    private static LessonFile file(LessonText text) {
        return switch (LessonFile.parse(text.head().source())) {
            case LessonFileResult.Read(LessonFile file) -> file;
            case LessonFileResult.Broken _ ->
                throw new IllegalStateException(
                        "unreadable draft: " + text.head().id());
        };
    }
}
