/** A small strict reader and a canonical writer for the YAML that people keep in files. */
@NullMarked
package dev.gradus.platform.yaml;

import org.jspecify.annotations.NullMarked;
