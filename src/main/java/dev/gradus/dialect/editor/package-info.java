/** The document as the browser's editor holds it: ProseMirror JSON. */
@NamedInterface("editor")
@NullMarked
package dev.gradus.dialect.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
