/** Tests of what is published. */
@NullMarked
package dev.gradus.publishing;

import org.jspecify.annotations.NullMarked;
