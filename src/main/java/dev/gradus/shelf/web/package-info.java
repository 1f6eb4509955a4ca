/** The media library over HTTP, for staff only: sight of its files, and for the editor a list to choose from. */
@NullMarked
package dev.gradus.shelf.web;

import org.jspecify.annotations.NullMarked;
