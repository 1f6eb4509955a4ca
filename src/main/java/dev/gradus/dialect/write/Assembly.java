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
        var definitions = gaps.stream().filter(gap -> !gap.isBlank()).toList();
        if (definitions.isEmpty() && fresh.isEmpty()) {
            if (atStart || atEnd) {
                text.append(atEnd ? ending(gaps.getLast()) : gaps.getFirst());
            } else {
                text.append(blankLine(gaps.getLast()));
            }
            return;
        }
        startPiece(atStart ? blankOrNothing(gaps.getFirst()) : blankLine(gaps.getFirst()));
        boolean first = true;
        for (var definition : definitions) {
            if (!first) {
                startPiece(BLANK_LINE);
            }
            text.append(definition.strip()).append('\n');
            previous = ListMarker.NONE;
            first = false;
        }
        for (var block : fresh) {
            if (!first) {
                startPiece(BLANK_LINE);
            }
            text.append(MarkdownWriter.write(block, previous));
            previous = ListMarker.of(block, previous);
            first = false;
        }
        if (atEnd) {
            text.append(blankOrNothing(gaps.getLast()));
        } else {
            text.append(gaps.size() > 1 ? blankLine(gaps.getLast()) : BLANK_LINE);
        }
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

    /** When the last blocks have gone, the text ends where they ended. */
    private String ending(String gap) {
        return text.isEmpty() ? "" : blankOrNothing(gap);
    }
}
