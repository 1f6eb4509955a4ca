package dev.gradus.publishing;

import dev.gradus.media.Sha256;

/**
 * A file that a publication shows.
 *
 * @param credit who made it and under which licence, where the text does not say so itself; may be empty
 */
record ShownFile(Sha256 original, String credit) {}
