package dev.gradus.lesson.ui;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.dialect.ParseResult;
import dev.gradus.dialect.TranslationOf;
import dev.gradus.lesson.LessonText;
import dev.gradus.lesson.LessonTextId;
import dev.gradus.lesson.LessonTexts;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.RevisionId;
import dev.gradus.lesson.SaveResult;
import dev.gradus.lesson.TextMerge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A lesson text open in one browser window: its file as the writer has it, and what the browser's text may stand on. Text
 * and facts are saved through here, one after the other; what others save in between is merged.
 */
final class OpenDraft {

    /** A browser that is further behind than this is treated as one that nobody knows. */
    private static final int MOST_GROUNDS = 16;

    private final LessonTexts texts;
    private final LessonTextId id;
    private final LinkedHashMap<String, LessonFile> grounds = new LinkedHashMap<>();
    private Revision saved;
    private LessonFile mine;
    private @Nullable Dispute dispute;

    /** A text that was refused, what it stood on (if anybody knows), and what was saved instead. */
    private record Dispute(Optional<LessonFile> ground, LessonFile mine, SaveResult.Conflict refused) {

        TextMerge merge() {
            var theirs = file(refused.theirs());
            return ground.map(known -> TextMerge.of(known, theirs, mine))
                    .orElseGet(() -> TextMerge.ofUnrelated(theirs, mine));
        }
    }

    OpenDraft(LessonTexts texts, LessonText text) {
        this.texts = texts;
        this.id = text.id();
        this.saved = text.head();
        this.mine = file(text.head());
        remember(ground(), mine);
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

    /** What the browser calls the text it shows now. */
    String ground() {
        return ground(saved);
    }

    /** What the browser calls the text of its save of this number, where that was merged and it cannot show the result. */
    static String ground(int seq) {
        return "seq:" + seq;
    }

    /** The whole text as the writer has it. */
    LessonFile file() {
        return mine;
    }

    Facts facts() {
        return Facts.of(mine.header());
    }

    /** The body with its problems; lines are counted in the whole file. */
    ParseResult body() {
        return mine.parseBody();
    }

    /** What the two disagree about; only after a conflict. */
    TextMerge merge() {
        return disputed().merge();
    }

    /**
     * What the browser shows as text now; the blocks it did not touch keep their spelling.
     *
     * @param ground what the browser says its text stands on
     */
    SaveResult save(Document edited, String ground, int seq) {
        var known = Optional.ofNullable(grounds.get(ground)).or(() -> stored(ground));
        var wished = written(known.orElse(mine), edited);
        remember(ground(seq), wished);
        return save(known, wished);
    }

    /**
     * Another program's file, taken in as one revision.
     *
     * @param replace whether it comes instead of the text so far; otherwise it comes after it
     */
    SaveResult takeIn(Document incoming, boolean replace) {
        var blocks = new ArrayList<Block>();
        if (!replace) {
            blocks.addAll(mine.parseBody().document().blocks());
        }
        blocks.addAll(incoming.blocks());
        var ground = mine;
        return settled(
                Optional.of(ground),
                written(ground, new Document(blocks)),
                wished -> texts.takeIn(id, saved.id(), ground, wished));
    }

    /** What a browser kept while it could not send it, from a visit that ended. */
    SaveResult save(Document kept, String ground, Optional<Document> began) {
        var known = stored(ground).or(() -> began.map(document -> written(mine, document)));
        return save(known, written(known.orElse(mine), kept));
    }

    SaveResult save(Facts facts) {
        var wished = mine.withHeader(facts.in(mine.header()));
        return dispute == null ? save(Optional.of(mine), wished) : save(dispute.ground(), wished);
    }

    /** Says that the text is a translation of this state now. */
    SaveResult save(TranslationOf state) {
        var wished = mine.withHeader(mine.header().as(state));
        return dispute == null ? save(Optional.of(mine), wished) : save(dispute.ground(), wished);
    }

    /**
     * Ends a conflict.
     *
     * @param latest what the browser shows by now, if that is what the conflict is about
     * @param choices one for each dispute that was shown
     * @return again a conflict when there is something new to choose
     */
    SaveResult resolve(Optional<Document> latest, List<TextMerge.Choice> choices) {
        var shown = disputed();
        var wished = latest.map(document -> written(shown.mine(), document)).orElse(shown.mine());
        var theirs = texts.get(id).head();
        var now = new Dispute(
                shown.ground(),
                wished,
                new SaveResult.Conflict(theirs, shown.refused().setAside()));
        if (!stillHolds(choices, shown.merge().disputes(), now.merge().disputes())) {
            return save(shown.ground(), wished);
        }
        return save(Optional.of(file(theirs)), now.merge().text(choices));
    }

    /** Who keeps both or takes the other's need not be asked again because the other goes on writing there. */
    private static boolean stillHolds(
            List<TextMerge.Choice> choices, List<TextMerge.Dispute> shown, List<TextMerge.Dispute> now) {
        return shown.equals(now) || (shown.size() == now.size() && !choices.contains(TextMerge.Choice.MINE));
    }

    /** Somebody else has saved. False while that does not concern this window: it knows, or is at odds already. */
    boolean follow(Revision head) {
        if (dispute != null || head.id().value() <= saved.id().value()) {
            return false;
        }
        stand(head);
        return true;
    }

    private SaveResult save(Optional<LessonFile> ground, LessonFile wished) {
        return settled(ground, wished, file -> texts.save(id, saved.id(), ground, file));
    }

    private SaveResult settled(Optional<LessonFile> ground, LessonFile wished, Function<LessonFile, SaveResult> way) {
        mine = wished;
        var result = way.apply(wished);
        switch (result) {
            case SaveResult.Saved done -> stand(done.head());
            case SaveResult.Merged merged -> stand(merged.head());
            case SaveResult.Conflict refused -> dispute = new Dispute(ground, wished, refused);
            case SaveResult.Invalid _, SaveResult.TooLong _ -> {
                // Nothing was kept; the text stays with the writer, who is told.
            }
        }
        return result;
    }

    private void stand(Revision head) {
        saved = head;
        mine = file(head);
        dispute = null;
        remember(ground(), mine);
    }

    private LessonFile written(LessonFile ground, Document edited) {
        return ground.withHeader(mine.header()).withBody(LessonWriter.rewrite(ground.body(), edited));
    }

    private void remember(String ground, LessonFile file) {
        grounds.putLast(ground, file);
        if (grounds.size() > MOST_GROUNDS) {
            grounds.pollFirstEntry();
        }
    }

    /** From a visit before, as long as it is not thinned out. */
    private Optional<LessonFile> stored(String ground) {
        return ground.matches("\\d{1,18}")
                ? texts.findRevision(id, new RevisionId(Long.parseLong(ground))).map(OpenDraft::file)
                : Optional.empty();
    }

    private Dispute disputed() {
        if (dispute == null) {
            throw new IllegalStateException("nobody has saved in between");
        }
        return dispute;
    }

    private static String ground(Revision revision) {
        return String.valueOf(revision.id().value());
    }

    private static LessonFile file(Revision revision) {
        return switch (LessonFile.parse(revision.source())) {
            case LessonFileResult.Read read -> read.file();
            case LessonFileResult.Broken _ -> throw new IllegalStateException("unreadable revision: " + revision.id());
        };
    }
}
