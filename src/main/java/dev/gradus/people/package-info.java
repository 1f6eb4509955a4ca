/** Schools, accounts and roles: who may do what. */
@ApplicationModule(allowedDependencies = {"platform"})
@NullMarked
package dev.gradus.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
