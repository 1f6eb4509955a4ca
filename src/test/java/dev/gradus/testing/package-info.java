/** What the tests of all modules share. */
@NullMarked
package dev.gradus.testing;

import org.jspecify.annotations.NullMarked;
