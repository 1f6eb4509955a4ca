package dev.gradus.lesson;

import dev.gradus.curriculum.LessonsMoved;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonRef;
import dev.gradus.lesson.HeaderEdits.Edit;
import dev.gradus.people.CurrentPerson;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A lesson that moves takes along the links to it: they mean the lesson, not the place where it stood. */
@Component
class LinksThatFollow {

    private final TextRows rows;
    private final HeaderEdits edits;
    private final CurrentPerson current;

    LinksThatFollow(TextRows rows, HeaderEdits edits, CurrentPerson current) {
        this.rows = rows;
        this.edits = edits;
        this.current = current;
    }

    /** In every draft of the school, whatever its programme. */
    @EventListener
    void on(LessonsMoved moved) {
        var paths = moved.paths().keySet().stream().map(LessonPath::toString).toList();
        edits.apply(rows.naming(current.get().school(), paths).stream()
                .map(draft -> new Edit(draft.text(), file -> follow(file, draft.programme(), moved)))
                .toList());
    }

    private static LessonFile follow(LessonFile file, String programme, LessonsMoved moved) {
        var header = file.header();
        return file.withHeader(header.with()
                .buildsOn(header.buildsOn().stream()
                        .map(ref -> follow(ref, programme, moved))
                        .distinct()
                        .toList())
                .header());
    }

    private static LessonRef follow(LessonRef ref, String programme, LessonsMoved moved) {
        var named = ref.programme() == null ? programme : ref.programme();
        if (!named.equals(moved.programme().slug().value())) {
            return ref;
        }
        return Stage.ofKey(ref.stage())
                .map(stage -> moved.paths().get(new LessonPath(ref.strand(), stage, ref.lesson())))
                .map(to ->
                        new LessonRef(ref.programme(), to.strand(), to.stage().key(), to.lesson()))
                .orElse(ref);
    }
}
