package dev.gradus.grading.chinese;

import dev.gradus.grading.CharacterUse;
import dev.gradus.grading.TextLanguage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The characters of a text with when pupils meet them, in the order of the text. */
final class CharacterTable {

    private final Characters characters;
    private final Known known;
    private final Map<Integer, CharacterUse> uses = new LinkedHashMap<>();

    private CharacterTable(Characters characters, Known known) {
        this.characters = characters;
        this.known = known;
    }

    static List<CharacterUse> of(List<Sentence> sentences, Characters characters, Known known) {
        var table = new CharacterTable(characters, known);
        for (var sentence : sentences) {
            sentence.words().forEach(word -> table.add(sentence, word));
        }
        return List.copyOf(table.uses.values());
    }

    private void add(Sentence sentence, Word word) {
        for (int at = word.start(), next; at < word.end(); at = next) {
            int letter = sentence.text().codePointAt(at);
            next = at + Character.charCount(letter);
            if (TextLanguage.isHan(letter)) {
                var use = new CharacterUse(
                        sentence.prose().text().substring(at, next),
                        sentence.prose().place(at, next - at),
                        1,
                        CharacterBands.of(letter, characters),
                        word.name() || known.isKnown(letter));
                uses.merge(letter, use, CharacterTable::together);
            }
        }
    }

    /** Once part of a name only, a character is no hurdle; once elsewhere, it is. */
    private static CharacterUse together(CharacterUse first, CharacterUse next) {
        return new CharacterUse(
                first.character(),
                first.first(),
                first.times() + next.times(),
                first.band(),
                first.known() && next.known());
    }
}
