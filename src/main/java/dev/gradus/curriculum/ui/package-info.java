/** The studio's views of programmes: the start page, the list, the map and what organises it. */
@NullMarked
package dev.gradus.curriculum.ui;

import org.jspecify.annotations.NullMarked;
