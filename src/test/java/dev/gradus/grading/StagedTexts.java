package dev.gradus.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts on one theme at each stage: our own passages under {@code src/test/resources/grading}, and the lessons of
 * {@code content}.
 */
public final class StagedTexts {

    private static final Path PASSAGES = Path.of("src/test/resources/grading");
    private static final Path LESSONS = Path.of("content");
    private static final List<String> STAGES = List.of("primary", "middle", "high");

    private StagedTexts() {}

    /** A text; higher stages have higher numbers. */
    public record Staged(TextLanguage language, String theme, int stage, String text) {

        public Passage passage() {
            return Passage.ofPlainText(language, text);
        }
    }

    /** Our own passages; each file has one theme at three stages. */
    public static List<Staged> passages(TextLanguage language) {
        return files(PASSAGES.resolve(language == TextLanguage.CHINESE ? "zh" : "en"), ".txt").stream()
                .flatMap(file -> ofTheme(language, file).stream())
                .toList();
    }

    private static List<Staged> ofTheme(TextLanguage language, Path file) {
        var parts = read(file).split("== \\w+ ==\n");
        var texts = new ArrayList<Staged>();
        for (int stage = 0; stage < STAGES.size(); stage++) {
            texts.add(new Staged(language, file.getFileName().toString(), stage, parts[stage + 1]));
        }
        return texts;
    }

    /** What pupils read in the lessons, without the marks of the dialect; a theme is a strand. */
    public static List<Staged> lessons(TextLanguage language) {
        return files(LESSONS, "lesson." + language.tag() + ".md").stream()
                .map(file -> new Staged(
                        language,
                        LESSONS.relativize(file).subpath(0, 2).toString(),
                        STAGES.indexOf(LESSONS.relativize(file).getName(2).toString()),
                        prose(read(file))))
                .toList();
    }

    private static String prose(String lesson) {
        var body = lesson.substring(lesson.indexOf("\n---", 4) + 4).replaceAll("(?s):::teacher.*?\n:::", "");
        return Arrays.stream(body.split("\n"))
                .filter(line -> !line.matches("\\s*(:::|\\||#|!\\[|=).*"))
                .map(line ->
                        line.replaceFirst("^\\s*(-( \\[.])?|>|\\d+\\.) *", "").replace("*", ""))
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
