package dev.gradus.fit;

import dev.gradus.fit.GradeOptions.Asked;
import dev.gradus.grading.Grader;
import dev.gradus.grading.Hint;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Passage;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Grades a stream of texts, one JSON object a line in and out; a line that is none is told and passed over. */
final class GradeLines {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final double HUNDREDTHS = 100;
    private static final int WAITING_PER_PROCESSOR = 8;

    private final Grader grader;
    private final Asked asked;
    private final PrintStream out;
    private final PrintStream errors;

    GradeLines(Grader grader, Asked asked, PrintStream out, PrintStream errors) {
        this.grader = grader;
        this.asked = asked;
        this.out = out;
        this.errors = errors;
    }

    /** What a line holds, or why it holds nothing to grade. */
    private sealed interface Line {
        record Text(
                @Nullable Object id, String text, @Nullable TextLanguage language) implements Line {}

        record Unusable(String reason) implements Line {}
    }

    /** What becomes of a line: what is written, or why nothing is. */
    private record Answer(int number, String json, @Nullable String trouble) {}

    /**
     * Lines are graded by as many threads as there are processors, and written in their order as soon as that allows; no
     * more than a few are held at a time, however long the stream.
     *
     * @return whether every line could be graded
     */
    boolean run(String name, BufferedReader reader) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        var answers = new ArrayBlockingQueue<Future<Optional<Answer>>>(WAITING_PER_PROCESSOR * processors);
        var writer = new FutureTask<>(() -> write(name, answers));
        try (var workers = Executors.newFixedThreadPool(processors)) {
            Thread.ofPlatform().daemon().start(writer);
            int number = 0;
            for (var line = reader.readLine(); line != null && !writer.isDone(); line = reader.readLine()) {
                number++;
                if (!line.isBlank()) {
                    answers.put(workers.submit(new Grading(number, line)));
                }
            }
            answers.put(CompletableFuture.completedFuture(Optional.empty()));
            return writer.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException exception) {
            throw new IllegalStateException("a line could not be graded", exception.getCause());
        }
    }

    /** Writes the answers until the empty one, or until nobody reads any more. */
    private boolean write(String name, BlockingQueue<Future<Optional<Answer>>> answers)
            throws InterruptedException, ExecutionException {
        boolean all = true;
        for (var next = answers.take().get();
                next.isPresent();
                next = answers.take().get()) {
            var answer = next.orElseThrow();
            if (answer.trouble() == null) {
                out.println(answer.json());
            } else {
                errors.println(name + ":" + answer.number() + ": " + answer.trouble());
                all = false;
            }
            if (answers.isEmpty() && out.checkError()) {
                return false;
            }
        }
        return all;
    }

    /** One line’s work. */
    private final class Grading implements Callable<Optional<Answer>> {

        private final int number;
        private final String line;

        Grading(int number, String line) {
            this.number = number;
            this.line = line;
        }

        @Override
        public Optional<Answer> call() {
            return Optional.of(
                    switch (read(line)) {
                        case Line.Text text -> new Answer(number, JSON.writeValueAsString(grade(text)), null);
                        case Line.Unusable(String reason) -> new Answer(number, "", reason);
                    });
        }
    }

    private static Line read(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException exception) {
            return new Line.Unusable("this is no JSON: " + exception.getOriginalMessage());
        }
        if (!node.isObject() || !node.path("text").isString()) {
            return new Line.Unusable("a line is an object such as {\"id\":\"1\",\"text\":\"…\",\"lang\":\"en\"}");
        }
        Optional<TextLanguage> language = Optional.empty();
        if (node.path("lang").isString()) {
            language = GradeOptions.language(node.path("lang").stringValue());
            if (language.isEmpty()) {
                return new Line.Unusable(
                        "texts in \"" + node.path("lang").stringValue() + "\" cannot be measured; lang is en or zh-CN");
            }
        }
        return new Line.Text(
                JSON.treeToValue(node.path("id"), Object.class),
                node.path("text").stringValue(),
                language.orElse(null));
    }

    private Map<String, @Nullable Object> grade(Line.Text line) {
        var language = line.language() != null ? line.language() : asked.language();
        var passage = language == null ? Passage.ofPlainText(line.text()) : Passage.ofPlainText(language, line.text());
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("id", line.id());
        fields.put("lang", passage.language().tag());
        measure(grader.measure(passage), fields);
        var profile = asked.profile();
        if (profile != null) {
            fit(passage, profile, fields);
        }
        return fields;
    }

    private static void measure(Measure measure, Map<String, @Nullable Object> fields) {
        fields.put("words", measure.words());
        switch (measure) {
            case Measure.Level level -> {
                fields.put("level", rounded(level.level()));
                fields.put("low", rounded(level.low()));
                fields.put("high", rounded(level.high()));
                fields.put("scale", level.scale() == Measure.Scale.GRADE ? "grade" : "index");
                fields.put("stage", level.suits().stage());
                fields.put("band", level.suits().key());
            }
            case Measure.TooShort shorter -> {
                fields.put("level", null);
                fields.put("low", null);
                fields.put("high", null);
                fields.put("stage", null);
                fields.put("tooShort", shorter.least());
            }
        }
    }

    private void fit(Passage passage, StageProfile profile, Map<String, @Nullable Object> fields) {
        fields.put("against", profile.key());
        fields.put(
                "verdict",
                GradeReport.word(grader.fit(passage, profile, LessonFacts.NONE).verdict()));
        fields.put(
                "hints",
                grader.hints(passage, profile, LessonFacts.NONE).stream()
                        .map(GradeLines::hint)
                        .toList());
    }

    private static Map<String, @Nullable Object> hint(Hint hint) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("code", hint.code().name());
        if (hint.place() != null) {
            fields.put("offset", hint.place().offset());
            fields.put("length", hint.place().length());
        }
        if (!hint.quote().isEmpty()) {
            fields.put("quote", hint.quote());
        }
        fields.put("arguments", hint.arguments());
        if (!hint.suggestions().isEmpty()) {
            fields.put("suggestions", hint.suggestions());
        }
        return fields;
    }

    static double rounded(double level) {
        return Math.round(level * HUNDREDTHS) / HUNDREDTHS;
    }
}
