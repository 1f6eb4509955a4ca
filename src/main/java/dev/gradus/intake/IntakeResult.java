package dev.gradus.intake;

import dev.gradus.dialect.Document;
import java.util.List;

/** What became of reading a file of another program. */
public sealed interface IntakeResult {

    /**
     * @param title the file's own, empty when it has none
     * @param losses what could not be carried over, in the order it should be told
     */
    record Read(String title, Document document, List<Loss> losses) implements IntakeResult {
        public Read {
            losses = List.copyOf(losses);
        }
    }

    /** Nothing of the file was taken. */
    record Declined(Reason reason) implements IntakeResult {}

    /** Why a file is not taken. */
    enum Reason {
        EMPTY,
        /** Neither a Word document nor Markdown. */
        UNKNOWN_KIND,
        /** A document of Word 2003 or before, or one locked with a password. */
        OLD_WORD,
        MACROS,
        /** It says it is a Word document, but cannot be read as one. */
        BROKEN,
        /** It is large, or grows large when it is unpacked. */
        TOO_LARGE,
        /** More text than a lesson may have. */
        TOO_LONG,
        NOT_UTF8;

        /** The key of the sentence that says so to people. */
        public String messageKey() {
            return "intake.refused." + name();
        }
    }
}
