/** Tests of the student site 's pages. */
@NullMarked
package dev.gradus.reading.site;

import org.jspecify.annotations.NullMarked;
