/** The main job from start to end, in a real browser. */
@NullMarked
package dev.gradus.demo;

import org.jspecify.annotations.NullMarked;
