package dev.gradus.reading.site;

import dev.gradus.dialect.Block;
import dev.gradus.dialect.Directive.KeyIdea;
import dev.gradus.dialect.Directive.Recap;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonRef;
import dev.gradus.dialect.Reading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a lesson's file says, teachers' notes taken out.
 *
 * @param buildsOn earlier lessons
 * @param introduces terms with their plain meaning, in the order of the file
 * @param uses terms that earlier lessons introduced
 * @param readings how words are read, where the teacher has said so
 */
public record Matter(
        List<String> objectives,
        List<String> materials,
        List<LessonRef> buildsOn,
        Map<String, String> introduces,
        List<String> uses,
        List<Reading> readings,
        Document document) {

    /** Blocks are joined by spaces, which Chinese sentences do not have between them. */
    private static final Pattern BETWEEN_CHINESE = Pattern.compile("(?<=[。！？；：])\\s+");

    public Matter {
        objectives = List.copyOf(objectives);
        materials = List.copyOf(materials);
        buildsOn = List.copyOf(buildsOn);
        introduces = Collections.unmodifiableMap(new LinkedHashMap<>(introduces));
        uses = List.copyOf(uses);
        readings = List.copyOf(readings);
    }

    /**
     * @param source the Markdown file, front matter and body
     * @throws IllegalArgumentException when its front matter cannot be read, which is seen to before a text is kept
     */
    public static Matter of(String source) {
        return switch (LessonFile.parse(source)) {
            case LessonFileResult.Read read -> of(read.file());
            case LessonFileResult.Broken broken ->
                throw new IllegalArgumentException("a lesson that cannot be read: " + broken.problems());
        };
    }

    private static Matter of(LessonFile file) {
        var introduces = new LinkedHashMap<String, String>();
        file.header().introduces().forEach(term -> introduces.put(term.word(), term.definition()));
        return new Matter(
                file.header().objectives(),
                file.header().materials(),
                file.header().buildsOn(),
                introduces,
                file.header().uses(),
                file.header().readings(),
                file.parseBody().document().withoutTeacherNotes());
    }

    /** What one knows after the lesson as plain words: its recap, otherwise its key idea, otherwise nothing. */
    public String known() {
        return first(Recap.class).or(() -> first(KeyIdea.class)).orElse("");
    }

    private Optional<String> first(Class<? extends Block> kind) {
        return document.all()
                .filter(kind::isInstance)
                .findFirst()
                .map(block -> BETWEEN_CHINESE
                        .matcher(new Document(block.children()).plainText())
                        .replaceAll(""))
                .filter(text -> !text.isBlank());
    }
}
