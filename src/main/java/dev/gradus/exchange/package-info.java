/** Content folders in and out, and their check. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "people",
            "curriculum",
            "curriculum::stages",
            "curriculum::climb",
            "lesson",
            "publishing",
            "dialect",
            "media",
            "grading",
            "fit",
            "hints"
        })
@NullMarked
package dev.gradus.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
