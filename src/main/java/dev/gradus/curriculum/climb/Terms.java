package dev.gradus.curriculum.climb;

import java.text.Normalizer;
import java.util.Locale;

/** When two spellings are one term. */
public final class Terms {

    private Terms() {}

    /** The form in which all spellings of a term are equal: letters in small case, composed in one way. */
    public static String sameForm(String term) {
        return Normalizer.normalize(term, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
