/** Tests of the map: order, archive, import, and who may do what. */
@NullMarked
package dev.gradus.curriculum;

import org.jspecify.annotations.NullMarked;
