package dev.gradus.dialect.write;

import dev.gradus.dialect.Block;
import java.util.ArrayList;
import java.util.List;

/** Puts kept slices and new blocks together, with the old gaps wherever they still fit. */
final class Assembly {

    private static final String BLANK_LINE = "\n";

    private final OldText old;
    private final List<Block> blocks;
    private final int[] kept;
    private final StringBuilder text = new StringBuilder();
    private ListMarker previous = ListMarker.NONE;

    Assembly(OldText old, List<Block> blocks, int[] kept) {
        this.old = old;
        this.blocks = blocks;
        this.kept = kept;
    }

    String text() {
        int before = -1;
        var fresh = new ArrayList<Block>();
        for (int i = 0; i < blocks.size(); i++) {
            if (kept[i] == Alignment.NEW) {
                fresh.add(blocks.get(i));
            } else {
                between(before, fresh, kept[i]);
                var slice = old.slices().get(kept[i]);
                text.append(slice);
                previous = ListMarker.used(blocks.get(i), slice);
                before = kept[i];
                fresh.clear();
            }
        }
        between(before, fresh, old.blocks().size());
        return text.toString();
    }

    /** What stands between two kept blocks, or a kept block and either end of the text. */
    private void between(int before, List<Block> fresh, int after) {
        var gaps = old.gaps().subList(before + 1, after + 1);
        if (fresh.isEmpty() && gaps.size() == 1) {
            text.append(gaps.getFirst());
            return;
        }
        boolean atStart = before < 0;
        boolean atEnd = after == old.blocks().size();
        var pieces = new ArrayList<Runnable>();
        addDefinitions(gaps.subList(0, 1), pieces);
        fresh.forEach(block -> pieces.add(() -> write(block)));
        addDefinitions(gaps.subList(1, gaps.size()), pieces);
        if (pieces.isEmpty() && !atEnd) {
            text.append(atStart ? gaps.getFirst() : blankLine(gaps.getLast()));
            return;
        }
        for (int i = 0; i < pieces.size(); i++) {
            boolean ownsGap = i == 0 && (atStart || gaps.size() > 1 || !atEnd);
            startPiece(ownsGap ? (atStart ? blankOrNothing(gaps.getFirst()) : blankLine(gaps.getFirst())) : BLANK_LINE);
            pieces.get(i).run();
        }
        boolean gapIsSpent = gaps.size() == 1 && (atStart || !atEnd);
        if (atEnd) {
            text.append(gapIsSpent || text.isEmpty() ? "" : blankOrNothing(gaps.getLast()));
        } else {
            text.append(gapIsSpent ? BLANK_LINE : blankLine(gaps.getLast()));
        }
    }

    private void addDefinitions(List<String> gaps, List<Runnable> pieces) {
        gaps.stream()
                .filter(gap -> !gap.isBlank())
                .forEach(gap -> pieces.add(() -> {
                    text.append(gap.strip()).append('\n');
                    previous = ListMarker.NONE;
                }));
    }

    private void write(Block block) {
        text.append(MarkdownWriter.write(block, previous));
        previous = ListMarker.of(block, previous);
    }

    private void startPiece(String gap) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        text.append(gap);
    }

    private static String blankLine(String gap) {
        return gap.isEmpty() || !gap.isBlank() ? BLANK_LINE : gap;
    }

    private static String blankOrNothing(String gap) {
        return gap.isBlank() ? gap : "";
    }
}
