/** The grading engine from outside: what it answers and what the guide says of it. */
@NullMarked
package dev.gradus.grading;

import org.jspecify.annotations.NullMarked;
