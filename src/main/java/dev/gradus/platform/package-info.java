/** What every module stands on and no teacher has heard of: database, languages, security chains, the studio's frame. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package dev.gradus.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
