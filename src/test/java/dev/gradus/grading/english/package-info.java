/** English: levels in order, hints with examples for and against. */
@NullMarked
package dev.gradus.grading.english;

import org.jspecify.annotations.NullMarked;
