package dev.gradus.lesson.ui;

import dev.gradus.lesson.TextComparison.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A passage of a comparison as one reads it: emphasis is seen instead of the signs that spell it. Where only the signs have
 * changed, the words between them count as changed.
 */
record ReadPassage(List<Run> runs) {

    /** Code first, because no other sign means anything in it; then the longer sign before the shorter. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(Mark.CODE, Pattern.compile("(\\$`|`)([^`]+)(`\\$|`)")),
            new Sign(Mark.STRONG, Pattern.compile("(\\*\\*)(?=\\S)(.+?)(?<=\\S)(\\*\\*)(?!\\*)", Pattern.DOTALL)),
            new Sign(Mark.EMPHASIS, Pattern.compile("(\\*)(?=[^\\s*])(.+?)(?<=[^\\s*])(\\*)", Pattern.DOTALL)));

    private static final Pattern ESCAPED = Pattern.compile("\\\\(?=[\\p{Punct}])");
    private static final String FENCE = "```";

    /** How words stand out. */
    enum Mark {
        CODE("code"),
        STRONG("strong"),
        EMPHASIS("em");

        private final String tag;

        Mark(String tag) {
            this.tag = tag;
        }

        /** The element of HTML that means it. */
        String tag() {
            return tag;
        }
    }

    /** Words that are alike. */
    record Run(String text, boolean changed, Set<Mark> marks) {}

    private record Sign(Mark mark, Pattern pattern) {}

    ReadPassage {
        runs = List.copyOf(runs);
    }

    static ReadPassage of(Passage passage) {
        var reading = new Reading(passage);
        if (!passage.frontMatter() && !reading.text.startsWith(FENCE)) {
            reading.escapes();
            SIGNS.forEach(reading::read);
        }
        return new ReadPassage(reading.runs());
    }

    private static final class Reading {

        private final String text;
        private final BitSet changed = new BitSet();
        private final BitSet hidden = new BitSet();
        /** Where no further sign is looked for. */
        private final BitSet settled = new BitSet();

        private final Map<Mark, BitSet> marked = new EnumMap<>(Mark.class);

        Reading(Passage passage) {
            text = passage.text();
            int at = 0;
            for (var piece : passage.pieces()) {
                changed.set(at, at + piece.text().length(), piece.changed());
                at += piece.text().length();
            }
        }

        void escapes() {
            var found = ESCAPED.matcher(text);
            while (found.find()) {
                if (!settled.get(found.start())) {
                    hidden.set(found.start());
                    settled.set(found.start(), found.start() + 2);
                }
            }
        }

        void read(Sign sign) {
            var where = marked.computeIfAbsent(sign.mark(), mark -> new BitSet());
            var found = sign.pattern().matcher(text);
            int from = 0;
            while (found.find(from)) {
                if (isSettled(found.start(1), found.end(1)) || isSettled(found.start(3), found.end(3))) {
                    from = found.start() + 1;
                    continue;
                }
                where.set(found.start(2), found.end(2));
                hide(found.start(1), found.end(1), found.start(2), found.end(2));
                hide(found.start(3), found.end(3), found.start(2), found.end(2));
                if (sign.mark() == Mark.CODE) {
                    hidden.andNot(bits(found.start(2), found.end(2)));
                    settled.set(found.start(), found.end());
                }
                from = found.end();
            }
        }

        private boolean isSettled(int from, int to) {
            return !settled.get(from, to).isEmpty();
        }

        private void hide(int from, int to, int wordsFrom, int wordsTo) {
            if (!changed.get(from, to).isEmpty()) {
                changed.set(wordsFrom, wordsTo);
            }
            hidden.set(from, to);
            settled.set(from, to);
        }

        private static BitSet bits(int from, int to) {
            var bits = new BitSet();
            bits.set(from, to);
            return bits;
        }

        List<Run> runs() {
            var runs = new ArrayList<Run>();
            var words = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                if (!hidden.get(i)) {
                    words.append(text.charAt(i));
                }
                boolean last = i + 1 == text.length();
                if (!words.isEmpty() && (last || !isLike(i, i + 1))) {
                    runs.add(new Run(words.toString(), changed.get(i), marks(i)));
                    words.setLength(0);
                }
            }
            return runs;
        }

        private boolean isLike(int one, int other) {
            return changed.get(one) == changed.get(other) && marks(one).equals(marks(other));
        }

        private Set<Mark> marks(int at) {
            var marks = EnumSet.noneOf(Mark.class);
            marked.forEach((mark, where) -> {
                if (where.get(at)) {
                    marks.add(mark);
                }
            });
            return marks;
        }
    }
}
