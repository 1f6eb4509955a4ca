package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.climb.Course.Node;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All terms of a programme in one language, in the order of that language's alphabet. */
public record Glossary(List<Entry> entries) {

    public Glossary {
        entries = List.copyOf(entries);
    }

    /**
     * One term.
     *
     * @param introductions earliest stage first: the older the pupils, the deeper the sentence
     * @param usedIn lessons that use it and do not introduce it
     */
    public record Entry(String word, List<Introduction> introductions, List<LessonPath> usedIn) {
        public Entry {
            introductions = List.copyOf(introductions);
            usedIn = List.copyOf(usedIn);
        }
    }

    /** A lesson that introduces the term, with its plain definition. */
    public record Introduction(LessonPath lesson, String definition) {}

    public static Glossary of(ClimbMap map, String language) {
        var found = new LinkedHashMap<String, Found>();
        for (var node : new Course(map).lessons()) {
            node.lesson().texts().stream()
                    .filter(text -> text.language().equals(language))
                    .forEach(text -> note(node, text, found));
        }
        var alphabet = Collator.getInstance(Locale.forLanguageTag(language));
        return new Glossary(found.values().stream()
                .map(each -> new Entry(each.word, each.introductions, each.usedIn))
                .sorted(Comparator.comparing(Entry::word, alphabet))
                .toList());
    }

    private static void note(Node node, LessonSays text, Map<String, Found> found) {
        text.introduces()
                .forEach((word, definition) -> found.computeIfAbsent(Terms.sameForm(word), any -> new Found(word))
                        .introductions
                        .add(new Introduction(node.path(), definition)));
        text.uses().stream()
                .filter(word -> text.introduces().keySet().stream()
                        .noneMatch(own -> Terms.sameForm(own).equals(Terms.sameForm(word))))
                .forEach(word -> found.computeIfAbsent(Terms.sameForm(word), any -> new Found(word))
                        .usedIn
                        .add(node.path()));
    }

    private static final class Found {
        final String word;
        final List<Introduction> introductions = new ArrayList<>();
        final List<LessonPath> usedIn = new ArrayList<>();

        Found(String word) {
            this.word = word;
        }
    }
}
