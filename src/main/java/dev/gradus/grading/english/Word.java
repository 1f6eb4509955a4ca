package dev.gradus.grading.english;

import dev.gradus.grading.Segment.Prose;

/**
 * A word in a text.
 *
 * @param start in the prose's text
 * @param form in small letters, with a straight apostrophe, without {@code 's}
 * @param capital whether it begins with a capital letter
 * @param first whether it begins a sentence
 */
record Word(Prose prose, int start, int end, String form, boolean capital, boolean first, Entry entry) {

    boolean isNumber() {
        return form.isEmpty();
    }

    /** As it stands in the text. */
    String text() {
        return prose.text().substring(start, end);
    }

    /** Whether all its letters are capitals, and there is more than one. */
    boolean isShouted() {
        return capital && end - start > 1 && text().chars().noneMatch(Character::isLowerCase);
    }

    Word inSmall() {
        return new Word(prose, start, end, form, false, first, entry);
    }
}
