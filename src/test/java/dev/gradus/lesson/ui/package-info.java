/** The editor, its history and comparison, without and with a browser. */
@NullMarked
package dev.gradus.lesson.ui;

import org.jspecify.annotations.NullMarked;
