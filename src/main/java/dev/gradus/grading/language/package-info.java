/** What is asked of a language that can be measured. */
@NullMarked
package dev.gradus.grading.language;

import org.jspecify.annotations.NullMarked;
