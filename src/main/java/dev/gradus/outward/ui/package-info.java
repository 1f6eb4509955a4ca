/** Where lessons and units are set against an outside framework. */
@NullMarked
package dev.gradus.outward.ui;

import org.jspecify.annotations.NullMarked;
