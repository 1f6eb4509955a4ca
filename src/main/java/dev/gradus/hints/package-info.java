/** Stage fit beside the editor: hints on drafts, what was dismissed and why, a school's own words, stages compared. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "people",
            "curriculum",
            "curriculum::stages",
            "curriculum::climb",
            "dialect",
            "grading",
            "fit",
            "lesson",
            "lesson::ui",
            "publishing"
        })
@NullMarked
package dev.gradus.hints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
