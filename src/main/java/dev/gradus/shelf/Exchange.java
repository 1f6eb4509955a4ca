package dev.gradus.shelf;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.dialect.editor.EditorDocument;
import dev.gradus.lesson.LessonFiles;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.SaveResult;
import dev.gradus.media.MediaFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Shows another file in drafts, by an ordinary save of each. The other file gets a name of its own beside the lesson, so
 * that an old revision, which names the old one, still shows what it showed.
 */
@Component
class Exchange {

    private final LessonTexts texts;
    private final LessonFiles files;

    Exchange(LessonTexts texts, LessonFiles files) {
        this.texts = texts;
        this.files = files;
    }

    /**
     * @param uses of the old file; those of publications are only counted
     * @param known drafts that show the young file already
     */
    ReplaceResult.Replaced of(MediaFile young, String name, List<ShelfUse> uses, Set<LessonTextId> known) {
        var byText = uses.stream()
                .filter(use -> !use.published())
                .collect(Collectors.groupingBy(ShelfUse::text, LinkedHashMap::new, Collectors.toList()));
        var done = new ArrayList<LessonTextId>();
        var left = new ArrayList<String>();
        byText.forEach((id, shown) -> {
            var text = texts.get(id);
            var newName = files.add(text.lesson(), name, young);
            if (isSaved(text, shown.stream().collect(Collectors.toMap(ShelfUse::name, use -> newName)))) {
                done.add(id);
            } else {
                left.add(text.head().title());
            }
        });
        var mixed = done.stream().filter(known::contains).toList();
        var publications = uses.stream().filter(ShelfUse::published).count();
        return new ReplaceResult.Replaced(done, mixed, left, (int) publications);
    }

    /** The draft so far is kept for good: it says what was shown before. */
    private boolean isSaved(LessonText text, Map<String, String> names) {
        if (!(LessonFile.parse(text.head().source()) instanceof LessonFileResult.Read(LessonFile file))) {
            return false;
        }
        texts.keep(text.head().id());
        var shown = EditorDocument.renaming(file.parseBody().document(), names);
        var source = file.withBody(LessonWriter.rewrite(file.body(), shown)).source();
        return switch (texts.save(text.id(), text.head().id(), source)) {
            case SaveResult.Saved _, SaveResult.Merged _ -> true;
            case SaveResult.Conflict _, SaveResult.Invalid _, SaveResult.TooLong _ -> false;
        };
    }
}
