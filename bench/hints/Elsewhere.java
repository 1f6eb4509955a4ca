import dev.gradus.grading.Explanation.SentenceShare;
import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.LessonFacts.Term;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment;
import dev.gradus.grading.Segment.Kind;
import dev.gradus.grading.Segment.Prose;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** The same hint at a place of the same kind where the rule did not give it. */
final class Elsewhere {

    private static final Pattern PICTURES =
            Pattern.compile("\\b(?:picture|drawing|map|diagram|photo|chart)s?\\b|图", Pattern.CASE_INSENSITIVE);
    private static final int RUN = 3;
    private static final int SHORTEST = 4;

    private final List<Measured> texts;
    private final Random random;
    private final Map<String, String> easier = easier();

    Elsewhere(List<Measured> texts, Random random) {
        this.texts = texts;
        this.random = random;
    }

    /** A hint that the rules did not give, with its text. */
    record Decoy(Measured text, Hint hint) {}

    Optional<Decoy> of(Measured real, HintCode code) {
        var others = new ArrayList<>(texts.stream()
                .filter(other -> other.passage().language() == real.passage().language()
                        && other.profile().stage().equals(real.profile().stage())
                        && other.facts().isLesson() == real.facts().isLesson())
                .toList());
        Collections.shuffle(others, random);
        return others.stream()
                .sorted(java.util.Comparator.comparing(other -> other.ours() != real.ours()))
                .flatMap(other -> hint(other, code).map(hint -> new Decoy(other, hint)).stream())
                .findFirst();
    }

    private Optional<Hint> hint(Measured text, HintCode code) {
        return switch (code) {
            case LONG_SENTENCE -> any(sentences(text).stream()
                            .map(SentenceShare::place)
                            .filter(place -> text.isFree(code, place))
                            .toList())
                    .map(place -> at(code, text, place));
            case LONG_RUN -> any(runs(text).stream().filter(place -> text.isFree(code, place)).toList())
                    .map(place -> at(code, text, place));
            case HARD_WORD -> word(text).map(place -> at(code, text, place));
            case EASIER_WORD -> easier(text);
            case IDIOM -> text.passage().language() == dev.gradus.grading.TextLanguage.CHINESE
                    ? any(words(text).stream().filter(place -> place.length() > RUN || place.length() == 1).toList())
                            .or(() -> any(words(text)))
                            .map(place -> at(code, text, place))
                    : phrase(text).map(place -> at(code, text, place));
            case PASSIVE, NOMINAL -> text.has(code)
                    ? Optional.empty()
                    : any(code == HintCode.PASSIVE
                                    ? sentences(text).stream().map(SentenceShare::place).toList()
                                    : runs(text))
                            .map(place -> at(code, text, place));
            case ABSTRACT_START -> text.has(code) || sentences(text).isEmpty()
                    ? Optional.empty()
                    : Optional.of(at(code, text, sentences(text).getFirst().place()));
            case NO_PICTURE -> text.hints().stream().anyMatch(hint -> hint.code() == code)
                    ? Optional.empty()
                    : any(prose(text)).map(prose -> at(code, text, prose.place()));
            case NO_ACTIVITY -> text.has(code)
                    ? Optional.empty()
                    : any(text.passage().segments().stream()
                                    .filter(Segment.Step.class::isInstance)
                                    .map(step -> ((Segment.Step) step).title().place())
                                    .toList())
                            .map(place -> at(code, text, place));
            case FAR_PICTURE -> mention(text);
            case USED_BEFORE_TAUGHT -> term(text);
            case NO_EXAMPLE -> text.has(code) || text.facts().introduces().isEmpty()
                    ? Optional.empty()
                    : Optional.of(Hint.ofLesson(
                            code, 1, text.facts().introduces().getFirst().word()));
            case COVERAGE, FORMAL, TOO_EASY, RARE_CHARACTERS, MEAN_SENTENCE, TERM_LOAD, NO_QUESTION, OVERTIME ->
                text.has(code) ? Optional.empty() : Optional.of(Hint.ofLesson(code, 1, 0, 0, ""));
            case UNDEFINED_TERM, BANNED_WORD -> Optional.empty();
        };
    }

    private static Hint at(HintCode code, Measured text, Place place) {
        return new Hint(code, 1, place, "", List.of(letters(text, place)), List.of());
    }

    private static String letters(Measured text, Place place) {
        return text.passage().prose().stream()
                .filter(prose -> prose.offset() <= place.offset() && place.end() <= prose.place().end())
                .map(prose -> prose.text().substring(place.offset() - prose.offset(), place.end() - prose.offset()))
                .findFirst()
                .orElse("");
    }

    private <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static List<SentenceShare> sentences(Measured text) {
        return text.grader().explain(text.passage()).sentences();
    }

    private static List<Prose> prose(Measured text) {
        return text.passage().prose().stream().filter(prose -> prose.kind() == Kind.PARAGRAPH).toList();
    }

    /** Three sentences of one paragraph. */
    private static List<Place> runs(Measured text) {
        var all = sentences(text);
        var runs = new ArrayList<Place>();
        for (int i = 0; i + RUN <= all.size(); i++) {
            int from = all.get(i).place().offset();
            int to = all.get(i + RUN - 1).place().end();
            if (text.passage().prose().stream()
                    .anyMatch(prose -> prose.offset() <= from && to <= prose.place().end())) {
                runs.add(new Place(from, to - from));
            }
        }
        return runs;
    }

    /** Words that no hint of any kind is about, each at its first place. */
    private static List<Place> words(Measured text) {
        return text.grader().explain(text.passage()).words().stream()
                .map(word -> word.first())
                .filter(place -> text.isFree(HintCode.HARD_WORD, place)
                        && text.isFree(HintCode.EASIER_WORD, place)
                        && text.isFree(HintCode.IDIOM, place))
                .toList();
    }

    private Optional<Place> word(Measured text) {
        boolean chinese = text.passage().language() == dev.gradus.grading.TextLanguage.CHINESE;
        return any(words(text).stream()
                .filter(place -> place.length() >= (chinese ? 2 : SHORTEST))
                .toList());
    }

    private Optional<Hint> easier(Measured text) {
        return any(words(text).stream()
                        .filter(place -> easier.containsKey(letters(text, place).toLowerCase(java.util.Locale.ROOT)))
                        .toList())
                .map(place -> {
                    var word = letters(text, place);
                    var other = Objects.requireNonNull(easier.get(word.toLowerCase(java.util.Locale.ROOT)));
                    return new Hint(HintCode.EASIER_WORD, 1, place, "", List.of(word, other), List.of(other));
                });
    }

    /** Three words in a row. */
    private Optional<Place> phrase(Measured text) {
        return any(prose(text)).flatMap(prose -> {
            var matches = Pattern.compile("\\p{L}+ \\p{L}+ \\p{L}+").matcher(prose.text()).results().toList();
            return any(matches).map(match -> prose.place(match.start(), match.end() - match.start()));
        });
    }

    private Optional<Hint> mention(Measured text) {
        var places = new ArrayList<Place>();
        prose(text).forEach(prose -> PICTURES.matcher(prose.text()).results().forEach(match -> {
            var place = prose.place(match.start(), match.end() - match.start());
            if (text.isFree(HintCode.FAR_PICTURE, place)) {
                places.add(place);
            }
        }));
        return any(places).map(place -> at(HintCode.FAR_PICTURE, text, place));
    }

    private Optional<Hint> term(Measured text) {
        var places = new ArrayList<Place>();
        for (var term : text.facts().introduces().stream().map(Term::word).toList()) {
            for (var prose : prose(text)) {
                int at = prose.text().indexOf(term);
                if (at >= 0 && text.isFree(HintCode.USED_BEFORE_TAUGHT, prose.place(at, term.length()))) {
                    places.add(prose.place(at, term.length()));
                    break;
                }
            }
        }
        return any(places).map(place -> at(HintCode.USED_BEFORE_TAUGHT, text, place));
    }

    private static Map<String, String> easier() {
        var easier = new HashMap<String, String>();
        try (var stream = Objects.requireNonNull(
                Hint.class.getResourceAsStream("/dev/gradus/grading/english/easier.txt"))) {
            new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> {
                var fields = line.split("\\|", -1);
                easier.put(fields[0], fields[2].split(",")[0]);
            });
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return easier;
    }
}
