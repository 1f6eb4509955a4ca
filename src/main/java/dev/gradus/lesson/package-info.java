/** Lesson texts: drafts, revisions, and the editor that writes them. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "people",
            "curriculum",
            "curriculum::stages",
            "curriculum::climb",
            "dialect",
            "dialect::editor",
            "formula",
            "intake",
            "media",
            "grading",
            "fit"
        })
@NullMarked
package dev.gradus.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
