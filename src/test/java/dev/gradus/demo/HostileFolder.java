package dev.gradus.demo;

import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonHeader;
import dev.gradus.dialect.LessonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Collections of hostile texts: a text a line in {@code .txt}, the strings of {@code .json}, the payloads of {@code .mjs}. */
record HostileFolder(List<String> texts) {

    private static final int OF_ONE_LESSON = 40_000;
    private static final Pattern PAYLOAD = Pattern.compile("\"payload\"\\s*:\\s*(\"(?:[^\"\\\\]|\\\\.)*\")");

    static HostileFolder of(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return new HostileFolder(files.sorted().flatMap(HostileFolder::read).toList());
        }
    }

    private static Stream<String> read(Path file) {
        try {
            var name = file.getFileName().toString();
            if (name.endsWith(".txt")) {
                return Files.readAllLines(file).stream();
            }
            if (name.endsWith(".json")) {
                return new JsonMapper()
                        .readTree(Files.readString(file)).values().stream().map(text -> text.asString());
            }
            return name.endsWith(".mjs")
                    ? PAYLOAD.matcher(Files.readString(file))
                            .results()
                            .map(found -> new JsonMapper().readValue(found.group(1), String.class))
                    : Stream.of();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    List<String> drawings() {
        return texts.stream().filter(text -> text.contains("<svg")).toList();
    }

    /** Bodies for lessons, of all texts in which the format finds nothing wrong and that leave nothing open behind them. */
    List<String> bodies() {
        return bodies(texts.stream()
                .filter(HostileFolder::isFreeOfProblems)
                .filter(text -> !text.contains("```") && !text.contains("~~~"))
                .toList());
    }

    private static boolean isFreeOfProblems(String text) {
        return LessonParser.parse(text).problems().isEmpty()
                && LessonFile.parse(
                                LessonFile.of(LessonHeader.of("A", 10), text).source())
                        instanceof LessonFileResult.Read;
    }

    /** What is pasted, a part at a time. */
    List<String> pastes() {
        return bodies(texts);
    }

    private static List<String> bodies(List<String> of) {
        var bodies = new ArrayList<String>();
        var body = new StringBuilder();
        for (var text : of) {
            if (body.length() + text.length() > OF_ONE_LESSON && !body.isEmpty()) {
                bodies.add(body.toString());
                body.setLength(0);
            }
            body.append(text).append("\n\n");
        }
        bodies.add(body.toString());
        return bodies;
    }
}
