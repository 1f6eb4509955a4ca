/** The Markdown dialect of lessons: parse, blocks, write; plain Java. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package dev.gradus.dialect;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
