package dev.gradus.grading.english;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How familiar English words are. The data are made by {@code src/generator/EnglishWords.java} from the Revised Spache
 * list (1974), the New Dale-Chall list (1995), the word counts of SUBTLEX-US (Brysbaert and New 2009) and WordNet 3.1.
 */
final class Lexicon {

    /** On the Zipf scale (van Heuven et al. 2014) a word above this is as easy as words get, … */
    private static final double EASIEST_ZIPF = 6.2;

    /** … and one this far below as hard. */
    private static final double ZIPF_SPAN = 3.5;

    private static final Known NOTHING = new Known((short) 0, (byte) Entry.UNLISTED, "");

    private final WordTable words;
    private final Map<String, String> irregular;
    private final Map<String, List<String>> easier;

    private Lexicon(WordTable words, Map<String, String> irregular, Map<String, List<String>> easier) {
        this.words = words;
        this.irregular = irregular;
        this.easier = easier;
    }

    /**
     * A word as the lists know it.
     *
     * @param zipf 100 times log10 of its occurrences in a thousand million words
     * @param list 0 in Spache's list, 1 in Dale and Chall's, 2 in neither
     * @param kinds n, v, a, r for its parts of speech; L, P, O, I for a noun that names somebody living, a place, an
     *     object, an idea; W or w for what encyclopedias write much or often
     */
    record Known(short zipf, byte list, String kinds) {}

    static Lexicon load() {
        var words = new WordTable(bytes("words.txt"));
        var irregular = new HashMap<String, String>();
        forEachLine("irregular.txt", (text, from, end) -> {
            int base = text.indexOf('|', from) + 1;
            irregular.put(text.substring(from, base - 1), text.substring(base, end));
        });
        var easier = new HashMap<String, List<String>>();
        forEachLine("easier.txt", (text, from, end) -> {
            var fields = text.substring(from, end).split("\\|", -1);
            easier.put(fields[0], List.of(fields[2].split(",", -1)));
        });
        return new Lexicon(words, irregular, easier);
    }

    private interface Line {
        void read(String text, int from, int end);
    }

    private static void forEachLine(String name, Line line) {
        var text = new String(bytes(name), StandardCharsets.UTF_8);
        for (int from = 0, end; from < text.length(); from = end + 1) {
            end = text.indexOf('\n', from);
            line.read(text, from, end);
        }
    }

    private static byte[] bytes(String name) {
        try (var stream = Objects.requireNonNull(
                Lexicon.class.getResourceAsStream("/dev/gradus/grading/english/" + name), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A word as it is met in a text, in small letters. */
    Entry find(String form) {
        var known = words.get(form);
        var best = form;
        int list = known == null ? Entry.UNLISTED : known.list();
        int zipf = known == null ? 0 : known.zipf();
        // The dictionary says more of one spelling than of the other.
        var kinds = words.getOrDefault(Spelling.american(form), known == null ? NOTHING : known)
                .kinds();
        for (var lemma : lemmas(form)) {
            var base = words.get(lemma);
            if (base == null) {
                continue;
            }
            if (best.equals(form)
                    || base.zipf() > words.getOrDefault(best, base).zipf()) {
                best = lemma;
            }
            list = Math.min(list, base.list());
            zipf = Math.max(zipf, base.zipf());
            if (kinds.isEmpty()) {
                kinds = base.kinds();
            }
        }
        boolean isKnown = known != null || !best.equals(form);
        double rarity = Math.clamp((EASIEST_ZIPF - zipf / 100.0) / ZIPF_SPAN, 0, 1);
        return new Entry(best, isKnown, zipf / 100.0, list, (list + rarity) / 3, kinds, FunctionWords.has(form));
    }

    List<String> easier(String lemma) {
        return easier.getOrDefault(lemma, List.of());
    }

    /** What a form could be inflected from: irregular forms by list, regular ones by WordNet's detachment rules. */
    private List<String> lemmas(String form) {
        var lemmas = new ArrayList<String>(4);
        var base = irregular.get(form);
        if (base != null) {
            lemmas.add(base);
        }
        int length = form.length();
        if (length < 4) {
            return lemmas;
        }
        var american = Spelling.american(form);
        if (!american.equals(form)) {
            add(american, lemmas);
            lemmas.addAll(lemmas(american));
        }
        if (form.endsWith("ies") || form.endsWith("ied")) {
            add(form.substring(0, length - 3) + "y", lemmas);
        }
        if (form.endsWith("ier")) {
            add(form.substring(0, length - 3) + "y", "a", lemmas);
        }
        if (form.endsWith("iest")) {
            add(form.substring(0, length - 4) + "y", "a", lemmas);
        }
        if (form.endsWith("s") && !form.endsWith("ss")) {
            add(form.substring(0, length - 1), lemmas);
            if (form.endsWith("es")) {
                add(form.substring(0, length - 2), lemmas);
            }
        }
        if (form.endsWith("ed")) {
            stems(form.substring(0, length - 2), "v", lemmas);
        } else if (form.endsWith("ing") && length > 5) {
            stems(form.substring(0, length - 3), "v", lemmas);
        } else if (form.endsWith("est") && length > 5) {
            stems(form.substring(0, length - 3), "a", lemmas);
        } else if (form.endsWith("er") && length > 4) {
            stems(form.substring(0, length - 2), "a", lemmas);
        }
        return lemmas;
    }

    private void stems(String stem, String kind, List<String> lemmas) {
        add(stem, kind, lemmas);
        add(stem + "e", kind, lemmas);
        int length = stem.length();
        if (length > 2 && stem.charAt(length - 1) == stem.charAt(length - 2)) {
            add(stem.substring(0, length - 1), kind, lemmas);
        }
    }

    private void add(String lemma, List<String> lemmas) {
        if (words.has(lemma)) {
            lemmas.add(lemma);
        }
    }

    private void add(String lemma, String kind, List<String> lemmas) {
        var known = words.get(lemma);
        if (known != null && known.kinds().contains(kind)) {
            lemmas.add(lemma);
        }
    }
}
