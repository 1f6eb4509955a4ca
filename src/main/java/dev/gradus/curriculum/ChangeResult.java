package dev.gradus.curriculum;

/** What became of a change to a programme or a part of it. */
public sealed interface ChangeResult<T> {

    /** It is done; this is what stands now. */
    record Changed<T>(T value) implements ChangeResult<T> {}

    /** Nothing changed: somebody else was quicker, and this is what they left. */
    record Stale<T>(T present) implements ChangeResult<T> {}

    /** Nothing changed; the message key says why and what to do. */
    record Refused<T>(String messageKey) implements ChangeResult<T> {}
}
