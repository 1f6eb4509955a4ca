/** The stage-fit panel beside the editor, the help about hints, stages compared, and the school's own words. */
@NullMarked
package dev.gradus.hints.ui;

import org.jspecify.annotations.NullMarked;
