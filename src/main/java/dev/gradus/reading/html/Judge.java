package dev.gradus.reading.html;

import dev.gradus.dialect.Answers;
import dev.gradus.dialect.Answers.Choice;
import dev.gradus.dialect.Answers.Choices;
import dev.gradus.dialect.Answers.Order;
import dev.gradus.dialect.Directive.Question;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Compares what a reader sent with what is right. */
final class Judge {

    private static final Pattern AROUND = Pattern.compile("^[\\s\"'“”‘’«»「」《》]+|[\\s\"'“”‘’«»「」《》.。!,;]+$");

    private Judge() {}

    /** @param given the values of the form's fields {@code c}, in the order of the form */
    static Verdict judge(Question question, List<String> given) {
        return switch (question.answers()) {
            case Choices choices -> choice(choices, given);
            case Order order -> order(order, given);
            case Answers.Written accepted -> word(accepted, given);
        };
    }

    private static Verdict choice(Choices choices, List<String> given) {
        var indexes = new TreeSet<Integer>();
        for (var value : given) {
            var index = number(value);
            if (index == null || index >= choices.choices().size()) {
                return new Verdict.Unreadable();
            }
            indexes.add(index);
        }
        if (indexes.isEmpty()) {
            return new Verdict.Nothing();
        }
        if (!choices.multiple() && indexes.size() > 1) {
            return new Verdict.Unreadable();
        }
        var chosen = indexes.stream().map(choices.choices()::get).toList();
        long right = choices.choices().stream().filter(Choice::right).count();
        if (!chosen.stream().allMatch(Choice::right)) {
            return new Verdict.NotYet(chosen);
        }
        int missing = (int) (right - chosen.size());
        return missing == 0 ? new Verdict.Right(chosen) : new Verdict.RightSoFar(chosen, missing);
    }

    /** Items with the same words may stand for each other. */
    private static Verdict order(Order order, List<String> given) {
        var shown = Shuffle.of(order);
        if (given.size() != shown.size()) {
            return given.isEmpty() ? new Verdict.Nothing() : new Verdict.Unreadable();
        }
        if (given.stream().anyMatch(String::isEmpty)) {
            return new Verdict.Nothing();
        }
        var right = order.items().stream()
                .map(item -> Words.of(List.copyOf(item.text())))
                .toList();
        var placed = new ArrayList<>(right);
        var taken = new TreeSet<Integer>();
        for (int i = 0; i < shown.size(); i++) {
            var position = number(given.get(i));
            if (position == null || position < 1 || position > shown.size()) {
                return new Verdict.Unreadable();
            }
            taken.add(position);
            placed.set(position - 1, right.get(shown.get(i)));
        }
        if (taken.size() < shown.size()) {
            return new Verdict.NotYet(List.of());
        }
        int inPlace = 0;
        while (inPlace < right.size() && placed.get(inPlace).equals(right.get(inPlace))) {
            inPlace++;
        }
        if (inPlace == right.size()) {
            return new Verdict.Right(List.of());
        }
        return inPlace == 0 ? new Verdict.NotYet(List.of()) : new Verdict.InPlace(inPlace);
    }

    private static Verdict word(Answers.Written accepted, List<String> given) {
        if (given.size() > 1) {
            return new Verdict.Unreadable();
        }
        var written = given.isEmpty() ? "" : plain(given.getFirst());
        if (written.isEmpty()) {
            return new Verdict.Nothing();
        }
        boolean right =
                accepted.accepted().stream().anyMatch(answer -> plain(answer).equals(written));
        return right ? new Verdict.Right(List.of()) : new Verdict.NotYet(List.of());
    }

    /**
     * Letter case, outer and doubled spaces, the full-width letters of Chinese keyboards, quotes around the answer and the
     * full stop that children are taught to end with make no difference.
     */
    private static String plain(String answer) {
        var folded = Normalizer.normalize(answer, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        var bare = AROUND.matcher(folded).replaceAll("");
        return bare.isEmpty() ? folded : bare;
    }

    private static @Nullable Integer number(String value) {
        boolean digits =
                !value.isEmpty() && value.length() <= 4 && value.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(value) : null;
    }
}
