/** Shows staff a draft exactly as students would see it. */
@ApplicationModule(
        allowedDependencies = {"platform", "people", "curriculum", "lesson", "publishing", "reading", "dialect", "media"
        })
@NullMarked
package dev.gradus.preview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
