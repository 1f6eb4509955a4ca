/** Classes: pupils without names, how they come in, what they read and answer, and what their teacher sees of it. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "people",
            "curriculum",
            "curriculum::stages",
            "publishing",
            "reading",
            "reading::door"
        })
@NullMarked
package dev.gradus.classes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
