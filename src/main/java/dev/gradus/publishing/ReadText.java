package dev.gradus.publishing;

import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Directive;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Document;
import dev.gradus.dialect.LessonFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of a lesson that stand on its page for all to read: no teacher's note, no right answer, no feedback.
 *
 * @param about objectives and terms
 */
record ReadText(String title, String about, String body) {

    private static final int LONGEST = 200_000;

    static ReadText of(LessonFile file) {
        var header = file.header();
        var about = Stream.concat(
                        header.objectives().stream(),
                        header.introduces().stream().map(term -> term.word() + " " + term.definition()))
                .collect(Collectors.joining("\n"));
        var lines = new ArrayList<String>();
        collect(file.parseBody().document().withoutTeacherNotes().blocks(), lines);
        var body = lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
        return new ReadText(header.title(), about, body.length() > LONGEST ? body.substring(0, LONGEST) : body);
    }

    private static void collect(List<Block> blocks, List<String> lines) {
        for (var block : blocks) {
            switch (block) {
                case Question question -> {
                    collect(question.prompt(), lines);
                    switch (question.answers()) {
                        case Choices choices ->
                            choices.choices().forEach(choice -> lines.add(plain(List.copyOf(choice.text()))));
                        case Order order -> order.items().forEach(item -> lines.add(plain(List.copyOf(item.text()))));
                        default -> {}
                    }
                }
                case Directive directive -> collect(directive.blocks(), lines);
                default -> lines.add(plain(List.of(block)));
            }
        }
    }

    private static String plain(List<Block> blocks) {
        return new Document(blocks).plainText();
    }
}
