/** Tests of submissions and decisions. */
@NullMarked
package dev.gradus.review;

import org.jspecify.annotations.NullMarked;
