/** The way from the editor to the student page of a draft. */
@NullMarked
package dev.gradus.preview.ui;

import org.jspecify.annotations.NullMarked;
