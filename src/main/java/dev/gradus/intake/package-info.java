/** Reads files of other programs, Word documents and Markdown, as the blocks of a lesson. */
@NullMarked
@ApplicationModule(allowedDependencies = {"dialect", "formula"})
package dev.gradus.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
