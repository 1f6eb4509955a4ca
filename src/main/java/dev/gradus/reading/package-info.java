/** The student site: stateless pages made from publications only. */
@ApplicationModule(
        allowedDependencies = {"platform", "publishing", "dialect", "formula", "grading", "curriculum::stages"})
@NullMarked
package dev.gradus.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
