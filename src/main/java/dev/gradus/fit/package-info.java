/** Stage fit of lessons: shows lesson texts to the grading engine and puts its hints into words. */
@ApplicationModule(allowedDependencies = {"platform", "dialect", "grading"})
@NullMarked
package dev.gradus.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
