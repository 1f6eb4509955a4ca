/** Turns formulas, written as LaTeX, into MathML that every browser shows without a script; plain Java. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.gradus.formula;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
