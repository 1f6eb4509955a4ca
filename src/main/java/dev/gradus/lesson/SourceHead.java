package dev.gradus.lesson;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.lesson.SourceState.Change;
import dev.gradus.lesson.SourceState.HeadPart;
import dev.gradus.lesson.SourceState.HeadPart.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Title, objectives and terms of a source, and what has happened to them since a translation was made from it. */
final class SourceHead {

    private SourceHead() {}

    private record Said(Kind kind, String text) {

        /** Ends in a kind that no Markdown has, so that it is never taken for a block. */
        String digest() {
            return LessonFile.digest(text + "\n" + kind);
        }

        String digestOfRemoval() {
            return LessonFile.digest("removed\n" + text + "\n" + kind);
        }
    }

    /** Those of the source now, in order, and behind them those that are gone. */
    static List<HeadPart> between(LessonHeader was, LessonHeader now, Set<String> settled) {
        var before = all(was);
        var after = all(now);
        var known = new HashSet<>(before);
        var parts = new ArrayList<HeadPart>();
        for (var said : after) {
            boolean same = known.contains(said) || settled.contains(said.digest());
            var change = same ? Change.SAME : said.kind() == Kind.TITLE ? Change.CHANGED : Change.ADDED;
            parts.add(new HeadPart(said.kind(), change, said.text(), said.digest()));
        }
        var still = new HashSet<>(after);
        before.stream()
                .filter(said -> said.kind() != Kind.TITLE && !still.contains(said))
                .filter(said -> !settled.contains(said.digestOfRemoval()))
                .forEach(said ->
                        parts.add(new HeadPart(said.kind(), Change.REMOVED, said.text(), said.digestOfRemoval())));
        return parts;
    }

    private static List<Said> all(LessonHeader header) {
        var all = new ArrayList<Said>();
        all.add(new Said(Kind.TITLE, header.title()));
        header.objectives().forEach(objective -> all.add(new Said(Kind.OBJECTIVE, objective)));
        header.introduces().forEach(term -> all.add(new Said(Kind.TERM, term.word() + ": " + term.definition())));
        return all;
    }
}
