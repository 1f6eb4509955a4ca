/** The studio's views of review: what waits, what was decided, one submission in full. */
@NullMarked
package dev.gradus.review.ui;

import org.jspecify.annotations.NullMarked;
