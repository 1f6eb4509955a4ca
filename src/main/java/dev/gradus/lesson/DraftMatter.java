package dev.gradus.lesson;

import dev.gradus.curriculum.LessonId;
import dev.gradus.curriculum.LessonMatter;
import dev.gradus.curriculum.Programme;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.people.CurrentPerson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the drafts of a programme say. A revision never changes, so that each is read once. */
@Service
@Transactional
class DraftMatter implements LessonMatter {

    private static final int MOST_KEPT = 20_000;

    private record Key(RevisionId revision, String programme) {}

    private final TextRows texts;
    private final MeasuredDrafts measured;
    private final CurrentPerson current;
    private final Map<Key, LessonSays> read = Collections.synchronizedMap(new Kept());

    DraftMatter(TextRows texts, MeasuredDrafts measured, CurrentPerson current) {
        this.texts = texts;
        this.measured = measured;
        this.current = current;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMIN', 'LEAD', 'TEACHER')")
    public Map<LessonId, List<LessonSays>> of(Programme programme) {
        var slug = programme.slug().value();
        var drafts = texts.heads(current.get().school(), programme.id());
        var unread = drafts.stream()
                .filter(draft -> !read.containsKey(new Key(draft.revision(), slug)))
                .toList();
        var levels = measured.of(unread);
        var fresh = new HashMap<RevisionId, LessonSays>();
        var languages = new HashMap<RevisionId, String>();
        drafts.forEach(draft -> languages.put(draft.revision(), draft.language()));
        texts.sources(unread.stream().map(TextRows.Head::revision).toList()).forEach((revision, source) -> {
            if (LessonFile.parse(source) instanceof LessonFileResult.Read(LessonFile file)) {
                @Nullable
                Double level = Optional.ofNullable(levels.get(revision))
                        .map(RevisionLevels.Level::level)
                        .orElse(null);
                fresh.put(revision, LessonOnMap.of(file, languages.getOrDefault(revision, ""), slug, level));
            }
        });
        var byLesson = new HashMap<LessonId, List<LessonSays>>();
        for (var draft : drafts) {
            var says = fresh.get(draft.revision());
            if (says == null) {
                says = read.get(new Key(draft.revision(), slug));
            } else {
                read.put(new Key(draft.revision(), slug), says);
            }
            if (says != null) {
                byLesson.computeIfAbsent(draft.lesson(), any -> new ArrayList<>())
                        .add(says);
            }
        }
        var order = Comparator.comparingInt(
                (LessonSays says) -> programme.languages().indexOf(says.language()));
        byLesson.values().forEach(list -> list.sort(order));
        return byLesson;
    }

    /** The longest unused goes first. */
    private static final class Kept extends LinkedHashMap<Key, LessonSays> {

        private static final long serialVersionUID = 1;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, LessonSays> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
