/** What the templates show: one record per kind of page. */
@NullMarked
package dev.gradus.reading.page;

import org.jspecify.annotations.NullMarked;
