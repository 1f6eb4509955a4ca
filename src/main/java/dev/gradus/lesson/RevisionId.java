package dev.gradus.lesson;

/** Names one revision; a later revision of the same text has a greater value. */
public record RevisionId(long value) implements Comparable<RevisionId> {

    @Override
    public int compareTo(RevisionId other) {
        return Long.compare(value, other.value);
    }
}
