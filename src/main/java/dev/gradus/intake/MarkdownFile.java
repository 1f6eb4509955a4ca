package dev.gradus.intake;

import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonParser;
import dev.gradus.dialect.Letters;
import dev.gradus.dialect.Problem.Code;
import dev.gradus.intake.IntakeResult.Declined;
import dev.gradus.intake.IntakeResult.Reason;
import dev.gradus.intake.Loss.Kind;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.stream.Stream;

/** Markdown of any origin: what our dialect does not know stands there as text, and is told. */
final class MarkdownFile {

    /** A body may have no more; a file may, by its front matter. */
    private static final int MOST_CHARACTERS = 1_100_000;

    private static final int MOST_TOLD = 20;
    private static final String FENCE = "---\n";

    private MarkdownFile() {}

    static IntakeResult read(byte[] file) {
        String text;
        try {
            var letters = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            text = Letters.lines(letters.startsWith("\uFEFF") ? letters.substring(1) : letters);
        } catch (CharacterCodingException foreign) {
            return new Declined(Reason.NOT_UTF8);
        }
        return text.length() > MOST_CHARACTERS ? new Declined(Reason.TOO_LONG) : read(text);
    }

    private static IntakeResult read(String text) {
        var losses = new Losses();
        var title = "";
        var body = text;
        if (LessonFile.parse(text) instanceof LessonFileResult.Read(LessonFile ours)) {
            losses.add(Kind.FRONT_MATTER);
            title = ours.header().title();
            body = ours.body();
        } else if (text.startsWith(FENCE) && text.indexOf("\n" + FENCE) > 0) {
            losses.add(Kind.FRONT_MATTER);
            body = text.substring(text.indexOf("\n" + FENCE) + 1 + FENCE.length());
        }
        var parsed = LessonParser.parse(body);
        if (parsed.problems().stream().anyMatch(problem -> problem.code() == Code.TOO_LARGE)) {
            return new Declined(Reason.TOO_LONG);
        }
        var headings = Headings.of(new Document(Quizzes.in(parsed.document().blocks())));
        var told = new ArrayList<Loss>(losses.list());
        Stream.of(headings.title()).filter(own -> !own.isEmpty()).forEach(own -> told.add(new Loss.LeftTitle(own)));
        parsed.problems().stream().limit(MOST_TOLD).forEach(problem -> told.add(new Loss.Misread(problem)));
        return new IntakeResult.Read(title.isEmpty() ? headings.title() : title, headings.document(), told);
    }
}
