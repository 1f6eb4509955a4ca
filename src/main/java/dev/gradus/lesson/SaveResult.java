package dev.gradus.lesson;

import dev.gradus.dialect.Problem;
import java.util.List;

/** What became of an attempt to save a draft. */
public sealed interface SaveResult {

    /** It is on disk. The revision is the old head when nothing had changed. */
    record Saved(Revision head) implements SaveResult {}

    /** Somebody saved first, in other blocks: the draft now holds both, and is on disk. */
    record Merged(Revision head) implements SaveResult {}

    /** Somebody saved first, in the same blocks: {@code theirs} stays the draft, {@code setAside} keeps the refused text. */
    record Conflict(Revision theirs, Revision setAside) implements SaveResult {}

    /** The text cannot be a lesson file; nothing was kept. */
    record Invalid(List<Problem> problems) implements SaveResult {}

    /** More characters than a lesson may have; nothing was kept. */
    record TooLong(int most) implements SaveResult {}
}
