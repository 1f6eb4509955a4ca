/** Tests of the views of programmes, without a browser. */
@NullMarked
package dev.gradus.curriculum.ui;

import org.jspecify.annotations.NullMarked;
