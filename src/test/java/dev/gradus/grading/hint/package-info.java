/** Hints on a lesson's make-up, in both languages. */
@NullMarked
package dev.gradus.grading.hint;

import org.jspecify.annotations.NullMarked;
