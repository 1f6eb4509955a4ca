package dev.gradus.grading.english;

import dev.gradus.grading.Place;
import dev.gradus.grading.Segment.Prose;
import java.util.List;

/** A sentence, or what a paragraph's end makes one. */
record Sentence(Prose prose, int start, int end, List<Word> words) {

    Sentence {
        words = List.copyOf(words);
    }

    int length() {
        return words.size();
    }

    Place place() {
        return prose.place(start, end - start);
    }
}
