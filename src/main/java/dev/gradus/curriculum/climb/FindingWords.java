package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.Depth;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.MapFinding.Language;
import dev.gradus.curriculum.climb.MapFinding.Loop;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts findings into sentences.
 *
 * @param translation the text of a message key with arguments
 * @param lesson how a lesson is called
 */
public record FindingWords(BiFunction<String, Object[], String> translation, Function<LessonPath, String> lesson) {

    public String sentence(MapFinding finding) {
        return translation.apply(
                finding.messageKey(),
                finding.arguments().stream().map(this::word).toArray());
    }

    private Object word(Object argument) {
        return switch (argument) {
            case LessonPath path -> lesson.apply(path);
            case Loop(var lessons) ->
                Stream.concat(lessons.stream(), lessons.stream().limit(1))
                        .map(path -> "“" + lesson.apply(path) + "”")
                        .collect(Collectors.joining(" → "));
            case Language(var tag) -> translation.apply("curriculum.language." + tag, new Object[0]);
            case Stage stage -> translation.apply("curriculum.stage." + stage.key(), new Object[0]);
            case Depth depth -> translation.apply("curriculum.depth." + depth.key(), new Object[0]);
            default -> argument;
        };
    }
}
