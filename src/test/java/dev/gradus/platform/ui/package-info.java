/** Tests of the studio's frame. */
@NullMarked
package dev.gradus.platform.ui;

import org.jspecify.annotations.NullMarked;
