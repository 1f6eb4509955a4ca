/** Measures how hard a lesson text is to read, and says what would make it easier; plain Java. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.gradus.grading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
