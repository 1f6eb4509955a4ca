package dev.gradus.lesson;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Changes several drafts at once or none, inside the caller’s transaction. Each is a save like those of the editor: what
 * others have written meanwhile is merged, never overwritten.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeaderEdits {

    private final LessonTexts texts;

    HeaderEdits(LessonTexts texts) {
        this.texts = texts;
    }

    /** What is to become of one text. */
    record Edit(LessonText text, UnaryOperator<LessonFile> change) {}

    /** One text before and after. */
    private record Done(LessonTextId text, RevisionId head, LessonFile before, LessonFile after) {}

    /** @return how to take it back; nothing when one of them met another’s change, and then nothing is changed */
    Optional<Runnable> apply(List<Edit> edits) {
        var done = new ArrayList<Done>();
        for (var edit : edits) {
            var before = file(edit.text());
            var after = edit.change().apply(before);
            if (!after.source().equals(before.source())) {
                var head = save(edit.text().id(), edit.text().head().id(), before, after);
                if (head.isEmpty()) {
                    TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                    return Optional.empty();
                }
                done.add(new Done(edit.text().id(), head.get(), before, after));
            }
        }
        return Optional.of(() -> done.forEach(each -> save(each.text(), each.head(), each.after(), each.before())));
    }

    private Optional<RevisionId> save(LessonTextId text, RevisionId base, LessonFile ground, LessonFile mine) {
        return switch (texts.save(text, base, Optional.of(ground), mine)) {
            case SaveResult.Saved(var head) -> Optional.of(head.id());
            case SaveResult.Merged(var head) -> Optional.of(head.id());
            case SaveResult.Conflict _, SaveResult.Invalid _, SaveResult.TooLong _ -> Optional.empty();
        };
    }

    static LessonFile file(LessonText text) {
        return switch (LessonFile.parse(text.head().source())) {
            case LessonFileResult.Read(LessonFile file) -> file;
            case LessonFileResult.Broken _ ->
                throw new IllegalStateException(
                        "unreadable draft: " + text.head().id());
        };
    }
}
