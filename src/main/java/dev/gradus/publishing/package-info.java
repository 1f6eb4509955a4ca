/** Publications: the snapshots that students see. */
@ApplicationModule(
        allowedDependencies = {"platform", "people", "curriculum", "curriculum::stages", "lesson", "dialect", "media"})
@NullMarked
package dev.gradus.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
