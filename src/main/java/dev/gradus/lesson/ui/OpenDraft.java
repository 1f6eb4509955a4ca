package dev.gradus.lesson.ui;

import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.dialect.ParseResult;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.RevisionId;
import dev.gradus.lesson.SaveResult;
import org.jspecify.annotations.Nullable;

/**
 * A lesson text open in one browser window: its file as the writer has it, and the revision that this stands on. Text and
 * facts are saved through here, one after the other, so that they share that revision.
 */
final class OpenDraft {

    private final LessonTexts texts;
    private final LessonTextId id;
    private Revision saved;
    private LessonFile mine;
    private SaveResult.@Nullable Conflict conflict;

    OpenDraft(LessonTexts texts, LessonText text) {
        this.texts = texts;
        this.id = text.id();
        this.saved = text.head();
        this.mine = file(text.head());
    }

    LessonTextId text() {
        return id;
    }

    /** The state that is on disk and that this window stands on. */
    Revision saved() {
        return saved;
    }

    RevisionId head() {
        return saved.id();
    }

    Facts facts() {
        return Facts.of(mine.header());
    }

    /** The body with its problems; lines are counted in the whole file. */
    ParseResult body() {
        return mine.parseBody();
    }

    /** What the browser shows as text now; the blocks it did not touch keep their spelling. */
    SaveResult save(Document edited) {
        mine = mine.withBody(LessonWriter.rewrite(mine.body(), edited));
        return save();
    }

    SaveResult save(Facts facts) {
        mine = mine.withHeader(facts.in(mine.header()));
        return save();
    }

    /** Saves on top of what somebody else has saved; theirs stays in the history. */
    SaveResult putOnTop() {
        if (conflict == null) {
            throw new IllegalStateException("nobody has saved in between");
        }
        saved = conflict.theirs();
        return save();
    }

    /** Goes on with what is saved by now; the refused text stays in the history. */
    void takeTheirs() {
        saved = texts.get(id).head();
        mine = file(saved);
        conflict = null;
    }

    private SaveResult save() {
        if (conflict == null && mine.source().equals(saved.source())) {
            return new SaveResult.Saved(saved);
        }
        var result = texts.save(id, saved.id(), mine.source());
        switch (result) {
            case SaveResult.Saved done -> {
                saved = done.head();
                conflict = null;
            }
            case SaveResult.Conflict refused -> conflict = refused;
            case SaveResult.Invalid _, SaveResult.TooLong _ -> {
                // Nothing was kept; the text stays with the writer, who is told.
            }
        }
        return result;
    }

    private static LessonFile file(Revision revision) {
        return switch (LessonFile.parse(revision.source())) {
            case LessonFileResult.Read read -> read.file();
            case LessonFileResult.Broken _ -> throw new IllegalStateException("unreadable revision: " + revision.id());
        };
    }
}
