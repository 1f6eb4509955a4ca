package dev.gradus.exchange;

import dev.gradus.curriculum.ImportedLesson;
import dev.gradus.curriculum.ImportedProgramme;
import dev.gradus.curriculum.ImportedUnit;
import dev.gradus.curriculum.Stage;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult;
import dev.gradus.exchange.Content.LessonFolder;
import dev.gradus.exchange.Content.UnitFolder;
import dev.gradus.media.CheckResult;
import dev.gradus.media.MediaCheck;
import dev.gradus.media.MediaName;
import dev.gradus.media.Refused;
import dev.gradus.platform.Slug;
import dev.gradus.platform.yaml.YamlProblems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one content folder from disk, whatever it holds, and reports everything that does not belong there. */
final class ContentReader {

    private static final Pattern LESSON_FOLDER = Pattern.compile("(\\d{1,6})-(.+)");
    private static final Pattern TEXT_FILE = Pattern.compile("lesson\\.(en|zh-CN)\\.md");
    private static final int MOST_ENTRIES = 5_000;
    private static final long LARGEST_TEXT = 4_000_000;

    private final Findings findings;

    ContentReader(Findings findings) {
        this.findings = findings;
    }

    /** Nothing when there is no readable {@code programme.yaml}; otherwise all that could be read. */
    Optional<Content> read(Path folder) throws IOException {
        var file = folder.resolve("programme.yaml");
        var programme = yaml(file, ProgrammeYaml::read);
        if (programme.isEmpty()) {
            return Optional.empty();
        }
        var units = new ArrayList<UnitFolder>();
        for (var strand : programme.get().strands()) {
            var strandFolder = folder.resolve(strand.slug().value());
            if (Files.isDirectory(strandFolder, LinkOption.NOFOLLOW_LINKS)) {
                units.addAll(strand(strandFolder, programme.get()));
            }
        }
        for (var entry : entries(folder)) {
            var name = entry.getFileName().toString();
            boolean known = name.equals("programme.yaml")
                    || name.equals(AcceptedYaml.NAME)
                    || programme.get().strands().stream()
                            .anyMatch(strand -> strand.slug().value().equals(name));
            if (!known) {
                findings.error("UNKNOWN_FILE", entry, 1, name);
            }
        }
        var acceptedFile = folder.resolve(AcceptedYaml.NAME);
        if (!Files.exists(acceptedFile, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.of(new Content(folder, programme.get(), null, List.of(), units));
        }
        var source = isFile(acceptedFile) ? utf8(acceptedFile) : Optional.<String>empty();
        var accepted = yaml(
                        acceptedFile,
                        (text, problems) -> Optional.of(AcceptedYaml.read(
                                text, programme.get().programme().languages(), problems)))
                .orElse(List.of());
        return Optional.of(new Content(folder, programme.get(), source.orElse(null), accepted, units));
    }

    private List<UnitFolder> strand(Path folder, ImportedProgramme programme) throws IOException {
        var byStage = new TreeMap<Stage, UnitFolder>();
        for (var entry : entries(folder)) {
            var stage = Stage.ofKey(entry.getFileName().toString());
            if (stage.isEmpty() || !isFolder(entry)) {
                findings.error("UNKNOWN_FILE", entry, 1, entry.getFileName().toString());
            } else {
                byStage.put(stage.get(), unit(entry, folder.getFileName().toString(), stage.get(), programme));
            }
        }
        return List.copyOf(byStage.values());
    }

    private UnitFolder unit(Path folder, String strand, Stage stage, ImportedProgramme programme) throws IOException {
        var languages = programme.programme().languages();
        var file = folder.resolve("unit.yaml");
        @Nullable
        ImportedUnit unit = Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                ? yaml(file, (text, problems) -> UnitYaml.read(text, stage, languages, problems))
                        .orElse(null)
                : null;
        var lessons = new TreeMap<Integer, LessonFolder>();
        var slugs = new HashMap<String, Path>();
        for (var entry : entries(folder)) {
            var name = entry.getFileName().toString();
            var form = LESSON_FOLDER.matcher(name);
            if (isFolder(entry) && form.matches() && Slug.isSlug(form.group(2))) {
                var lesson = lesson(entry, new Slug(form.group(2)), languages);
                int position = Integer.parseInt(form.group(1));
                if (position == 0 || lessons.putIfAbsent(position, lesson) != null) {
                    findings.error("LESSON_NUMBER", entry, 1, form.group(1));
                }
                if (slugs.putIfAbsent(form.group(2), entry) != null) {
                    findings.error("LESSON_SLUG_TWICE", entry, 1, form.group(2));
                }
            } else if (!name.equals("unit.yaml")) {
                findings.error(isFolder(entry) ? "LESSON_FOLDER_NAME" : "UNKNOWN_FILE", entry, 1, name);
            }
        }
        if (unit != null && !unit.emptyReason().isEmpty() && !lessons.isEmpty()) {
            findings.error("EMPTY_UNIT_HAS_LESSONS", file, 1);
        }
        return new UnitFolder(folder, strand, stage, unit, List.copyOf(lessons.values()));
    }

    private LessonFolder lesson(Path folder, Slug slug, List<String> languages) throws IOException {
        var texts = new HashMap<String, LessonFile>();
        var files = new TreeMap<String, Path>();
        for (var entry : entries(folder)) {
            var name = entry.getFileName().toString();
            var text = TEXT_FILE.matcher(name);
            if (text.matches() && languages.contains(text.group(1)) && isFile(entry)) {
                text(entry).ifPresent(file -> texts.put(text.group(1), file));
            } else if (name.endsWith(".md") || name.endsWith(".yaml") || !isFile(entry)) {
                findings.error("UNKNOWN_FILE", entry, 1, name);
            } else {
                file(entry, name, files);
            }
        }
        if (texts.isEmpty() && !findings.hasErrors()) {
            findings.error("LESSON_WITHOUT_TEXT", folder, 1);
        }
        return new LessonFolder(
                folder, new ImportedLesson(slug, folder.getFileName().toString()), texts, files);
    }

    private void file(Path path, String name, Map<String, Path> files) throws IOException {
        if (!MediaName.of(name).value().equals(name)) {
            findings.error("FILE_NAME", path, 1, name, MediaName.of(name).value());
            return;
        }
        switch (MediaCheck.check(path)) {
            case Refused refused -> findings.add(path, refused);
            case CheckResult.Sound sound -> {
                sound.removals()
                        .forEach(removal -> findings.error("FILE_SVG_ACTIVE", path, removal.line(), removal.name()));
                files.put(name, path);
            }
        }
    }

    private Optional<LessonFile> text(Path path) throws IOException {
        var source = utf8(path);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        return switch (LessonFile.parse(source.get())) {
            case LessonFileResult.Broken broken -> {
                broken.problems().forEach(problem -> findings.add(path, problem));
                yield Optional.empty();
            }
            case LessonFileResult.Read read -> {
                read.file().parseBody().problems().forEach(problem -> findings.add(path, problem));
                yield Optional.of(read.file());
            }
        };
    }

    private interface YamlReading<T> {
        Optional<T> read(String source, YamlProblems problems);
    }

    private <T> Optional<T> yaml(Path path, YamlReading<T> reading) throws IOException {
        if (!isFile(path)) {
            findings.error("MISSING_FILE", path, 1, path.getFileName().toString());
            return Optional.empty();
        }
        var source = utf8(path);
        if (source.isEmpty()) {
            return Optional.empty();
        }
        var problems = new YamlProblems();
        var read = reading.read(source.get(), problems);
        problems.list().forEach(problem -> findings.add(path, problem));
        return read;
    }

    private Optional<String> utf8(Path path) throws IOException {
        if (Files.size(path) > LARGEST_TEXT) {
            findings.error("TEXT_TOO_LARGE", path, 1, LARGEST_TEXT / 1_000_000);
            return Optional.empty();
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString());
        } catch (CharacterCodingException exception) {
            findings.error("NOT_UTF8", path, 1);
            return Optional.empty();
        }
    }

    /** In order of names; what systems strew about ({@code .DS_Store}) is passed over. */
    private List<Path> entries(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            var all = entries.filter(entry -> !entry.getFileName().toString().startsWith("."))
                    .limit(MOST_ENTRIES + 1L)
                    .sorted()
                    .toList();
            if (all.size() > MOST_ENTRIES) {
                findings.error("TOO_MANY_FILES", folder, 1, MOST_ENTRIES);
                return all.subList(0, MOST_ENTRIES);
            }
            return all;
        }
    }

    /** Links are not followed: a folder from outside must not reach for files of this machine. */
    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
