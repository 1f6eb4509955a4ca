/** The media library on the screen: all files, one file, and the question which file to take instead. */
@NullMarked
package dev.gradus.shelf.ui;

import org.jspecify.annotations.NullMarked;
