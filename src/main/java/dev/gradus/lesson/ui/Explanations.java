package dev.gradus.lesson.ui;

import dev.gradus.curriculum.LessonMatter;
import dev.gradus.curriculum.LessonPlace;
import dev.gradus.dialect.LessonHeader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that a lesson introduces or uses, each with its definition, to be shown where they stand in the text. */
final class Explanations {

    private final LessonMatter matter;
    private final LessonPlace place;
    private final String language;
    private List<String> looked = List.of();
    private Map<String, String> elsewhere = Map.of();

    Explanations(LessonMatter matter, LessonPlace place, String language) {
        this.matter = matter;
        this.place = place;
        this.language = language;
    }

    /** Definitions by word, in the order of the lesson's own lists. */
    Map<String, String> of(LessonHeader header) {
        return of(header, header.uses().isEmpty() ? Map.of() : elsewhere(header.uses()));
    }

    /** @param known definitions by word in small letters */
    static Map<String, String> of(LessonHeader header, Map<String, String> known) {
        var all = new LinkedHashMap<String, String>();
        header.introduces().forEach(term -> all.put(term.word(), term.definition()));
        header.uses().forEach(word -> {
            var definition = known.get(plain(word));
            if (definition != null) {
                all.putIfAbsent(word, definition);
            }
        });
        return all;
    }

    /** What the other lessons say of these words; looked up again only when there are others. */
    private Map<String, String> elsewhere(List<String> words) {
        if (!words.equals(looked)) {
            var found = new HashMap<String, String>();
            matter.of(place.programme())
                    .values()
                    .forEach(says -> says.stream()
                            .filter(text -> text.language().equals(language))
                            .forEach(text -> text.introduces()
                                    .forEach((word, definition) -> found.putIfAbsent(plain(word), definition))));
            elsewhere = found;
            looked = words;
        }
        return elsewhere;
    }

    private static String plain(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
