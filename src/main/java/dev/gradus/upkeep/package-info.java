/** What has to be looked at again when something published changes: check tasks, raised, assigned, done or dismissed. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "people",
            "curriculum",
            "curriculum::stages",
            "curriculum::climb",
            "lesson",
            "lesson::ui",
            "publishing",
            "dialect"
        })
@NullMarked
package dev.gradus.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
