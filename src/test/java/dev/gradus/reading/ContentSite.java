package dev.gradus.reading;

import dev.gradus.curriculum.Stage;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult.Read;
import dev.gradus.platform.Texts;
import dev.gradus.publishing.FormerAddress;
import dev.gradus.publishing.PublishedFile;
import dev.gradus.publishing.PublishedFile.Rendition;
import dev.gradus.publishing.PublishedLesson;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedProgramme.Entry;
import dev.gradus.publishing.PublishedProgramme.Heading;
import dev.gradus.publishing.PublishedProgramme.Place;
import dev.gradus.publishing.PublishedProgramme.PublishedStrand;
import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.publishing.ServedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** A content folder as if all of it were published: the site's real material without a database. */
public final class ContentSite implements PublishedSite {

    private static final Pattern VIEW_BOX = Pattern.compile("viewBox=\"0 0 (\\d+) (\\d+)\"");

    private final Path folder;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, Instant> publishedAt = new LinkedHashMap<>();
    private final Map<String, Path> folders = new LinkedHashMap<>();
    private final Map<String, ServedFile> files = new LinkedHashMap<>();
    private volatile PublishedProgramme programme;
    private final AtomicLong version = new AtomicLong(1);
    private final AtomicInteger asked = new AtomicInteger();

    public ContentSite(Path folder) {
        this.folder = folder;
        this.programme = read();
    }

    /** The sample programme. */
    public static ContentSite water() {
        return new ContentSite(Path.of(System.getProperty("gradus.test.content", "content/water")));
    }

    /** Publishes a lesson text anew. */
    public void publish(String language, String path, String source) {
        sources.put(language + "/" + path, source);
        publishedAt.merge(language + "/" + path, Instant.EPOCH, (before, _) -> before.plusSeconds(1));
        programme = read();
        version.incrementAndGet();
    }

    /** Takes a lesson text back. */
    public void withdraw(String language, String path) {
        sources.put(language + "/" + path, "");
        programme = read();
        version.incrementAndGet();
    }

    /** How many lessons' texts were asked for. */
    public int asked() {
        return asked.get();
    }

    public String source(String language, String path) {
        return sources.getOrDefault(language + "/" + path, "");
    }

    @Override
    public long version() {
        return version.get();
    }

    @Override
    public List<PublishedProgramme> programmes() {
        return programme.strands().isEmpty() ? List.of() : List.of(programme);
    }

    @Override
    public Optional<PublishedLesson> lesson(
            String language, String programmeSlug, String strand, Stage stage, String lesson) {
        asked.incrementAndGet();
        var path = programmeSlug + "/" + strand + "/" + stage.key() + "/" + lesson;
        var source = source(language, path);
        return programme
                .places()
                .filter(place -> place.path().equals(path) && !source.isEmpty())
                .findFirst()
                .map(place -> lesson(place, language, source));
    }

    private PublishedLesson lesson(Place place, String language, String source) {
        var header = parsed(source).header();
        return new PublishedLesson(
                place,
                language,
                header.title(),
                header.minutes(),
                source,
                pictures(folders.getOrDefault(place.path(), folder)),
                Instant.EPOCH);
    }

    @Override
    public Optional<FormerAddress> former(String path, String language) {
        boolean withdrawn = "".equals(sources.get(language + "/" + path));
        return withdrawn ? Optional.of(new FormerAddress.TakenBack(List.of(programme.slug()))) : Optional.empty();
    }

    @Override
    public Optional<ServedFile> file(String renditionSha256) {
        return Optional.ofNullable(files.get(renditionSha256));
    }

    private static LessonFile parsed(String source) {
        return ((Read) LessonFile.parse(source)).file();
    }

    private PublishedProgramme read() {
        var yaml = yaml(folder.resolve("programme.yaml"));
        var slug = text(yaml, "slug");
        var strands = new ArrayList<PublishedStrand>();
        for (var each : list(yaml, "strands")) {
            var strand = map(each);
            var units = Stream.of(Stage.values())
                    .map(stage -> unit(slug, text(strand, "slug"), stage))
                    .flatMap(Optional::stream)
                    .toList();
            if (!units.isEmpty()) {
                strands.add(new PublishedStrand(
                        text(strand, "slug"), texts(strand, "title"), texts(strand, "bigIdea"), units));
            }
        }
        return new PublishedProgramme(
                slug,
                "Riverside School",
                text(yaml, "licence"),
                list(yaml, "languages").stream().map(String::valueOf).toList(),
                texts(yaml, "title"),
                texts(yaml, "aim"),
                strands);
    }

    private Optional<PublishedUnit> unit(String programmeSlug, String strand, Stage stage) {
        var at = folder.resolve(strand).resolve(stage.key());
        if (!Files.exists(at.resolve("unit.yaml"))) {
            return Optional.empty();
        }
        var yaml = yaml(at.resolve("unit.yaml"));
        var prefix = programmeSlug + "/" + strand + "/" + stage.key() + "/";
        var entries = inside(at).stream()
                .filter(Files::isDirectory)
                .map(lesson -> entry(programmeSlug, prefix, lesson))
                .filter(entry -> !entry.byLanguage().isEmpty())
                .toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublishedUnit(
                        stage,
                        texts(yaml, "title"),
                        String.valueOf(yaml.get("grades")),
                        texts(yaml, "concreteStart"),
                        texts(yaml, "outcome"),
                        null,
                        entries));
    }

    private Entry entry(String programmeSlug, String prefix, Path lesson) {
        var name = lesson.getFileName().toString();
        var slug = name.substring(name.indexOf('-') + 1);
        folders.put(prefix + slug, lesson);
        var headings = new LinkedHashMap<String, Heading>();
        for (var language : List.of("en", "zh-CN")) {
            var file = lesson.resolve("lesson." + language + ".md");
            var source = sources.computeIfAbsent(
                    language + "/" + prefix + slug, _ -> Files.exists(file) ? string(file) : "");
            if (!source.isEmpty()) {
                var header = parsed(source).header();
                var buildsOn = header.buildsOn().stream()
                        .map(ref -> ref.programme() == null ? programmeSlug + "/" + ref : ref.toString())
                        .toList();
                var at = publishedAt.computeIfAbsent(language + "/" + prefix + slug, _ -> Instant.EPOCH);
                headings.put(language, new Heading(header.title(), header.minutes(), buildsOn, at));
            }
        }
        return new Entry(slug, Integer.parseInt(name.substring(0, name.indexOf('-'))), headings);
    }

    private Map<String, PublishedFile> pictures(Path lesson) {
        var pictures = new LinkedHashMap<String, PublishedFile>();
        inside(lesson).stream().filter(file -> !file.toString().endsWith(".md")).forEach(file -> {
            var sha = sha256(file);
            var box = VIEW_BOX.matcher(string(file));
            boolean sized = box.find();
            long size = string(file).getBytes(StandardCharsets.UTF_8).length;
            files.put(sha, new ServedFile(file, "image/svg+xml", size, sha));
            var rendition = new Rendition(
                    sha,
                    "image/svg+xml",
                    sized ? Integer.parseInt(box.group(1)) : 0,
                    sized ? Integer.parseInt(box.group(2)) : 0,
                    size);
            var name = file.getFileName().toString();
            pictures.put(name, new PublishedFile(name, List.of(rendition)));
        });
        return pictures;
    }

    private static List<Path> inside(Path folder) {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String string(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> yaml(Path file) {
        return map(new Yaml().load(string(file)));
    }

    private static Map<String, Object> map(Object value) {
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) value).forEach((key, inner) -> map.put(String.valueOf(key), inner));
        return map;
    }

    private static List<Object> list(Map<String, Object> yaml, String key) {
        return List.copyOf((List<?>) yaml.getOrDefault(key, List.of()));
    }

    private static String text(Map<String, Object> yaml, String key) {
        return String.valueOf(yaml.get(key));
    }

    private static Texts texts(Map<String, Object> yaml, String key) {
        var texts = new LinkedHashMap<String, String>();
        map(yaml.getOrDefault(key, Map.of())).forEach((language, text) -> texts.put(language, String.valueOf(text)));
        return new Texts(texts);
    }
}
