/** The database: an embedded PostgreSQL in the data folder, or the outside server the settings name. */
@NullMarked
package dev.gradus.platform.postgres;

import org.jspecify.annotations.NullMarked;
