package dev.gradus.fit;

import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.ParseResult;
import dev.gradus.dialect.ParseResult.Lines;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.LessonFacts.Term;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Place;
import dev.gradus.grading.TextLanguage;
import dev.gradus.grading.WordLists;
import java.util.List;
import java.util.Set;

/**
 * A lesson text as the grading engine sees it: what pupils read, without markup, teachers' notes and code. Places count
 * in the texts put one after the other with a line end between them.
 *
 * @param starts where each of the document's outermost blocks begins, in that count
 */
public record LessonPassage(Passage passage, List<Integer> starts, List<Lines> lines) {

    public LessonPassage {
        starts = List.copyOf(starts);
        lines = List.copyOf(lines);
    }

    public static LessonPassage of(TextLanguage language, ParseResult text) {
        var reader = new PassageReader();
        for (var block : text.document().blocks()) {
            reader.readOutermost(block);
        }
        return new LessonPassage(new Passage(language, reader.segments()), reader.starts(), text.lines());
    }

    /** What a lesson's header tells the engine. */
    public static LessonFacts facts(
            LessonHeader header, Set<String> taughtBefore, Set<String> taughtLater, WordLists lists) {
        return new LessonFacts(
                true,
                header.objectives(),
                header.minutes(),
                header.introduces().stream()
                        .map(term -> new Term(term.word(), term.definition()))
                        .toList(),
                header.uses(),
                taughtBefore,
                taughtLater,
                lists);
    }

    /** The outermost block that a place lies in. */
    public int block(Place place) {
        int block = 0;
        while (block + 1 < starts.size() && starts.get(block + 1) <= place.offset()) {
            block++;
        }
        return block;
    }

    /**
     * The line of the source that a place begins in.
     *
     * @param source the text that was parsed, as the lines of the parse count
     */
    public int line(String source, Place place, String quote) {
        if (lines.isEmpty()) {
            return 1;
        }
        var range = lines.get(block(place));
        var all = source.split("\n", -1);
        for (int letters = Math.min(LONGEST_NEEDLE, quote.length()); letters > 0; letters /= 2) {
            var needle = quote.substring(0, letters);
            for (int line = range.first(); line <= Math.min(range.last(), all.length); line++) {
                if (all[line - 1].contains(needle)) {
                    return line;
                }
            }
        }
        return range.first();
    }

    private static final int LONGEST_NEEDLE = 32;
}
