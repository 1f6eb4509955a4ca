package dev.gradus.dialect;

import dev.gradus.dialect.Block.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A lesson cut at its headings of level 2.
 *
 * @param opening what stands before the first step
 */
public record Steps(List<Block> opening, List<Step> steps) {

    public Steps {
        opening = List.copyOf(opening);
        steps = List.copyOf(steps);
    }

    /**
     * One step.
     *
     * @param blocks what follows the heading, up to the next step
     */
    public record Step(Heading heading, List<Block> blocks) {
        public Step {
            blocks = List.copyOf(blocks);
        }

        public String title() {
            return PlainText.inline(heading.content());
        }

        public @Nullable Integer minutes() {
            return heading.minutes();
        }
    }

    static Steps of(Document document) {
        var opening = new ArrayList<Block>();
        var steps = new ArrayList<Step>();
        Heading heading = null;
        var blocks = opening;
        for (var block : document.blocks()) {
            if (block instanceof Heading next && next.level() == Block.STEP_LEVEL) {
                if (heading != null) {
                    steps.add(new Step(heading, blocks));
                }
                heading = next;
                blocks = new ArrayList<>();
            } else {
                blocks.add(block);
            }
        }
        if (heading != null) {
            steps.add(new Step(heading, blocks));
        }
        return new Steps(opening, steps);
    }

    /** The sum of the minutes that steps state. */
    public int minutes() {
        return steps.stream()
                .map(Step::minutes)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether there are steps and each says how long it takes. */
    public boolean areTimed() {
        return !steps.isEmpty() && steps.stream().allMatch(step -> step.minutes() != null);
    }
}
