/** Which page lives at which address, and what stands on it. */
@NullMarked
package dev.gradus.reading.site;

import org.jspecify.annotations.NullMarked;
