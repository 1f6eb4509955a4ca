package dev.gradus.reading.site;

import dev.gradus.curriculum.Stage;
import dev.gradus.dialect.LessonFile;
import dev.gradus.dialect.LessonFileResult.Read;
import dev.gradus.platform.Texts;
import dev.gradus.publishing.FormerAddress;
import dev.gradus.publishing.PublishedLesson;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedProgramme.Entry;
import dev.gradus.publishing.PublishedProgramme.Heading;
import dev.gradus.publishing.PublishedProgramme.PublishedStrand;
import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import dev.gradus.publishing.PublishedSite;
import dev.gradus.publishing.ServedFile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two small programmes. In {@code together}: three primary lessons, a middle one that builds on the second and on one of
 * {@code air}, and a high one in Chinese only that builds on the middle one, which in turn names it back.
 */
final class TwoProgrammes implements PublishedSite {

    private final Map<String, String> sources = new LinkedHashMap<>();

    TwoProgrammes() {
        put("en", "together/rules/primary/one", "One", "");
        put("en", "together/rules/primary/two", "Two", "introduces:\n  rule: What all agreed on.\n");
        put("en", "together/rules/primary/three", "Three", "");
        put("en", "together/rules/middle/four", "Four", """
            buildsOn:
              - rules/primary/two
              - air/wind/primary/kite
              - rules/high/five
              - rules/primary/not-published
            uses:
              - rule
              - wind
              - unheard
            """);
        put("zh-CN", "together/rules/high/five", "第五课", "buildsOn:\n  - rules/middle/four\n");
        put("en", "air/wind/primary/kite", "Kite", "introduces:\n  wind: Air that moves.\n");
    }

    private void put(String language, String path, String title, String more) {
        sources.put(
                language + "/" + path,
                "---\ntitle: " + title + "\nminutes: 40\n" + more + "---\nText of " + title
                        + ".\n\n:::keyidea\nIdea of **" + title + "**.\n:::\n");
    }

    @Override
    public long version() {
        return 1;
    }

    @Override
    public List<PublishedProgramme> programmes() {
        return List.of(
                programme(
                        "together",
                        strand(
                                "rules",
                                "together",
                                unit("together/rules", Stage.PRIMARY, "3-4", "one", "two", "three"),
                                unit("together/rules", Stage.MIDDLE, "7", "four"),
                                unit("together/rules", Stage.HIGH, "10-12", "five"))),
                programme("air", strand("wind", "air", unit("air/wind", Stage.PRIMARY, "1-2", "kite"))));
    }

    private static PublishedProgramme programme(String slug, PublishedStrand strand) {
        return new PublishedProgramme(
                slug,
                "School of " + slug,
                "CC-BY-4.0",
                List.of("en", "zh-CN"),
                Texts.of("en", "Programme " + slug),
                Texts.of("en", "Aim of " + slug),
                List.of(strand));
    }

    private static PublishedStrand strand(String slug, String of, PublishedUnit... units) {
        return new PublishedStrand(
                slug, Texts.of("en", "Strand " + slug), Texts.of("en", "Idea of " + of), List.of(units));
    }

    private PublishedUnit unit(String strand, Stage stage, String grades, String... lessons) {
        var entries = new ArrayList<Entry>();
        for (var slug : lessons) {
            var headings = new LinkedHashMap<String, Heading>();
            for (var language : List.of("en", "zh-CN")) {
                var source = sources.get(language + "/" + strand + "/" + stage.key() + "/" + slug);
                if (source != null) {
                    var header = parsed(source).header();
                    var programme = strand.substring(0, strand.indexOf('/'));
                    headings.put(
                            language,
                            new Heading(
                                    header.title(),
                                    header.minutes(),
                                    header.buildsOn().stream()
                                            .map(ref ->
                                                    ref.programme() == null ? programme + "/" + ref : ref.toString())
                                            .toList(),
                                    Instant.EPOCH));
                }
            }
            entries.add(new Entry(slug, entries.size() + 1, headings));
        }
        return new PublishedUnit(
                stage,
                Texts.of("en", "Unit " + stage.key()),
                grades,
                Texts.of("en", "Start"),
                Texts.of("en", "Outcome"),
                null,
                entries);
    }

    private static LessonFile parsed(String source) {
        return ((Read) LessonFile.parse(source)).file();
    }

    @Override
    public Optional<PublishedLesson> lesson(
            String language, String programme, String strand, Stage stage, String lesson) {
        var path = programme + "/" + strand + "/" + stage.key() + "/" + lesson;
        return Optional.ofNullable(sources.get(language + "/" + path))
                .map(source -> new PublishedLesson(
                        programmes().stream()
                                .flatMap(PublishedProgramme::places)
                                .filter(place -> place.path().equals(path))
                                .findFirst()
                                .orElseThrow(),
                        language,
                        parsed(source).header().title(),
                        40,
                        source,
                        Map.of(),
                        Instant.EPOCH));
    }

    @Override
    public Optional<FormerAddress> former(String path, String language) {
        return Optional.empty();
    }

    @Override
    public Optional<ServedFile> file(String renditionSha256) {
        return Optional.empty();
    }
}
