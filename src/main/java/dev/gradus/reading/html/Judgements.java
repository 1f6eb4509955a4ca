package dev.gradus.reading.html;

import dev.gradus.dialect.Answers;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Block;
import dev.gradus.dialect.Directive.Question;
import dev.gradus.reading.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Says in words what somebody answered, for those who look at many answers later. */
final class Judgements {

    private static final int LONGEST = 200;

    private Judgements() {}

    /** Nothing where nothing was answered. */
    static Optional<Judgement> of(Question question, int position, List<String> given, Verdict verdict) {
        return switch (verdict) {
            case Verdict.Right _ -> Optional.of(judgement(question, position, given, true));
            case Verdict.NotYet _, Verdict.RightSoFar _, Verdict.InPlace _ ->
                Optional.of(judgement(question, position, given, false));
            case Verdict.Nothing _, Verdict.Unreadable _ -> Optional.empty();
        };
    }

    private static Judgement judgement(Question question, int position, List<String> given, boolean right) {
        var prompt = Words.of(question.prompt()).strip();
        return new Judgement(
                position,
                question.answers().type(),
                prompt,
                choices(question.answers()),
                cut(given),
                chosen(question.answers(), given),
                right);
    }

    private static List<String> choices(Answers answers) {
        return switch (answers) {
            case Choices choices ->
                choices.choices().stream().map(choice -> words(choice.text())).toList();
            case Order order ->
                order.items().stream().map(item -> words(item.text())).toList();
            case Answers.Written _ -> List.of();
        };
    }

    private static List<String> chosen(Answers answers, List<String> given) {
        var words = choices(answers);
        return switch (answers) {
            case Choices _ ->
                given.stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .distinct()
                        .map(words::get)
                        .toList();
            case Order order -> placed(Shuffle.of(order), words, given);
            case Answers.Written _ -> cut(given);
        };
    }

    /** The items in the order in which they were put. */
    private static List<String> placed(List<Integer> shown, List<String> words, List<String> given) {
        var places = new ArrayList<>(IntStream.range(0, shown.size()).boxed().toList());
        places.sort(Comparator.comparing(place -> Integer.valueOf(given.get(place))));
        return places.stream().map(place -> words.get(shown.get(place))).toList();
    }

    private static String words(List<? extends Block> blocks) {
        return Words.of(List.copyOf(blocks)).strip();
    }

    private static List<String> cut(List<String> values) {
        return values.stream()
                .map(value -> value.length() > LONGEST ? value.substring(0, LONGEST) : value)
                .map(value -> value.replace('\0', ' '))
                .toList();
    }
}
