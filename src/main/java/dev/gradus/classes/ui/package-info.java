/** The studio's views of classes: pupils, sheets to print, the report. */
@NullMarked
package dev.gradus.classes.ui;

import org.jspecify.annotations.NullMarked;
