import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/**
 * Writes one sound programme of many short lessons, each introducing a term, using others and building on five lessons
 * before it: {@code java Programme.java OUT LESSONS}.
 */
final class Programme {

    private static final int STRANDS = 20;
    private static final int LINKS = 5;
    private static final List<String> STAGES = List.of("primary", "middle", "high");
    private static final List<String> DEPTHS = List.of("notice", "explain", "analyse");
    private static final List<String> GRADES = List.of("3-4", "7-9", "10-12");

    public static void main(String[] arguments) throws IOException {
        var folder = Files.createDirectories(Path.of(arguments[0]).resolve("large"));
        int inUnit = Math.ceilDiv(Integer.parseInt(arguments[1]), STRANDS * STAGES.size());
        var random = new Random(7);
        var yaml = new StringBuilder("slug: large\nlicence: CC-BY-4.0\nlanguages: [en]\ntitle: {en: A large programme}\n"
                + "aim: {en: To be a map of many lessons.}\nstrands:\n");
        for (int s = 0; s < STRANDS; s++) {
            yaml.append("  - slug: strand-%d\n    title: {en: Strand %d}\n    bigIdea: {en: One idea.}\n".formatted(s, s));
        }
        Files.writeString(folder.resolve("programme.yaml"), yaml);
        for (int s = 0; s < STRANDS; s++) {
            for (int stage = 0; stage < STAGES.size(); stage++) {
                var unit = Files.createDirectories(folder.resolve("strand-" + s + "/" + STAGES.get(stage)));
                Files.writeString(unit.resolve("unit.yaml"), """
                        title: {en: Unit %d}
                        grades: %s
                        concreteStart: {en: A thing to see.}
                        outcome: {en: A thing to know.}
                        depth: %s
                        """.formatted(s, GRADES.get(stage), DEPTHS.get(stage)));
                for (int l = 1; l <= inUnit; l++) {
                    var lesson = Files.createDirectories(unit.resolve("%03d-lesson-%d".formatted(l, l)));
                    Files.writeString(lesson.resolve("lesson.en.md"), lesson(s, stage, l, inUnit, random));
                }
            }
        }
    }

    private static String lesson(int strand, int stage, int number, int inUnit, Random random) {
        var links = new LinkedHashSet<String>();
        var uses = new LinkedHashSet<String>();
        // Those before it in its unit and those of the stage below; the very first lessons have fewer.
        int before = number - 1 + (stage > 0 ? inUnit : 0);
        while (links.size() < Math.min(LINKS, before)) {
            int at = random.nextInt(before);
            boolean here = at < number - 1;
            int of = here ? at + 1 : at - number + 2;
            var place = "strand-" + strand + "/" + STAGES.get(here ? stage : stage - 1) + "/lesson-" + of;
            links.add(place);
            uses.add("word " + strand + "-" + (here ? stage : stage - 1) + "-" + of);
        }
        var text = new StringBuilder("---\ntitle: Lesson %d of strand %d\nminutes: 40\nobjectives:\n  - Say it.\n".formatted(number, strand));
        list(text, "buildsOn", links);
        text.append("introduces:\n  word %d-%d-%d: A plain meaning.\n".formatted(strand, stage, number));
        list(text, "uses", uses);
        return text.append("""
                ---
                ## Begin {minutes=20}

                The rain falls on the hill and runs down to the river, where we can see it go.

                :::activity{minutes=10}
                Look out of the window and tell what you see.
                :::

                ## Go on {minutes=20}

                :::question{type=single}
                Where does the rain go?

                - [x] To the river.
                - [ ] Nowhere.
                :::
                """).toString();
    }

    private static void list(StringBuilder text, String key, Iterable<String> values) {
        if (values.iterator().hasNext()) {
            text.append(key).append(":\n");
            values.forEach(value -> text.append("  - ").append(value).append('\n'));
        }
    }
}
