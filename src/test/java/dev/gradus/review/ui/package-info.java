/** Tries the studio's views of review. */
@NullMarked
package dev.gradus.review.ui;

import org.jspecify.annotations.NullMarked;
