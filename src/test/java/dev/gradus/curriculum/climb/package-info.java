/** Tests of the map's checks. */
@NullMarked
package dev.gradus.curriculum.climb;

import org.jspecify.annotations.NullMarked;
