/** The map as its checks see it: a small immutable model and what can be wrong with it; no Spring, no SQL. */
@NamedInterface("climb")
@NullMarked
package dev.gradus.curriculum.climb;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
