/** Lesson files over HTTP, through the whole security chain. */
@NullMarked
package dev.gradus.lesson.web;

import org.jspecify.annotations.NullMarked;
