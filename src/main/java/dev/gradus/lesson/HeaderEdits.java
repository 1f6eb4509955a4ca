package dev.gradus.lesson;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.lesson.Revisions.NewRevision;
import dev.gradus.people.CurrentPerson;
import dev.gradus.platform.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes several drafts at once, inside the caller’s transaction, each with a revision of its own. A draft is locked before
 * it is read, so that nothing is overwritten; who has it open in an editor gets the change merged with their next save.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class HeaderEdits {

    private final TextRows rows;
    private final Revisions revisions;
    private final LessonTexts texts;
    private final CurrentPerson current;

    HeaderEdits(TextRows rows, Revisions revisions, LessonTexts texts, CurrentPerson current) {
        this.rows = rows;
        this.revisions = revisions;
        this.texts = texts;
        this.current = current;
    }

    /** What is to become of one text. */
    record Edit(LessonTextId text, UnaryOperator<LessonFile> change) {}

    /** One text before and after. */
    private record Done(LessonTextId text, RevisionId head, LessonFile before, LessonFile after) {}

    /** @return how to take it back, merged with what has been written since; nothing when no text has changed */
    Optional<Runnable> apply(List<Edit> edits) {
        var done = new ArrayList<Done>();
        edits.stream()
                // Always in one order, so that two who change the same texts never wait for each other.
                .sorted(Comparator.comparing(edit -> edit.text().value()))
                .forEach(edit -> apply(edit).ifPresent(done::add));
        return done.isEmpty() ? Optional.empty() : Optional.of(() -> done.forEach(this::takeBack));
    }

    private Optional<Done> apply(Edit edit) {
        var row = rows.lock(current.get().school(), edit.text()).orElseThrow(() -> new NotFound(edit.text()));
        if (row.head() == null) {
            return Optional.empty();
        }
        var before = file(revisions.get(row.head()).source());
        var after = edit.change().apply(before);
        if (after.source().equals(before.source()) || after.source().length() > LessonTexts.LONGEST_SOURCE) {
            return Optional.empty();
        }
        var author = current.get();
        var added = revisions.add(new NewRevision(
                row.id(),
                row.head(),
                Revision.Kind.SAVED,
                after.header().title(),
                after.header().minutes(),
                after.source(),
                author.isOperator() ? null : author.id()));
        rows.setHead(row.id(), added.id());
        return Optional.of(new Done(row.id(), added.id(), before, after));
    }

    private void takeBack(Done done) {
        texts.save(done.text(), done.head(), Optional.of(done.after()), done.before());
    }

    static LessonFile file(String source) {
        return switch (LessonFile.parse(source)) {
            case LessonFileResult.Read(LessonFile file) -> file;
            case LessonFileResult.Broken _ -> throw new IllegalStateException("an unreadable draft");
        };
    }
}
