import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes content folders of many lessons, made of the sentences of the sample programmes so that they weigh and compress
 * as real ones do: {@code java Lessons.java CONTENT OUT COUNT}.
 */
final class Lessons {

    private static final int PROGRAMMES = 20;
    private static final int STRANDS = 10;
    private static final int CHINESE_EACH = 4;
    private static final List<String> STAGES = List.of("primary", "middle", "high");

    public static void main(String[] arguments) throws IOException {
        var samples = bodies(Path.of(arguments[0]), "en");
        var chinese = bodies(Path.of(arguments[0]), "zh-CN");
        var out = Path.of(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        int inUnit = Math.max(1, Math.ceilDiv(count, PROGRAMMES * STRANDS * STAGES.size()));
        var random = new Random(7);
        int made = 0;
        for (int p = 0; p < PROGRAMMES && made < count; p++) {
            var programme = Files.createDirectories(out.resolve("bench-" + p));
            write(programme.resolve("programme.yaml"), programme(p));
            for (int s = 0; s < STRANDS && made < count; s++) {
                for (var stage : STAGES) {
                    var unit = Files.createDirectories(programme.resolve("strand-" + s + "/" + stage));
                    write(unit.resolve("unit.yaml"), unit(stage));
                    for (int l = 1; l <= inUnit && made < count; l++, made++) {
                        var lesson = Files.createDirectories(unit.resolve("%03d-lesson-%d".formatted(l, l)));
                        write(lesson.resolve("lesson.en.md"), lesson(made, samples, random));
                        if (made % CHINESE_EACH == 0) {
                            write(lesson.resolve("lesson.zh-CN.md"), lesson(made, chinese, random));
                        }
                    }
                }
            }
        }
    }

    private static String programme(int number) {
        var yaml = new StringBuilder("slug: bench-%d\nlicence: CC-BY-4.0\nlanguages: [en, zh-CN]\ntitle: {en: Bench %d, zh-CN: 试验 %d}\n".formatted(number, number, number));
        yaml.append("aim: {en: To be read by many., zh-CN: 让许多人读。}\nstrands:\n");
        for (int s = 0; s < STRANDS; s++) {
            yaml.append("  - slug: strand-%d\n    title: {en: Strand %d, zh-CN: 主题 %d}\n    bigIdea: {en: One idea., zh-CN: 一个想法。}\n".formatted(s, s, s));
        }
        return yaml.toString();
    }

    private static String unit(String stage) {
        var grades = switch (stage) {
            case "primary" -> "3-4";
            case "middle" -> "7-9";
            default -> "10-12";
        };
        var depth = switch (stage) {
            case "primary" -> "notice";
            case "middle" -> "explain";
            default -> "act";
        };
        return "title: {en: A unit, zh-CN: 单元}\ngrades: %s\nconcreteStart: {en: A thing to see., zh-CN: 看得见的。}\noutcome: {en: A thing to know., zh-CN: 要知道的。}\ndepth: %s\n"
                .formatted(grades, depth);
    }

    /** Blocks of the samples in another order, with words of its own so that no two lessons are the same. */
    private static String lesson(int number, List<List<String>> samples, Random random) {
        var body = new StringBuilder();
        for (var block : samples.get(random.nextInt(samples.size()))) {
            body.append(block).append("\n\n");
            if (random.nextInt(4) == 0) {
                body.append("Number ").append(number * 31 + random.nextInt(31)).append(" stands here.\n\n");
            }
        }
        return "---\ntitle: Lesson " + number + "\nminutes: 40\nobjectives:\n  - Say what lesson " + number + " is about.\n---\n"
                + body;
    }

    /** The texts of the samples by block, without their pictures, which are not copied. */
    private static List<List<String>> bodies(Path content, String language) throws IOException {
        var bodies = new ArrayList<List<String>>();
        try (var files = Files.walk(content)) {
            for (var file : files.filter(each -> each.endsWith("lesson." + language + ".md")).sorted().toList()) {
                var text = Files.readString(file);
                var blocks = new ArrayList<String>();
                var directive = new StringBuilder();
                for (var block : text.substring(text.indexOf("\n---\n") + 5).split("\n\n+")) {
                    directive.append(directive.isEmpty() ? "" : "\n\n").append(block.strip());
                    long opened = directive.toString().lines().filter(line -> line.matches(":{3,}[a-z].*")).count();
                    long closed = directive.toString().lines().filter(line -> line.matches(":{3,}")).count();
                    boolean open = opened > closed;
                    if (!open) {
                        if (!directive.toString().contains("![") && !directive.toString().contains(":::media")) {
                            blocks.add(directive.toString());
                        }
                        directive.setLength(0);
                    }
                }
                bodies.add(blocks);
            }
        }
        if (bodies.isEmpty()) {
            throw new IOException("no lessons in " + content);
        }
        return bodies;
    }

    private static void write(Path file, String text) throws IOException {
        try (var out = new PrintStream(Files.newOutputStream(file), false, "UTF-8")) {
            out.print(text);
        }
    }
}
