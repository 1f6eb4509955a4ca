package dev.gradus.exchange;

import dev.gradus.curriculum.Acceptance;
import dev.gradus.curriculum.climb.FindingName;
import dev.gradus.grading.HintCode;
import dev.gradus.platform.Texts;
import dev.gradus.platform.yaml.YamlMap;
import dev.gradus.platform.yaml.YamlProblems;
import dev.gradus.platform.yaml.YamlText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code accepted.yaml}: warnings and hints that are right as they are, each with its reason. */
final class AcceptedYaml {

    static final String NAME = "accepted.yaml";

    private AcceptedYaml() {}

    /** One acceptance with its line. */
    record Entry(Acceptance acceptance, int line) {}

    /** @param languages of the programme; a reason in one line is in the first */
    static List<Entry> read(String source, List<String> languages, YamlProblems problems) {
        return YamlMap.parse(source, problems).stream()
                .flatMap(yaml -> {
                    var entries = new ArrayList<Entry>();
                    yaml.maps("accepted").forEach(map -> entry(map, languages).ifPresent(entries::add));
                    yaml.reportUnread();
                    return entries.stream();
                })
                .toList();
    }

    private static Optional<Entry> entry(YamlMap yaml, List<String> languages) {
        var name = new FindingName(
                yaml.requiredString("code"),
                yaml.requiredString("at"),
                yaml.string("language").orElse(""),
                yaml.string("about").orElse(""));
        var reason = new Texts(yaml.requiredTexts("reason", languages));
        var by = yaml.string("by").orElse(null);
        var on = date(yaml);
        yaml.reportUnread();
        if (!name.code().isEmpty() && !isKnown(name)) {
            yaml.invalid("code", name.code());
        }
        reason.byLanguage().values().stream()
                .filter(text -> text.length() > Acceptance.LONGEST_REASON)
                .forEach(text -> yaml.invalid("reason", text.substring(0, Acceptance.LONGEST_REASON) + "…"));
        return reason.isEmpty() || name.at().isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(new Acceptance(name, reason, by, on), yaml.line("code")));
    }

    /** A warning of the map or a hint; an error has to be mended. */
    private static boolean isKnown(FindingName name) {
        return name.findingCode()
                .map(code -> !code.isError())
                .orElseGet(() -> Stream.of(HintCode.values())
                        .anyMatch(code -> code.name().equals(name.code())));
    }

    private static @Nullable LocalDate date(YamlMap yaml) {
        var text = yaml.string("on");
        try {
            return text.map(LocalDate::parse).orElse(null);
        } catch (DateTimeException exception) {
            yaml.invalid("on", text.orElse(""));
            return null;
        }
    }

    /** What the file says of hints. */
    static List<Acceptance> hints(@Nullable String file, List<String> languages) {
        return file == null
                ? List.of()
                : read(file, languages, new YamlProblems()).stream()
                        .map(Entry::acceptance)
                        .filter(each -> each.warning().findingCode().isEmpty())
                        .toList();
    }

    /** The file as it came while it still says what is accepted now; or else its canonical spelling; nothing for none. */
    static Optional<String> write(@Nullable String file, List<Acceptance> accepted, List<String> languages) {
        var entries = file == null ? List.<Entry>of() : read(file, languages, new YamlProblems());
        var said = entries.stream().map(Entry::acceptance).toList();
        if (file != null && reasons(said).equals(reasons(accepted))) {
            return Optional.of(file);
        }
        var yaml = new YamlText();
        yaml.putAll(
                "accepted",
                accepted.stream()
                        .map(each -> spelled(each, languages, yaml.inner().inner()))
                        .toList());
        return Optional.of(yaml.toString()).filter(text -> !text.isEmpty());
    }

    private static Map<String, Texts> reasons(List<Acceptance> accepted) {
        return accepted.stream()
                .collect(Collectors.toMap(each -> each.warning().identity(), Acceptance::reason, (one, two) -> two));
    }

    private static YamlText spelled(Acceptance each, List<String> languages, YamlText yaml) {
        var name = each.warning();
        yaml.put("code", name.code()).put("at", name.at());
        putIfPresent(yaml, "language", name.language());
        putIfPresent(yaml, "about", name.about());
        putReason(yaml, each.reason(), languages);
        putIfPresent(yaml, "by", each.by());
        putIfPresent(yaml, "on", each.on() == null ? null : each.on().toString());
        return yaml;
    }

    /** In the order of the programme’s languages, and in one line where it is in the source language alone. */
    private static void putReason(YamlText yaml, Texts reason, List<String> languages) {
        var source = languages.getFirst();
        if (reason.byLanguage().keySet().equals(Set.of(source))) {
            yaml.put("reason", reason.best(source, languages));
            return;
        }
        var texts = yaml.inner();
        languages.forEach(language -> reason.in(language).ifPresent(text -> texts.put(language, text)));
        yaml.put("reason", texts);
    }

    private static void putIfPresent(YamlText yaml, String key, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            yaml.put(key, value);
        }
    }
}
