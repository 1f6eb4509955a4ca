package dev.gradus.reading.site;

import dev.gradus.dialect.Directive.KeyIdea;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonRef;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a lesson's file says, teachers' notes taken out.
 *
 * @param buildsOn earlier lessons
 * @param introduces terms with their plain meaning, in the order of the file
 * @param uses terms that earlier lessons introduced
 */
public record Matter(
        List<String> objectives,
        List<String> materials,
        List<LessonRef> buildsOn,
        Map<String, String> introduces,
        List<String> uses,
        Document document) {

    public Matter {
        objectives = List.copyOf(objectives);
        materials = List.copyOf(materials);
        buildsOn = List.copyOf(buildsOn);
        introduces = Collections.unmodifiableMap(new LinkedHashMap<>(introduces));
        uses = List.copyOf(uses);
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
                file.parseBody().document().withoutTeacherNotes());
    }

    /** The first key idea as plain words, or nothing. */
    public String idea() {
        return document.all()
                .filter(KeyIdea.class::isInstance)
                .findFirst()
                .map(idea -> new Document(idea.children()).plainText())
                .orElse("");
    }
}
