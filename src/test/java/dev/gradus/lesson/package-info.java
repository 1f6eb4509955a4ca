/** Drafts, revisions and comparisons, on a real database. */
@NullMarked
package dev.gradus.lesson;

import org.jspecify.annotations.NullMarked;
