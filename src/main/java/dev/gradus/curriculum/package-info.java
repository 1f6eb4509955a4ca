/** Programmes, strands, units and lessons in order: the map. */
@ApplicationModule(allowedDependencies = {"platform", "people"})
@NullMarked
package dev.gradus.curriculum;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
