package dev.gradus.grading.chinese;

/** Turns traditional characters into simplified ones, one for one, so that places in a text stay what they were. */
final class Script {

    private final char[] simplified = new char[Character.MAX_VALUE + 1];

    /** @param pairs a traditional character and its simplified one, and so on */
    Script(String pairs) {
        for (int letter = 0; letter < simplified.length; letter++) {
            simplified[letter] = (char) letter;
        }
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            simplified[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }

    char simplify(char letter) {
        return simplified[letter];
    }

    /** A text of the same length. */
    String simplify(String text) {
        var letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = simplified[letters[i]];
        }
        return new String(letters);
    }
}
