/** Writes blocks in the canonical spelling, and an edited document so that untouched blocks keep theirs. */
@NullMarked
package dev.gradus.dialect.write;

import org.jspecify.annotations.NullMarked;
