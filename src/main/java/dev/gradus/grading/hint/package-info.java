/** Hints on how a lesson is made, in any language. */
@NullMarked
package dev.gradus.grading.hint;

import org.jspecify.annotations.NullMarked;
