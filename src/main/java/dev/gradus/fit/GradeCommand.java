package dev.gradus.fit;

import dev.gradus.grading.Grader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * {@code ./gradus grade [--stage S] [--lang L] [--jsonl] FILE…}: measures texts, without server and database; 0 done, 1 a
 * text could not be read, 2 wrong use.
 */
public final class GradeCommand {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int UNREADABLE = 1;
    private static final int WRONG_USE = 2;

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream errors;

    public GradeCommand() {
        this(System.in, System.out, System.err);
    }

    GradeCommand(InputStream in, PrintStream out, PrintStream errors) {
        this.in = in;
        this.out = out;
        this.errors = errors;
    }

    public int run(List<String> arguments) {
        return switch (GradeOptions.parse(arguments)) {
            case GradeOptions.Wrong wrong -> {
                errors.println(wrong.message());
                yield WRONG_USE;
            }
            case GradeOptions.Help help -> {
                out.println(help.text());
                yield 0;
            }
            case GradeOptions.Asked asked -> grade(asked);
        };
    }

    private int grade(GradeOptions.Asked asked) {
        var grader = Grader.load();
        var report = new GradeReport(new HintSentences(Locale.getDefault()), out);
        boolean allRead = true;
        for (var name : asked.files()) {
            try (var reader = open(name)) {
                if (asked.jsonl()) {
                    allRead &= new GradeLines(grader, asked, out, errors).run(name, reader);
                } else {
                    one(grader, asked, name, reader.readAllAsString(), report);
                }
            } catch (NoSuchFileException _) {
                errors.println("There is no file " + name);
                allRead = false;
            } catch (IOException exception) {
                errors.println(name + " cannot be read: " + exception.getMessage());
                allRead = false;
            }
        }
        out.flush();
        return allRead ? 0 : UNREADABLE;
    }

    private static void one(Grader grader, GradeOptions.Asked asked, String name, String source, GradeReport report) {
        var text = GradedText.of(name, source, asked.language());
        report.text(name, text.passage().language(), grader.measure(text.passage()));
        if (asked.profile() != null) {
            report.fit(
                    text.passage().language(),
                    grader.fit(text.passage(), asked.profile(), text.facts()),
                    grader.hints(text.passage(), asked.profile(), text.facts()));
        }
    }

    private BufferedReader open(String name) throws IOException {
        var stream = "-".equals(name) ? in : Files.newInputStream(Path.of(name));
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        passOver(BYTE_ORDER_MARK, reader);
        return reader;
    }

    /** Some programs open a file with a letter that says only how it is encoded. */
    private static void passOver(char letter, BufferedReader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != letter) {
            reader.reset();
        }
    }
}
