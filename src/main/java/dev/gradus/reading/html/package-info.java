/** Turns a lesson's blocks into HTML, and answers its questions. */
@NullMarked
package dev.gradus.reading.html;

import org.jspecify.annotations.NullMarked;
