package dev.gradus.lesson.ui;

import java.util.LinkedHashMap;
import java.util.Optional;

/** What a browser has sent last, so that its next save need only say what has changed since. */
final class SentTexts {

    /** The one that is built upon, and the one that is being answered. */
    private static final int REMEMBERED = 2;

    private final LinkedHashMap<Integer, String> texts = new LinkedHashMap<>();

    /**
     * A text by what differs from an earlier one.
     *
     * @param base the save it builds on, 0 for nothing at all
     * @param start the letters before it, in UTF-16 units, are those of the base
     * @param end the letters of the base from here on follow it
     */
    record Part(int base, int start, int end, String text) {}

    /** The whole text of save {@code seq}; nothing when what it builds on is not known here. */
    Optional<String> complete(int seq, Part part) {
        var base = part.base() == 0 ? "" : texts.get(part.base());
        if (base == null || part.start() < 0 || part.start() > part.end() || part.end() > base.length()) {
            return Optional.empty();
        }
        var whole = base.substring(0, part.start()) + part.text() + base.substring(part.end());
        texts.putLast(seq, whole);
        if (texts.size() > REMEMBERED) {
            texts.pollFirstEntry();
        }
        return Optional.of(whole);
    }
}
