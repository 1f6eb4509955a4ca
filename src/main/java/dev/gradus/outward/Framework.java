package dev.gradus.outward;

import java.time.Instant;

/**
 * An outside framework as a school has taken it in.
 *
 * @param identifier given by whoever made it
 */
public record Framework(FrameworkId id, String identifier, String title, String creator, Instant imported, int items) {}
