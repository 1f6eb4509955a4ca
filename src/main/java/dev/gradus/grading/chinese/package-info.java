/** Measures Chinese. */
@NullMarked
package dev.gradus.grading.chinese;

import org.jspecify.annotations.NullMarked;
