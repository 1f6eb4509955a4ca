/** The one normal form of a document, and running text as a flat row of marked runs. */
@NullMarked
package dev.gradus.dialect.normal;

import org.jspecify.annotations.NullMarked;
