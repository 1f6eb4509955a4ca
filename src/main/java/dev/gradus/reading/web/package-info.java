/** Answers requests of students: ready bytes ahead of the MVC stack, no session, no cookie. */
@NullMarked
package dev.gradus.reading.web;

import org.jspecify.annotations.NullMarked;
