/** Reads a lesson's Markdown into blocks, on top of commonmark-java. */
@NullMarked
package dev.gradus.dialect.parse;

import org.jspecify.annotations.NullMarked;
