/** The languages of studio, student site and messages. */
@NullMarked
package dev.gradus.platform.i18n;

import org.jspecify.annotations.NullMarked;
