package dev.gradus.publishing;

import java.time.Instant;

/**
 * What students see since a short while.
 *
 * @param path where they read it: {@code /en/water/cycle/primary/where-does-the-puddle-go}
 */
public record RecentPublication(String language, String title, String path, String publishedBy, Instant publishedAt) {}
