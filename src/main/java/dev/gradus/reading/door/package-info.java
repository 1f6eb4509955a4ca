/** The pages on which pupils come in with a class; others say what is on them. */
@NamedInterface("door")
@NullMarked
package dev.gradus.reading.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
