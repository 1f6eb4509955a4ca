/** Tests of the student site over HTTP. */
@NullMarked
package dev.gradus.reading.web;

import org.jspecify.annotations.NullMarked;
