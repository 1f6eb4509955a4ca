package dev.gradus.hints;

import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.hints.WordList.Kind;
import dev.gradus.lesson.LessonText;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Something of each kind that this module keeps, for tests that need it to be there. */
public record HintsOnHand(OpenHint open, DismissalId dismissal, WordListId list) {

    /** By whoever acts now, a lead. */
    public static HintsOnHand make(LessonText text, Dismissals dismissals, SchoolWordLists lists) {
        var open = new OpenHint("hint", Hint.ofLesson(HintCode.FORMAL, 1), Anchor.NONE, List.of());
        var words = new ByteArrayInputStream("gallimaufry".getBytes(StandardCharsets.UTF_8));
        if (dismissals.dismiss(text.id(), open, Reach.LESSON, "It is meant so.")
                        instanceof DismissResult.Dismissed(Dismissal dismissal)
                && lists.put("en", Kind.NAMES, null, "names.txt", words)
                        instanceof WordListResult.Kept(WordList list)) {
            return new HintsOnHand(open, dismissal.id(), list.id());
        }
        throw new AssertionError("neither dismissed nor kept");
    }
}
