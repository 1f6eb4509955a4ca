package dev.gradus.grading.chinese;

import dev.gradus.grading.Passage;
import dev.gradus.grading.TextLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Texts on one theme at each stage: our own passages under {@code src/test/resources/grading/zh}, and the lessons of
 * {@code content}.
 */
final class ChineseTexts {

    static final ChineseRules RULES = ChineseRules.load();

    private static final Path PASSAGES = Path.of("src/test/resources/grading/zh");
    private static final Path LESSONS = Path.of("content");
    private static final List<String> STAGES = List.of("primary", "middle", "high");

    private ChineseTexts() {}

    /** A text; higher stages have higher numbers. */
    record Staged(String theme, int stage, String text) {

        Passage passage() {
            return chinese(text);
        }
    }

    static Passage chinese(String text) {
        return Passage.ofPlainText(TextLanguage.CHINESE, text);
    }

    /** Our own passages; each file has one theme at three stages. */
    static List<Staged> passages() {
        return files(PASSAGES, ".txt").stream()
                .flatMap(file -> ofTheme(file).stream())
                .toList();
    }

    private static List<Staged> ofTheme(Path file) {
        var parts = read(file).split("== \\w+ ==\n");
        var texts = new ArrayList<Staged>();
        for (int stage = 0; stage < STAGES.size(); stage++) {
            texts.add(new Staged(file.getFileName().toString(), stage, parts[stage + 1]));
        }
        return texts;
    }

    /** What pupils read in the lessons, without the marks of the dialect. */
    static List<Staged> lessons() {
        return files(LESSONS, "lesson.zh-CN.md").stream()
                .map(file -> new Staged(
                        strand(file),
                        STAGES.indexOf(LESSONS.relativize(file).getName(2).toString()),
                        prose(read(file))))
                .toList();
    }

    private static String strand(Path file) {
        return LESSONS.relativize(file).subpath(0, 2).toString();
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
