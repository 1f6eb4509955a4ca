package dev.gradus.reading.web;

import dev.gradus.reading.Part;
import java.util.Set;

/** A page with what it was made of, and the newest version of the site in which it is known to be right. */
final class KeptPage {

    private final ReadyBytes bytes;
    private final Set<Part> madeOf;
    private volatile long rightAt;

    /** @param version that was the newest before the page was begun */
    KeptPage(ReadyBytes bytes, Set<Part> madeOf, long version) {
        this.bytes = bytes;
        this.madeOf = Set.copyOf(madeOf);
        this.rightAt = version;
    }

    ReadyBytes bytes() {
        return bytes;
    }

    Set<Part> madeOf() {
        return madeOf;
    }

    long rightAt() {
        return rightAt;
    }

    boolean isRightAt(long version) {
        return rightAt == version;
    }

    /** Of two who find out at once the one who knows less may come last; then it is found out again. */
    void rightUntil(long version) {
        rightAt = version;
    }
}
