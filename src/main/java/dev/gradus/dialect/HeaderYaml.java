package dev.gradus.dialect;

import dev.gradus.dialect.LessonHeader.Misconception;
import dev.gradus.dialect.LessonHeader.Term;
import dev.gradus.platform.Slug;
import dev.gradus.platform.yaml.YamlMap;
import dev.gradus.platform.yaml.YamlProblem;
import dev.gradus.platform.yaml.YamlProblems;
import dev.gradus.platform.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A lesson's header as YAML. */
final class HeaderYaml {

    private HeaderYaml() {}

    /** The header of a front matter; nothing when there are problems. */
    static Optional<LessonHeader> read(String yaml, YamlProblems problems) {
        return YamlMap.parse(yaml, problems).flatMap(map -> header(map, problems));
    }

    private static Optional<LessonHeader> header(YamlMap map, YamlProblems problems) {
        var title = map.requiredString("title");
        var minutes = map.requiredInt("minutes", 1, Block.MAX_MINUTES);
        var objectives = map.strings("objectives");
        var buildsOn = buildsOn(map, problems);
        var introduces = new ArrayList<Term>();
        map.stringMap("introduces").forEach((word, definition) -> introduces.add(new Term(word, definition)));
        var uses = map.strings("uses");
        var raises = raises(map, problems);
        var answers = answers(map, problems);
        var materials = map.strings("materials");
        var readings = readings(map, problems);
        var translationOf = map.map("translationOf").map(HeaderYaml::translationOf);
        map.reportUnread();
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LessonHeader(
                title,
                minutes.orElseThrow(),
                objectives,
                buildsOn,
                introduces,
                uses,
                raises,
                answers,
                materials,
                readings,
                translationOf.orElse(null)));
    }

    private static List<LessonRef> buildsOn(YamlMap map, YamlProblems problems) {
        var refs = new ArrayList<LessonRef>();
        map.forEach("buildsOn", (text, line) -> {
            var ref = LessonRef.parse(text);
            if (ref.isEmpty()) {
                problems.add(line, YamlProblem.Code.INVALID_VALUE, "buildsOn", text);
            }
            ref.ifPresent(refs::add);
        });
        return refs;
    }

    private static List<Misconception> raises(YamlMap map, YamlProblems problems) {
        var raises = new ArrayList<Misconception>();
        map.map("raises")
                .ifPresent(inner -> inner.keys()
                        .forEach(slug -> inner.string(slug).ifPresent(statement -> {
                            if (Slug.isSlug(slug)) {
                                raises.add(new Misconception(slug, statement));
                            } else {
                                problems.add(inner.line(slug), YamlProblem.Code.INVALID_VALUE, "raises", slug);
                            }
                        })));
        return raises;
    }

    private static List<String> answers(YamlMap map, YamlProblems problems) {
        var answers = new ArrayList<String>();
        map.forEach("answers", (slug, line) -> {
            if (Slug.isSlug(slug)) {
                answers.add(slug);
            } else {
                problems.add(line, YamlProblem.Code.INVALID_VALUE, "answers", slug);
            }
        });
        return answers;
    }

    private static List<Reading> readings(YamlMap map, YamlProblems problems) {
        var readings = new ArrayList<Reading>();
        map.map("readings")
                .ifPresent(inner -> inner.keys()
                        .forEach(word -> inner.string(word)
                                .ifPresent(pinyin -> Reading.parse(word, pinyin)
                                        .ifPresentOrElse(
                                                readings::add,
                                                () -> problems.add(
                                                        inner.line(word),
                                                        YamlProblem.Code.INVALID_VALUE,
                                                        "readings",
                                                        word + ": " + pinyin)))));
        return readings;
    }

    private static @Nullable TranslationOf translationOf(YamlMap map) {
        var language = map.requiredString("language");
        var digest = map.requiredString("digest");
        map.reportUnread();
        if (!language.isEmpty() && !TranslationOf.isLanguage(language)) {
            map.invalid("language", language);
        } else if (!digest.isEmpty() && !TranslationOf.isDigest(digest)) {
            map.invalid("digest", digest);
        } else if (!language.isEmpty() && !digest.isEmpty()) {
            return new TranslationOf(language, digest);
        }
        return null;
    }

    /** The header in the canonical spelling. */
    static String write(LessonHeader header) {
        var yaml = new YamlText()
                .put("title", header.title())
                .put("minutes", header.minutes())
                .put("objectives", header.objectives())
                .put(
                        "buildsOn",
                        header.buildsOn().stream().map(LessonRef::toString).toList());
        var introduces = yaml.inner();
        header.introduces().forEach(term -> introduces.put(term.word(), term.definition()));
        var raises = yaml.inner();
        header.raises().forEach(misconception -> raises.put(misconception.slug(), misconception.statement()));
        var readings = yaml.inner();
        header.readings().forEach(reading -> readings.put(reading.word(), reading.pinyin()));
        yaml.put("introduces", introduces)
                .put("uses", header.uses())
                .put("raises", raises)
                .put("answers", header.answers())
                .put("materials", header.materials())
                .put("readings", readings);
        if (header.translationOf() != null) {
            yaml.put(
                    "translationOf",
                    yaml.inner()
                            .put("language", header.translationOf().language())
                            .put("digest", header.translationOf().digest()));
        }
        return yaml.toString();
    }
}
