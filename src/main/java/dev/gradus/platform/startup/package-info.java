/** What the console says while Gradus starts. */
@NullMarked
package dev.gradus.platform.startup;

import org.jspecify.annotations.NullMarked;
