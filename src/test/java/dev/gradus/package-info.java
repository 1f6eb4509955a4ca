/** Checks that hold for the whole of Gradus. */
@NullMarked
package dev.gradus;

import org.jspecify.annotations.NullMarked;
