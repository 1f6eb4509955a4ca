package dev.gradus.platform.yaml;

import java.util.List;

/**
 * Something in a YAML text that is not as asked.
 *
 * @param line the first of the text being 1
 */
public record YamlProblem(int line, Code code, List<String> args) {

    public YamlProblem {
        args = List.copyOf(args);
    }

    /** Kinds of problems, with what their args are. */
    public enum Code {
        /** No YAML, or not a map: what the parser says. */
        YAML_SYNTAX,
        YAML_TOO_LARGE,
        /** A tag, an anchor or an alias, which a file for people does not need: the sign. */
        YAML_NOT_PLAIN,
        /** The key. */
        UNKNOWN_KEY,
        /** The key. */
        DUPLICATE_KEY,
        /** The key. */
        MISSING_KEY,
        /** The key, the shape it should have: {@code text}, {@code line}, {@code number}, {@code list}, {@code map}. */
        WRONG_SHAPE,
        /** The key, its value, the least, the greatest. */
        OUT_OF_RANGE,
        /** The key, its value. */
        INVALID_VALUE
    }
}
