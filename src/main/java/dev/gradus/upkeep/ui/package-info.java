/** The list of check tasks, and how they are announced on the start page, in the menu and at a lesson. */
@NullMarked
package dev.gradus.upkeep.ui;

import org.jspecify.annotations.NullMarked;
