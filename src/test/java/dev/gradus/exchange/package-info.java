/** Content in and out, tried on real folders. */
@NullMarked
package dev.gradus.exchange;

import org.jspecify.annotations.NullMarked;
