/** Keeps pictures, drawings, sound, film and captions under the digest of their bytes, and serves only what is harmless. */
@NullMarked
@ApplicationModule(allowedDependencies = {"platform"})
package dev.gradus.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
