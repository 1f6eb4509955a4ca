package dev.gradus.reading.door;

import org.jspecify.annotations.Nullable;

/**
 * Asks for the code of a class.
 *
 * @param typed what was typed before, if it was not right
 * @param problem the message key of what is wrong, or null
 */
public record CodePage(String typed, @Nullable String problem) {}
