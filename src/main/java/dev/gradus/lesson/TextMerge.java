package dev.gradus.lesson;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.LessonWriter;
import dev.gradus.lesson.ThreeWay.Agreed;
import dev.gradus.lesson.ThreeWay.Disputed;
import dev.gradus.lesson.ThreeWay.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a lesson text that two people changed: blocks that only one of them changed are as that one left them;
 * for those that both changed somebody has to choose. Nothing that either wrote is dropped unasked.
 */
public final class TextMerge {

    private final LessonFile theirs;
    private final LessonHeader myHeader;
    private final Optional<LessonHeader> header;
    private final List<Part<Block>> parts;

    /** How a dispute ends. */
    public enum Choice {
        THEIRS,
        MINE,
        /** Theirs first; of the front matter, of which there is one, theirs. */
        BOTH
    }

    /**
     * What both changed.
     *
     * @param frontMatter whether it is what stands in front of the text, not a block
     * @param theirs as Markdown; empty where they took it away
     * @param mine as Markdown; empty where I took it away
     */
    public record Dispute(boolean frontMatter, String theirs, String mine) {}

    private TextMerge(
            LessonFile theirs, LessonHeader myHeader, Optional<LessonHeader> header, List<Part<Block>> parts) {
        this.theirs = theirs;
        this.myHeader = myHeader;
        this.header = header;
        this.parts = List.copyOf(parts);
    }

    /** @param base what both began with */
    public static TextMerge of(LessonFile base, LessonFile theirs, LessonFile mine) {
        return new TextMerge(
                theirs,
                mine.header(),
                HeaderMerge.merge(base.header(), theirs.header(), mine.header()),
                BlockMerge.merge(blocks(base), blocks(theirs), blocks(mine)));
    }

    /** Of two texts of which nobody knows any more what they began with. */
    public static TextMerge ofUnrelated(LessonFile theirs, LessonFile mine) {
        var header = Optional.of(theirs.header()).filter(mine.header()::equals);
        return new TextMerge(theirs, mine.header(), header, ThreeWay.compare(blocks(theirs), blocks(mine)));
    }

    /** In the order of the text; none when the two go together. */
    public List<Dispute> disputes() {
        var disputes = new ArrayList<Dispute>();
        if (header.isEmpty()) {
            disputes.add(new Dispute(
                    true,
                    LessonFile.of(theirs.header(), "").source(),
                    LessonFile.of(myHeader, "").source()));
        }
        for (var part : parts) {
            if (part instanceof Disputed<Block> disputed) {
                disputes.add(new Dispute(false, markdown(disputed.theirs()), markdown(disputed.mine())));
            }
        }
        return List.copyOf(disputes);
    }

    /**
     * The merged text; what did not change is spelled as they spell it.
     *
     * @param choices one for each dispute, in order
     */
    public LessonFile text(List<Choice> choices) {
        if (choices.size() != disputes().size()) {
            throw new IllegalArgumentException("a choice for each dispute");
        }
        var left = choices.iterator();
        var merged = theirs.withHeader(header.orElseGet(() -> left.next() == Choice.MINE ? myHeader : theirs.header()));
        var blocks = new ArrayList<Block>();
        for (var part : parts) {
            switch (part) {
                case Agreed<Block>(var items) -> blocks.addAll(items);
                case Disputed<Block> disputed -> {
                    var choice = left.next();
                    if (choice != Choice.MINE) {
                        blocks.addAll(disputed.theirs());
                    }
                    if (choice != Choice.THEIRS) {
                        blocks.addAll(disputed.mine());
                    }
                }
            }
        }
        return merged.withBody(LessonWriter.rewrite(theirs.body(), new Document(blocks)));
    }

    private static List<Block> blocks(LessonFile file) {
        return file.parseBody().document().normalised().blocks();
    }

    private static String markdown(List<Block> blocks) {
        return LessonWriter.write(new Document(blocks)).strip();
    }
}
