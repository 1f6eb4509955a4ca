/** Outside frameworks as CASE packages: taken in, answered to by lessons and units, and a programme’s own map given out. */
@ApplicationModule(
        allowedDependencies = {"platform", "people", "curriculum", "curriculum::stages", "curriculum::climb"})
@NullMarked
package dev.gradus.outward;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
