package dev.gradus.upkeep;

import dev.gradus.curriculum.climb.Terms;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Directive.TeacherNote;
import dev.gradus.dialect.LessonFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What differs between two publications of a lesson so that others have to be looked at. */
final class Reasons {

    private Reasons() {}

    /**
     * In a fixed order; nothing where only a title, minutes, materials or a teacher’s note changed.
     *
     * @param filesBefore digests by name
     */
    static List<Reason> between(
            LessonFile before, LessonFile now, Map<String, String> filesBefore, Map<String, String> filesNow) {
        var reasons = new ArrayList<Reason>();
        if (!readByPupils(before).equals(readByPupils(now))
                || !before.header().objectives().equals(now.header().objectives())) {
            reasons.add(new Reason.Lesson());
        }
        var terms = now.header().introduces().stream()
                .collect(Collectors.toMap(term -> Terms.sameForm(term.word()), Function.identity(), (one, two) -> one));
        for (var old : before.header().introduces()) {
            var present = terms.get(Terms.sameForm(old.word()));
            if (present == null) {
                reasons.add(new Reason.Term(old.word(), old.definition(), ""));
            } else if (!present.definition().equals(old.definition())) {
                reasons.add(new Reason.Term(old.word(), old.definition(), present.definition()));
            }
        }
        // In the media library a picture that takes another’s place has a name of its own.
        boolean newcomer = filesNow.entrySet().stream()
                .anyMatch(
                        file -> !filesBefore.containsKey(file.getKey()) && !filesBefore.containsValue(file.getValue()));
        filesBefore.entrySet().stream()
                .filter(file -> !filesNow.containsValue(file.getValue()))
                .filter(file -> filesNow.containsKey(file.getKey()) || newcomer)
                .sorted(Map.Entry.comparingByKey())
                .forEach(file -> reasons.add(new Reason.Figure(file.getKey(), file.getValue())));
        return reasons;
    }

    private static List<Block> readByPupils(LessonFile file) {
        return file.parseBody().document().blocks().stream()
                .filter(block -> !(block instanceof TeacherNote))
                .toList();
    }
}
