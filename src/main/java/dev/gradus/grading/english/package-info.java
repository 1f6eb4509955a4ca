/** Measures English. */
@NullMarked
package dev.gradus.grading.english;

import org.jspecify.annotations.NullMarked;
