package dev.gradus.platform;

import java.util.List;

/** Something the launcher can do besides serving. */
public interface Command {

    /** As typed after {@code ./gradus}. */
    String name();

    /** @return the exit code: 0 done, 1 the material has errors, 2 wrong use */
    int run(List<String> arguments);
}
