package dev.gradus.formula;

/** Within the reader: this is no formula we know. */
final class NotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1;

    NotUnderstood(String what) {
        super(what, null, false, false);
    }
}
