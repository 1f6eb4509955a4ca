/** The studio's frame: menu, language, notices; it knows no feature. */
@NullMarked
package dev.gradus.platform.ui;

import org.jspecify.annotations.NullMarked;
