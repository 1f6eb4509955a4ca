/** The grading engine as others use it. */
@NullMarked
package dev.gradus.grading;

import org.jspecify.annotations.NullMarked;
