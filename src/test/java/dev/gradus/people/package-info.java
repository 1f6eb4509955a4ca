/** Tests of schools, accounts and roles, and the people whom all tests know by name. */
@NullMarked
package dev.gradus.people;

import org.jspecify.annotations.NullMarked;
