package dev.gradus.lesson;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.lesson.SourceState.Change;
import dev.gradus.lesson.SourceState.SourceBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What has happened to the blocks of a source since a translation was made from it. */
final class SourceChanges {

    private final Map<Integer, Integer> partners;
    private final Set<String> settled;
    private final List<SourceBlock> blocks = new ArrayList<>();
    private int number;

    /**
     * @param partners numbers of blocks in the translation by those in the source now
     * @param settled digests of blocks that the translator has gone through
     */
    SourceChanges(Map<Integer, Integer> partners, Set<String> settled) {
        this.partners = partners;
        this.settled = settled;
    }

    /** A block with its canonical Markdown. */
    private record Spelled(Block block, String markdown) {

        static List<Spelled> all(Document document) {
            return document.normalised().blocks().stream()
                    .map(block -> new Spelled(block, LessonWriter.write(new Document(List.of(block)))))
                    .toList();
        }
    }

    /** Those of the source now, in order, and in between those that were taken out of it. */
    List<SourceBlock> between(Document was, Document now) {
        var before = Spelled.all(was);
        var after = Spelled.all(now);
        var deltas = DiffUtils.diff(
                        before.stream().map(Spelled::markdown).toList(),
                        after.stream().map(Spelled::markdown).toList(),
                        true)
                .getDeltas();
        deltas.forEach(delta -> {
            var gone = stretch(
                    before, delta.getSource().getPosition(), delta.getSource().size());
            var come = stretch(
                    after, delta.getTarget().getPosition(), delta.getTarget().size());
            if (delta.getType() == DeltaType.EQUAL) {
                come.forEach(block -> add(block, Change.SAME, block.markdown()));
            } else {
                changed(gone, come);
            }
        });
        return blocks;
    }

    private void changed(List<Spelled> gone, List<Spelled> come) {
        int nextGone = 0;
        int nextCome = 0;
        for (var pair : PassagePairs.of(passages(gone), passages(come))) {
            gone.subList(nextGone, pair.before()).forEach(this::addRemoved);
            come.subList(nextCome, pair.after()).forEach(block -> add(block, Change.ADDED, ""));
            add(come.get(pair.after()), Change.CHANGED, gone.get(pair.before()).markdown());
            nextGone = pair.before() + 1;
            nextCome = pair.after() + 1;
        }
        gone.subList(nextGone, gone.size()).forEach(this::addRemoved);
        come.subList(nextCome, come.size()).forEach(block -> add(block, Change.ADDED, ""));
    }

    private void add(Spelled now, Change change, String before) {
        var digest = LessonFile.digest(now.markdown());
        var partner = Optional.ofNullable(partners.get(number++));
        blocks.add(new SourceBlock(
                now.block(), partner, settled.contains(digest) ? Change.SAME : change, before, now.markdown(), digest));
    }

    private void addRemoved(Spelled was) {
        var digest = LessonFile.digest("removed\n" + was.markdown());
        if (!settled.contains(digest)) {
            blocks.add(new SourceBlock(was.block(), Optional.empty(), Change.REMOVED, was.markdown(), "", digest));
        }
    }

    private static List<Spelled> stretch(List<Spelled> all, int from, int size) {
        return all.subList(from, from + size);
    }

    /** A whole block as one passage, so that blocks are paired by their words. */
    private static List<SourcePassage> passages(List<Spelled> blocks) {
        return blocks.stream()
                .map(block -> SourcePassage.ofBody(block.markdown()))
                .toList();
    }
}
