package dev.gradus.intake;

import java.io.IOException;
import java.util.List;

/** Takes the pictures of a file that is read. */
@FunctionalInterface
public interface PictureKeeper {

    /**
     * @param wished a name for it, with an ending
     * @throws IOException when it cannot be kept for a reason that lies with us
     */
    Answer keep(String wished, byte[] picture) throws IOException;

    /** What became of a picture. */
    sealed interface Answer {

        /** @param name by which the lesson's texts can show it */
        record Kept(String name) implements Answer {}

        /** @param messageKey of the sentence that says why it is not taken */
        record Refused(String messageKey, List<Object> args) implements Answer {
            public Refused {
                args = List.copyOf(args);
            }
        }
    }
}
