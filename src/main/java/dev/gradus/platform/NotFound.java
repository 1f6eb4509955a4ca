package dev.gradus.platform;

/** What was asked for does not exist, or not for whoever asks: both look the same from outside. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NotFound(Object what) {
        super("not found: " + what);
    }
}
