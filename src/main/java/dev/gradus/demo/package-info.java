/** The demo school: three people and the published sample programmes, for whoever wants to look first. */
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "people",
            "curriculum",
            "curriculum::stages",
            "lesson",
            "review",
            "publishing",
            "exchange"
        })
@NullMarked
package dev.gradus.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
