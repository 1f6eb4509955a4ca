/** Tests of publications. */
@NullMarked
package dev.gradus.publishing;

import org.jspecify.annotations.NullMarked;
