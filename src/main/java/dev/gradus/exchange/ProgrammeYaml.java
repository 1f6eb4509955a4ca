package dev.gradus.exchange;

import dev.gradus.curriculum.ImportedProgramme;
import dev.gradus.curriculum.NewProgramme;
import dev.gradus.curriculum.NewStrand;
import dev.gradus.curriculum.ProgrammeMap;
import dev.gradus.curriculum.Stage;
import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import dev.gradus.platform.i18n.Languages;
import dev.gradus.platform.yaml.YamlMap;
import dev.gradus.platform.yaml.YamlProblems;
import dev.gradus.platform.yaml.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Reads and writes {@code programme.yaml}. */
final class ProgrammeYaml {

    private ProgrammeYaml() {}

    /** Nothing when the file holds problems, which are reported. */
    static Optional<ImportedProgramme> read(String source, YamlProblems problems) {
        return YamlMap.parse(source, problems).flatMap(yaml -> read(yaml, source, problems));
    }

    private static Optional<ImportedProgramme> read(YamlMap yaml, String source, YamlProblems problems) {
        var slug = slug(yaml);
        var licence = yaml.requiredString("licence");
        var languages = languages(yaml);
        var title = texts(yaml, "title", languages);
        var aim = texts(yaml, "aim", languages);
        var strands = strands(yaml, languages);
        yaml.reportUnread();
        if (!problems.isEmpty() || slug.isEmpty()) {
            return Optional.empty();
        }
        var programme = new NewProgramme(slug.get(), licence, languages, title, aim);
        return Optional.of(new ImportedProgramme(programme, strands, source));
    }

    private static List<String> languages(YamlMap yaml) {
        if (!yaml.has("languages")) {
            yaml.requiredString("languages");
        }
        var languages = new LinkedHashSet<String>();
        for (var language : yaml.strings("languages")) {
            if (!Languages.isKnown(language) || !languages.add(language)) {
                yaml.invalid("languages", language);
            }
        }
        return languages.isEmpty() ? Languages.ALL : List.copyOf(languages);
    }

    private static List<NewStrand> strands(YamlMap yaml, List<String> languages) {
        var strands = new ArrayList<NewStrand>();
        var taken = new LinkedHashSet<String>();
        for (var strand : yaml.maps("strands")) {
            var slug = slug(strand);
            var title = texts(strand, "title", languages);
            var bigIdea = texts(strand, "bigIdea", languages);
            strand.reportUnread();
            slug.ifPresent(name -> {
                if (!taken.add(name.value()) || Stage.ofKey(name.value()).isPresent()) {
                    strand.invalid("slug", name.value());
                }
                strands.add(new NewStrand(name, title, bigIdea));
            });
        }
        return List.copyOf(strands);
    }

    private static Optional<Slug> slug(YamlMap yaml) {
        var text = yaml.requiredString("slug");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!Slug.isSlug(text)) {
            yaml.invalid("slug", text);
            return Optional.empty();
        }
        return Optional.of(new Slug(text));
    }

    static Texts texts(YamlMap yaml, String key, List<String> languages) {
        return new Texts(yaml.requiredStringMap(key, languages));
    }

    /** The canonical spelling. */
    static String write(ProgrammeMap map) {
        var programme = map.programme();
        var yaml = new YamlText();
        yaml.put("slug", programme.slug().value())
                .put("licence", programme.licence())
                .put("languages", programme.languages())
                .put("title", programme.title().byLanguage())
                .put("aim", programme.aim().byLanguage());
        yaml.putAll(
                "strands",
                map.rows().stream()
                        .map(row -> yaml.inner()
                                .inner()
                                .put("slug", row.strand().slug().value())
                                .put("title", row.strand().title().byLanguage())
                                .put("bigIdea", row.strand().bigIdea().byLanguage()))
                        .toList());
        return yaml.toString();
    }

    /** Whether a file still says what the map says. */
    static boolean says(String source, ProgrammeMap map) {
        var programme = map.programme();
        var present = new NewProgramme(
                programme.slug(), programme.licence(), programme.languages(), programme.title(), programme.aim());
        var strands = map.rows().stream()
                .map(row -> new NewStrand(
                        row.strand().slug(), row.strand().title(), row.strand().bigIdea()))
                .toList();
        return read(source, new YamlProblems())
                .filter(file ->
                        file.programme().equals(present) && file.strands().equals(strands))
                .isPresent();
    }
}
