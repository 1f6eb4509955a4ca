/** The editor of a lesson text, its history, and how two states of it are compared. */
@NullMarked
package dev.gradus.lesson.ui;

import org.jspecify.annotations.NullMarked;
