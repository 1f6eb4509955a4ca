package dev.gradus.intake;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.Heading;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.Inline;
import dev.gradus.dialect.Inline.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The headings of another text as a lesson has them: its title stands above the text, and the next rank below is a step.
 *
 * @param title empty when the text has none of its own
 */
record Headings(String title, Document document) {

    private static final Pattern MINUTES =
            Pattern.compile("\\s*[(（]\\s*(\\d{1,3})\\s*(?:min\\.?|mins\\.?|minutes?|['′]|分钟|分)\\s*[)）]\\s*$");

    static Headings of(Document document) {
        var blocks = document.blocks();
        long firsts = blocks.stream().filter(block -> rank(block) == 1).count();
        if (firsts == 1 && rank(blocks.getFirst()) == 1) {
            var title = new Document(blocks.subList(0, 1)).plainText().strip();
            return new Headings(title, steps(blocks.subList(1, blocks.size()), 0));
        }
        return new Headings("", steps(blocks, firsts == 0 ? 0 : 1));
    }

    /** For a text whose title is known: whatever is highest in it is a step. */
    static Headings of(String title, Document document) {
        var blocks = document.blocks();
        return new Headings(title, steps(blocks, blocks.stream().anyMatch(block -> rank(block) == 1) ? 1 : 0));
    }

    private static Document steps(List<Block> blocks, int lower) {
        return new Document(blocks.stream()
                .map(block -> block instanceof Heading heading ? step(heading, lower) : block)
                .toList());
    }

    /** A heading that says its minutes in words becomes a step of so many minutes. */
    private static Heading step(Heading heading, int lower) {
        int level = Math.min(6, heading.level() + lower);
        var content = heading.content();
        if (level == Block.STEP_LEVEL && !content.isEmpty() && content.getLast() instanceof Text(String last)) {
            var said = MINUTES.matcher(last);
            if (said.find() && isRange(said.group(1)) && (said.start() > 0 || content.size() > 1)) {
                var title = new ArrayList<Inline>(content.subList(0, content.size() - 1));
                if (said.start() > 0) {
                    title.add(new Text(last.substring(0, said.start())));
                }
                return new Heading(level, title, Integer.valueOf(said.group(1)));
            }
        }
        return new Heading(level, content, level == heading.level() ? heading.minutes() : null);
    }

    private static boolean isRange(String digits) {
        int minutes = Integer.parseInt(digits);
        return minutes >= 1 && minutes <= Block.MAX_MINUTES;
    }

    private static int rank(Block block) {
        return block instanceof Heading heading ? heading.level() : 0;
    }
}
