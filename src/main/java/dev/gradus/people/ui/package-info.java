/** The studio's views of people: sign in, first set-up, accounts. */
@NullMarked
package dev.gradus.people.ui;

import org.jspecify.annotations.NullMarked;
