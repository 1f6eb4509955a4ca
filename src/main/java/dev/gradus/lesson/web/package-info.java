/** The files beside a lesson over HTTP, for the editor: upload and sight of drafts' pictures, for staff only. */
@NullMarked
package dev.gradus.lesson.web;

import org.jspecify.annotations.NullMarked;
