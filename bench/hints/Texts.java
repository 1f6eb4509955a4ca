import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.dialect.LessonHeader.Term;
import dev.gradus.dialect.LessonParser;
import dev.gradus.fit.LessonPassage;
import dev.gradus.grading.Grader;
import dev.gradus.grading.LessonFacts;
import dev.gradus.grading.Passage;
import dev.gradus.grading.Segment;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import dev.gradus.grading.WordLists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts that hints are drawn from: our lessons, as they are and with boxes left out; our own themes; others’ texts. */
final class Texts {

    private static final Pattern GRADES = Pattern.compile("(?m)^grades: (\\d+)-(\\d+)");
    private static final List<String> STAGES = List.of("primary", "middle", "high");

    /** What a text of a stage is drafted for: mostly that, and sometimes one for which it is too hard or too easy still. */
    private static final List<List<String>> DRAFTED_FOR = List.of(
            List.of("primary-1-2", "primary-3-4", "primary-5-6", "middle"),
            List.of("primary-3-4", "primary-5-6", "middle", "middle"),
            List.of("middle", "high", "high", "high"));

    private static final int STORIES = 80;
    private static final int ARTICLES = 20;

    private final Path root;
    private final Grader grader = Grader.load();
    private final Random random;
    private final List<Measured> texts = new ArrayList<>();

    private Texts(Path root, Random random) {
        this.root = root;
        this.random = random;
    }

    /** @param others a folder with {@code stories} and {@code onestop}, or one without them */
    static List<Measured> of(Path root, Path others, Random random) throws IOException {
        var texts = new Texts(root, random);
        for (var language : TextLanguage.values()) {
            texts.lessons(language);
            texts.themes(language);
        }
        texts.stories(others.resolve("stories"));
        texts.articles(others.resolve("onestop"));
        return texts.texts;
    }

    private record Lesson(Path path, LessonFile file) {
        int stage() {
            return STAGES.indexOf(path.getName(2).toString());
        }
    }

    private void lessons(TextLanguage language) throws IOException {
        var content = root.resolve("content");
        var lessons = new ArrayList<Lesson>();
        for (var path : files(content, "lesson." + language.tag() + ".md")) {
            if (LessonFile.parse(Files.readString(path)) instanceof LessonFileResult.Read(LessonFile file)) {
                lessons.add(new Lesson(content.relativize(path), file));
            }
        }
        for (var lesson : lessons) {
            var grades = GRADES.matcher(Files.readString(content.resolve(lesson.path()).resolveSibling("../unit.yaml")));
            var stage = STAGES.get(lesson.stage());
            var profile = grades.find()
                    ? StageProfile.of(stage, Integer.parseInt(grades.group(1)), Integer.parseInt(grades.group(2)))
                    : StageProfile.ofKey(stage).orElseThrow();
            var before = new HashSet<String>();
            var later = new HashSet<String>();
            lessons.stream()
                    .filter(other -> other != lesson && other.path().getName(0).equals(lesson.path().getName(0)))
                    .forEach(other -> terms(other, isLater(other, lesson) ? later : before));
            var facts = LessonPassage.facts(lesson.file().header(), before, later, WordLists.NONE);
            var passage = LessonPassage.of(language, lesson.file().parseBody()).passage();
            texts.add(Measured.of(grader, lesson.path().toString(), true, passage, profile, facts));
            texts.add(Measured.of(grader, lesson.path() + " as a draft", true, draft(passage), profile, facts));
        }
    }

    private static void terms(Lesson lesson, Set<String> terms) {
        lesson.file().header().introduces().stream().map(Term::word).forEach(terms::add);
    }

    private static boolean isLater(Lesson one, Lesson other) {
        if (one.stage() != other.stage()) {
            return one.stage() > other.stage();
        }
        return one.path().getParent().getParent().equals(other.path().getParent().getParent())
                && one.path().compareTo(other.path()) > 0;
    }

    /** Half of the activities, examples, questions and pictures are not made yet. */
    private Passage draft(Passage passage) {
        return new Passage(
                passage.language(),
                passage.segments().stream()
                        .filter(segment ->
                                segment instanceof Segment.Prose || segment instanceof Segment.Step || random.nextBoolean())
                        .toList());
    }

    private void themes(TextLanguage language) throws IOException {
        var folder = root.resolve("src/test/resources/grading").resolve(language == TextLanguage.CHINESE ? "zh" : "en");
        for (var file : files(folder, ".txt")) {
            var parts = Files.readString(file).split("== \\w+ ==\n");
            for (int stage = 0; stage < STAGES.size(); stage++) {
                var passage = Passage.ofPlainText(language, parts[stage + 1]);
                plain("theme " + folder.relativize(file), true, passage, DRAFTED_FOR.get(stage).get(random.nextInt(4)));
            }
        }
    }

    private void plain(String name, boolean ours, Passage passage, String profile) {
        texts.add(Measured.of(
                grader, name, ours, passage, StageProfile.ofKey(profile).orElseThrow(), LessonFacts.NONE));
    }

    private void stories(Path folder) throws IOException {
        for (var file : some(folder, ".md", STORIES)) {
            var text = LessonParser.parse(Files.readString(file).replace("\r\n", "\n").replaceAll("(?m)^#.*$", "").replaceAll("(?s)\n\\*? ?License: .*", ""));
            var passage = LessonPassage.of(TextLanguage.ENGLISH, text).passage();
            plain("story " + file.getFileName(), false, passage, random.nextBoolean() ? "primary-1-2" : "primary-3-4");
        }
    }

    private void articles(Path folder) throws IOException {
        for (var version : List.of("elementary", "intermediate", "advanced")) {
            for (var file : some(folder.resolve(version), ".txt", ARTICLES)) {
                var text = Files.readString(file).replace("\uFEFF", "").replaceAll("\\s*\\n\\s*", "\n\n");
                plain(
                        version + " " + file.getFileName(),
                        false,
                        Passage.ofPlainText(TextLanguage.ENGLISH, text),
                        version.equals("elementary") ? "middle" : "high");
            }
        }
    }

    private List<Path> some(Path folder, String ending, int most) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var files = new ArrayList<>(files(folder, ending));
        Collections.shuffle(files, random);
        return files.subList(0, Math.min(most, files.size()));
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }
}
