package dev.gradus.grading.chinese;

import dev.gradus.grading.Place;
import dev.gradus.grading.Segment.Prose;
import java.util.List;

/**
 * A sentence of a text.
 *
 * @param text the whole prose in simplified characters, as long as the prose's own
 * @param start where the sentence begins in it, in UTF-16 units
 * @param end behind its mark and closing quotation marks
 * @param han how many Chinese characters it has
 * @param clauses pieces between commas, semicolons and colons that have Chinese characters
 */
record Sentence(Prose prose, String text, int start, int end, int han, int clauses, List<Word> words) {

    Place place() {
        return prose.place(start, end - start);
    }
}
