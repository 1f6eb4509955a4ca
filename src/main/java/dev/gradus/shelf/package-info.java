/** The media library of a school: its files with credit and licence, where each is used, replaced everywhere at once. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "people",
            "curriculum",
            "dialect",
            "dialect::editor",
            "lesson",
            "media",
            "publishing"
        })
@NullMarked
package dev.gradus.shelf;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
