package dev.gradus.lesson;

import dev.gradus.curriculum.LessonPlace;
import dev.gradus.curriculum.Stage;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.LessonRef;
import dev.gradus.platform.i18n.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a lesson begins that takes another one further in a later stage. */
final class NextStage {

    private static final int STEPS = 5;

    private final Messages messages;
    private final String language;

    private NextStage(Messages messages, String language) {
        this.messages = messages;
        this.language = language;
    }

    /** @param from the lesson's text in the language of the new one */
    static LessonFile of(
            LessonFile from,
            LessonPlace fromPlace,
            Stage stage,
            LessonHeader wished,
            Messages messages,
            String language) {
        var terms =
                from.header().introduces().stream().map(LessonHeader.Term::word).toList();
        var header = LessonHeader.of(wished.title(), wished.minutes())
                .with()
                .buildsOn(List.of(new LessonRef(
                        null,
                        fromPlace.strand().slug().value(),
                        fromPlace.unit().stage().key(),
                        fromPlace.lesson().slug().value())))
                .uses(terms)
                .header();
        return LessonFile.of(header, new NextStage(messages, language).body(from.header(), stage, wished.minutes()));
    }

    private String body(LessonHeader from, Stage stage, int minutes) {
        var parts = new ArrayList<String>();
        int each = minutes / STEPS;
        for (int step = 1; step <= STEPS; step++) {
            int length = step == STEPS ? minutes - each * (STEPS - 1) : each;
            var key = "lesson.next." + stage.key() + "." + step;
            parts.add("## " + say(key) + (length > 0 ? " {minutes=" + length + "}" : ""));
            parts.add(step == 1 ? ":::recap\n" + recap(from) + "\n:::" : ":::teacher\n" + say(key + ".note") + "\n:::");
        }
        return String.join("\n\n", parts) + "\n";
    }

    /** What pupils bring along: the words, with the sentences they learned them by. */
    private String recap(LessonHeader from) {
        var lead = say("lesson.next.recap", from.title());
        return from.introduces().isEmpty()
                ? lead
                : lead + "\n\n"
                        + from.introduces().stream()
                                .map(term -> "- **" + term.word() + "**" + say("lesson.next.colon") + term.definition())
                                .collect(Collectors.joining("\n"));
    }

    private String say(String key, Object... arguments) {
        return messages.get(language, key, arguments);
    }
}
