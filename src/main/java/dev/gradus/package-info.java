/** Gradus: a content system for programmes taught in stages. */
@NullMarked
package dev.gradus;

import org.jspecify.annotations.NullMarked;
