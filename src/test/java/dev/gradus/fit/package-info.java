/** Lessons shown to the engine, and what the command says. */
@NullMarked
package dev.gradus.fit;

import org.jspecify.annotations.NullMarked;
