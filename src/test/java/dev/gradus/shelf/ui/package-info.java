@NullMarked
package dev.gradus.shelf.ui;

import org.jspecify.annotations.NullMarked;
