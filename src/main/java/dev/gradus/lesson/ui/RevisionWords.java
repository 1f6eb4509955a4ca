package dev.gradus.lesson.ui;

import com.vaadin.flow.component.Component;
import dev.gradus.lesson.Revision;
import dev.gradus.lesson.RevisionSummary;
import org.jspecify.annotations.Nullable;

/** How people speak of a revision. */
final class RevisionWords {

    private RevisionWords() {}

    /** “Lin · brought back · the draft now”. */
    static String how(Component reader, @Nullable String author, Revision.Kind kind, boolean head) {
        var words = new StringBuilder(who(reader, author));
        if (kind != Revision.Kind.SAVED) {
            words.append(" · ").append(reader.getTranslation("lesson.revision." + kind));
        }
        if (head) {
            words.append(" · ").append(reader.getTranslation("lesson.revision.head"));
        }
        return words.toString();
    }

    /** “Before the inspection · ”, or nothing. */
    static String named(RevisionSummary revision) {
        return revision.name().isEmpty() ? "" : revision.name() + " · ";
    }

    /** Nobody's name stands on what the command line imported. */
    static String who(Component reader, @Nullable String author) {
        return author == null ? reader.getTranslation("lesson.revision.nobody") : author;
    }
}
