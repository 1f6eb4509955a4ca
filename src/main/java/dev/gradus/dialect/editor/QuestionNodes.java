package dev.gradus.dialect.editor;

import dev.gradus.dialect.Answers;
import dev.gradus.dialect.Answers.Choice;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Answers.OrderItem;
import dev.gradus.dialect.Answers.Written;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Block.Paragraph;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.dialect.Letters;
import java.util.List;

/** Reads questions: a prompt, the answers, perhaps feedback. Where type and answers disagree, the answers are right. */
final class QuestionNodes {

    private QuestionNodes() {}

    static Question read(Node question) {
        var parts = question.content();
        if (parts.size() < 2 || parts.size() > 3) {
            throw new InvalidEditorDocument(question.path(), "parts");
        }
        var type = question.attributes("type").text("type");
        List<Block> feedback =
                parts.size() == 3 ? EditorReader.flow(parts.get(2).expect("question_feedback")) : List.of();
        return new Question(
                EditorReader.flow(parts.get(0).expect("question_prompt")), answers(parts.get(1), type), feedback);
    }

    private static Answers answers(Node list, String type) {
        var content = list.content();
        return switch (list.type()) {
            case "choice_list" ->
                new Choices(
                        type.equals("multiple"),
                        content.stream().map(QuestionNodes::choice).toList());
            case "order_list" ->
                new Order(content.stream()
                        .map(item -> new OrderItem(paragraphs(item.expect("order_item"))))
                        .toList());
            case "answer_list" ->
                new Written(content.stream()
                        .map(answer -> Letters.oneLine(answer.expect("answer").plainText())
                                .strip())
                        .filter(answer -> !answer.isEmpty())
                        .toList());
            default -> throw list.unexpected();
        };
    }

    private static Choice choice(Node choice) {
        var parts = choice.expect("choice").content();
        if (parts.isEmpty() || parts.size() > 2) {
            throw new InvalidEditorDocument(choice.path(), "parts");
        }
        List<Block> feedback =
                parts.size() == 2 ? EditorReader.flow(parts.get(1).expect("choice_feedback")) : List.of();
        return new Choice(
                choice.attributes("right").flag("right", false),
                paragraphs(parts.getFirst().expect("choice_text")),
                feedback);
    }

    private static List<Paragraph> paragraphs(Node parent) {
        return parent.content().stream().map(EditorReader::paragraph).toList();
    }
}
