package dev.gradus.bench;

import dev.gradus.grading.Grader;
import dev.gradus.grading.Measure;
import dev.gradus.grading.Passage;
import dev.gradus.grading.TextLanguage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Our English level beside the classic formulas, on texts that are not ours to ship: a folder with {@code onestop/} in
 * {@code elementary}, {@code intermediate} and {@code advanced}, one article a file.
 */
public final class ReferencePanel {

    private static final List<String> VERSIONS = List.of("elementary", "intermediate", "advanced");
    private static final int PIECE = 170;
    private static final int LEAST = 120;

    private final Set<String> familiar;
    private final Grader grader = Grader.load();
    private final Map<String, String[]> articles = new LinkedHashMap<>();

    private ReferencePanel(Path texts) throws IOException {
        familiar = familiar();
        for (int i = 0; i < VERSIONS.size(); i++) {
            int version = i;
            try (var files = Files.list(texts.resolve("onestop").resolve(VERSIONS.get(i)))) {
                files.sorted().forEach(file -> articles.computeIfAbsent(
                                file.getFileName().toString(), name -> new String[VERSIONS.size()])
                        [version] = read(file));
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        var texts = System.getProperty("gradus.texts", "");
        if (texts.isEmpty()) {
            System.err.println("Name the folder of texts: -Dtexts=FOLDER");
            System.exit(2);
        }
        var panel = new ReferencePanel(Path.of(texts));
        System.out.printf("%-16s %10s %10s%n", "", "rho pieces", "in order");
        panel.row("GRADUS", panel::level);
        for (var classic : Classic.values()) {
            panel.row(classic.name(), text -> classic.of(text, panel.familiar));
        }
    }

    private void row(String name, ToDoubleFunction<String> formula) {
        var values = new ArrayList<Double>();
        var labels = new ArrayList<Double>();
        int inOrder = 0;
        for (var versions : articles.values()) {
            var levels = Arrays.stream(versions).mapToDouble(formula).toArray();
            inOrder += levels[0] < levels[1] && levels[1] < levels[2] ? 1 : 0;
            for (int i = 0; i < versions.length; i++) {
                for (var piece : pieces(versions[i])) {
                    values.add(formula.applyAsDouble(piece));
                    labels.add((double) i);
                }
            }
        }
        System.out.printf("%-16s %10.3f %10.3f%n", name, rho(values, labels), (double) inOrder / articles.size());
    }

    private double level(String text) {
        return grader.measure(Passage.ofPlainText(TextLanguage.ENGLISH, text)) instanceof Measure.Level level
                ? level.level()
                : 0;
    }

    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        int words = 0;
        for (var sentence : text.split("(?<=[.!?])\\s+")) {
            piece.append(sentence).append(' ');
            words += sentence.split("\\s+").length;
            if (words >= PIECE) {
                pieces.add(piece.toString());
                piece.setLength(0);
                words = 0;
            }
        }
        if (words >= LEAST) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    /** Spearman's rank correlation, ties sharing their mean rank. */
    private static double rho(List<Double> one, List<Double> other) {
        var x = ranks(one);
        var y = ranks(other);
        double meanX = Arrays.stream(x).average().orElse(0);
        double meanY = Arrays.stream(y).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (int i = 0; i < x.length; i++) {
            xy += (x[i] - meanX) * (y[i] - meanY);
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }

    private static double[] ranks(List<Double> values) {
        var order = IntStream.range(0, values.size()).boxed()
                .sorted((a, b) -> Double.compare(values.get(a), values.get(b)))
                .toList();
        var ranks = new double[values.size()];
        for (int from = 0; from < order.size(); ) {
            int to = from;
            while (to < order.size() && values.get(order.get(to)).equals(values.get(order.get(from)))) {
                to++;
            }
            for (int i = from; i < to; i++) {
                ranks[order.get(i)] = (from + to - 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    private static Set<String> familiar() throws IOException {
        try (var stream = Grader.class.getResourceAsStream("/dev/gradus/grading/english/words.txt")) {
            return new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\\|"))
                    .filter(fields -> !fields[2].equals("2"))
                    .map(fields -> fields[0])
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).replace("\uFEFF", "").replaceAll("\\s*\\n\\s*", "\n\n");
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
