/** Chinese: the order of our own texts, limits at their edges, hints with examples for and against. */
@NullMarked
package dev.gradus.grading.chinese;

import org.jspecify.annotations.NullMarked;
