/** Tests of the student site. */
@NullMarked
package dev.gradus.reading;

import org.jspecify.annotations.NullMarked;
