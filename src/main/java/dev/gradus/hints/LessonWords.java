package dev.gradus.hints;

import dev.gradus.grading.StageProfile;
import dev.gradus.grading.WordLists;
import dev.gradus.people.SchoolId;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The school's words as one lesson sees them. What was taught in an earlier stage is known in the later ones; characters
 * count only where the lesson's own stage has such a list, because half a table would make everything else look rare.
 */
@Component
class LessonWords {

    private static final int MOST_KEPT = 64;

    private final WordListRows rows;
    private final Map<WordListId, List<String>> read = Collections.synchronizedMap(new Kept());

    LessonWords(WordListRows rows) {
        this.rows = rows;
    }

    WordLists of(SchoolId school, String language, StageProfile profile) {
        var lists = rows.all(school).stream()
                .filter(list -> list.language().equals(language))
                .toList();
        return lists.isEmpty()
                ? WordLists.NONE
                : new WordLists(
                        words(lists, WordList.Kind.TAUGHT, list -> isUpTo(list, profile)),
                        words(lists, WordList.Kind.BANNED, list -> isFor(list, profile)),
                        words(lists, WordList.Kind.NAMES, list -> isFor(list, profile)),
                        characters(lists, profile));
    }

    private Set<Integer> characters(List<WordList> lists, StageProfile profile) {
        boolean own = lists.stream().anyMatch(list -> list.kind() == WordList.Kind.CHARACTERS && isFor(list, profile));
        var characters = new HashSet<Integer>();
        if (own) {
            words(lists, WordList.Kind.CHARACTERS, list -> isUpTo(list, profile))
                    .forEach(character -> characters.add(character.codePointAt(0)));
        }
        return characters;
    }

    private Set<String> words(List<WordList> lists, WordList.Kind kind, Predicate<WordList> wanted) {
        var words = new HashSet<String>();
        lists.stream()
                .filter(list -> list.kind() == kind)
                .filter(wanted)
                .forEach(list -> words.addAll(words(list.id())));
        return words;
    }

    /** A list never changes under its id. */
    private List<String> words(WordListId id) {
        return read.computeIfAbsent(
                id,
                any -> rows.words(id).stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static boolean isFor(WordList list, StageProfile profile) {
        return list.profile() == null || list.profile() == profile;
    }

    private static boolean isUpTo(WordList list, StageProfile profile) {
        return list.profile() == null || list.profile().compareTo(profile) <= 0;
    }

    /** The longest unused goes first. */
    private static final class Kept extends LinkedHashMap<WordListId, List<String>> {

        private static final long serialVersionUID = 1;

        Kept() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<WordListId, List<String>> eldest) {
            return size() > MOST_KEPT;
        }
    }
}
