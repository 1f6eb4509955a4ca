package dev.gradus.grading.chinese;

import dev.gradus.grading.CharacterUse.Band;
import java.io.IOException;
import java.io.UncheckedIOException;

/** When pupils meet a character, by the table alone. */
public final class CharacterBands {

    /** Read when it is first asked for. */
    private static final class Table {
        private static final Characters CHARACTERS = characters();
    }

    private CharacterBands() {}

    public static Band of(int letter) {
        return of(letter, Table.CHARACTERS);
    }

    static Band of(int letter, Characters characters) {
        int rank = characters.rank(letter);
        if (rank <= 1600) {
            return Band.GRADES_1_2;
        }
        if (rank <= 2500) {
            return Band.GRADES_3_4;
        }
        if (rank <= 3000) {
            return Band.GRADES_5_6;
        }
        return rank <= 3500 ? Band.GRADES_7_9 : Band.BEYOND;
    }

    private static Characters characters() {
        try {
            return new Characters(Chinese.text("characters.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException("the table of characters cannot be read", e);
        }
    }
}
