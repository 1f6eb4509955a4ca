/** Tests of the sign-in page, the first set-up and the list of people. */
@NullMarked
package dev.gradus.people.ui;

import org.jspecify.annotations.NullMarked;
