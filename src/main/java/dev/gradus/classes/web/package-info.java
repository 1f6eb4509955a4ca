/** The pages on which pupils come in with a class, and where their progress goes. */
@NullMarked
package dev.gradus.classes.web;

import org.jspecify.annotations.NullMarked;
