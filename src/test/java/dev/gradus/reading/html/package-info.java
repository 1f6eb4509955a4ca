/** Tests of the student site 's pages. */
@NullMarked
package dev.gradus.reading.html;

import org.jspecify.annotations.NullMarked;
