package dev.gradus.lesson;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.BulletList;
import dev.gradus.dialect.Block.Figure;
import dev.gradus.dialect.Block.Heading;
import dev.gradus.dialect.Block.OrderedList;
import dev.gradus.dialect.Block.Table;
import dev.gradus.dialect.Directive.Activity;
import dev.gradus.dialect.Directive.Media;
import dev.gradus.dialect.Directive.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds which block of a translation says what a block of its source says. The words are of two languages, so kind, order
 * and what no translator changes (a file's name, minutes, the number of items) have to tell.
 */
final class BlockPairs {

    /** Beyond so many comparisons the order alone decides. */
    private static final int MOST_COMPARISONS = 1_000_000;

    private static final double SAME_KIND = 1;
    private static final double SAME_SIGN = 0.6;
    private static final double NEAR = 0.3;

    private BlockPairs() {}

    /** Numbers in the translation by numbers in the source: the pairs of the greatest likeness in sum that do not cross. */
    static Map<Integer, Integer> of(List<Block> source, List<Block> translation) {
        int rows = source.size();
        int columns = translation.size();
        var pairs = new LinkedHashMap<Integer, Integer>();
        if ((long) rows * columns > MOST_COMPARISONS) {
            for (int i = 0; i < Math.min(rows, columns); i++) {
                pairs.put(i, i);
            }
            return pairs;
        }
        var best = new double[rows + 1][columns + 1];
        for (int i = rows - 1; i >= 0; i--) {
            for (int j = columns - 1; j >= 0; j--) {
                double paired = likeness(source, i, translation, j) + best[i + 1][j + 1];
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), paired);
            }
        }
        int i = 0;
        int j = 0;
        while (i < rows && j < columns) {
            if (best[i][j] == best[i + 1][j]) {
                i++;
            } else if (best[i][j] == best[i][j + 1]) {
                j++;
            } else {
                pairs.put(i++, j++);
            }
        }
        return pairs;
    }

    private static double likeness(List<Block> source, int i, List<Block> translation, int j) {
        var one = source.get(i);
        var other = translation.get(j);
        if (one.getClass() != other.getClass()) {
            return 0;
        }
        double away = Math.abs((double) i / source.size() - (double) j / translation.size());
        return SAME_KIND + (Objects.equals(sign(one), sign(other)) ? SAME_SIGN : 0) + NEAR * (1 - away);
    }

    /** What a translator leaves as it is. */
    private static Object sign(Block block) {
        return switch (block) {
            case Heading heading -> List.of(heading.level(), String.valueOf(heading.minutes()));
            case Figure figure -> figure.picture().src();
            case Media media -> media.src();
            case Activity activity -> activity.minutes();
            case Question question ->
                List.of(question.answers().type(), question.answers().blocks().size());
            case BulletList list -> list.items().size();
            case OrderedList list -> list.items().size();
            case Table table -> List.of(table.header().size(), table.rows().size());
            default -> block.children().size();
        };
    }
}
