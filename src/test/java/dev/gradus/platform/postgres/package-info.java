/** The database under test, and the database for tests. */
@NullMarked
package dev.gradus.platform.postgres;

import org.jspecify.annotations.NullMarked;
