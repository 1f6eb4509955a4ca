package dev.gradus.dialect;

import dev.gradus.dialect.write.MarkdownWriter;
import dev.gradus.dialect.write.Rewriting;

/** Writes the body of a lesson. Thread-safe. */
public final class LessonWriter {

    private LessonWriter() {}

    /** The document in the canonical spelling, such that reading it gives the document's normal form again. */
    public static String write(Document document) {
        return MarkdownWriter.write(document.normalised());
    }

    /**
     * The edited document, spelled as it was where it has not changed.
     *
     * @param source the body that was opened
     * @param edited what became of it
     * @return {@code source} itself, byte for byte, when nothing was changed; otherwise a text in which each top-level
     *     block that still means the same keeps its spelling and all others are canonical
     */
    public static String rewrite(String source, Document edited) {
        return Rewriting.rewrite(source, edited.normalised());
    }
}
