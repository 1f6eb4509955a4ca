/** Submissions and decisions: how a draft becomes a publication. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "people",
            "curriculum",
            "curriculum::stages",
            "lesson",
            "lesson::ui",
            "publishing",
            "dialect",
            "fit",
            "hints",
            "hints::ui"
        })
@NullMarked
package dev.gradus.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
