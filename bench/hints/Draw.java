import dev.gradus.grading.Hint;
import dev.gradus.grading.HintCode;
import dev.gradus.grading.Place;
import dev.gradus.grading.Segment.Prose;
import dev.gradus.grading.StageProfile;
import dev.gradus.grading.TextLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws hints for judges who do not know the rules: half of them given by the rules, half the same words at a place where
 * the rule was silent, mixed. Writes {@code items-en.jsonl}, {@code items-zh.jsonl} and, for whoever counts, {@code
 * key.jsonl}.
 */
final class Draw {

    private static final int IN_EACH_LANGUAGE = 25;

    /** From each kind of hint first, so that the rare ones are seen too; the rest as often as they come. */
    private static final int OF_EACH_KIND = 1;
    private static final int AROUND = 45;
    private static final int WIDE = 220;

    private final Random random;
    private final List<Measured> texts;
    private final Elsewhere elsewhere;
    private final List<Item> items = new ArrayList<>();

    private Draw(List<Measured> texts, Random random) {
        this.texts = texts;
        this.random = random;
        this.elsewhere = new Elsewhere(texts, random);
    }

    private record Item(Measured text, Hint hint, boolean real) {}

    /** Repository, folder of other texts, output folder, seed. */
    public static void main(String[] arguments) throws IOException {
        var random = new Random(Long.parseLong(arguments[3]));
        var draw = new Draw(Texts.of(Path.of(arguments[0]), Path.of(arguments[1]), random), random);
        for (var language : TextLanguage.values()) {
            draw.draw(language);
        }
        draw.write(Path.of(arguments[2]));
    }

    private void draw(TextLanguage language) {
        Map<HintCode, List<Item>> byCode = new EnumMap<>(HintCode.class);
        texts.stream()
                .filter(text -> text.passage().language() == language)
                .forEach(text -> text.hints().stream()
                        .limit(Hint.SHOWN)
                        .forEach(hint -> byCode.computeIfAbsent(hint.code(), code -> new ArrayList<>())
                                .add(new Item(text, hint, true))));
        byCode.forEach((code, all) -> System.out.println(language.tag() + " " + code + " " + all.size()));
        var chosen = new ArrayList<Item>();
        var rest = new ArrayList<Item>();
        byCode.values().forEach(all -> {
            Collections.shuffle(all, random);
            int first = Math.min(OF_EACH_KIND, all.size());
            chosen.addAll(all.subList(0, first));
            rest.addAll(all.subList(first, all.size()));
        });
        Collections.shuffle(rest, random);
        chosen.addAll(rest.subList(0, Math.clamp(IN_EACH_LANGUAGE - chosen.size(), 0, rest.size())));
        for (var item : chosen) {
            items.add(item);
            elsewhere.of(item.text(), item.hint().code())
                    .ifPresentOrElse(
                            decoy -> items.add(new Item(decoy.text(), decoy.hint(), false)),
                            () -> System.out.println("no decoy for " + item.hint().code()));
        }
    }

    private void write(Path folder) throws IOException {
        Collections.shuffle(items, random);
        var lines = new LinkedHashMap<String, List<String>>();
        lines.put("items-en.jsonl", new ArrayList<>());
        lines.put("items-zh.jsonl", new ArrayList<>());
        lines.put("key.jsonl", new ArrayList<>());
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            boolean chinese = item.text().passage().language() == TextLanguage.CHINESE;
            var id = (chinese ? "zh-" : "en-") + (i + 1);
            lines.get(chinese ? "items-zh.jsonl" : "items-en.jsonl").add(json(shown(id, item)));
            lines.get("key.jsonl").add(json(key(id, item)));
        }
        Files.createDirectories(folder);
        for (var file : lines.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static String json(Map<String, Object> fields) {
        return JsonMapper.shared().writeValueAsString(fields);
    }

    private static Map<String, Object> shown(String id, Item item) {
        var text = item.text();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", id);
        fields.put("lang", text.passage().language().tag());
        fields.put("stage", stage(text.profile()));
        fields.put("passage", Shown.of(text, place(item), width(item.hint().code())));
        fields.put("hint", Claim.of(item.hint(), text.passage().language()));
        return fields;
    }

    private static Map<String, Object> key(String id, Item item) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("id", id);
        fields.put("code", item.hint().code().name());
        fields.put("real", item.real());
        fields.put("ours", item.text().ours());
        fields.put("text", item.text().name());
        fields.put("profile", item.text().profile().key());
        fields.put("quote", item.hint().quote());
        return fields;
    }

    private static String stage(StageProfile profile) {
        return switch (profile) {
            case PRIMARY_1_2 -> "primary school, grades 1-2 (ages 6-8)";
            case PRIMARY_3_4 -> "primary school, grades 3-4 (ages 8-10)";
            case PRIMARY_5_6 -> "primary school, grades 5-6 (ages 10-12)";
            case MIDDLE -> "middle school, grades 7-9 (ages 12-15)";
            case HIGH -> "high school, grades 10-12 (ages 15-18)";
        };
    }

    /** A hint about passives is at the first one, but about the text, so all of it around is shown and its sentence marked. */
    private static @Nullable Place place(Item item) {
        var place = item.hint().place();
        if (place == null || item.hint().code() != HintCode.PASSIVE && item.hint().code() != HintCode.NOMINAL) {
            return place;
        }
        var sentences = item.text().grader().explain(item.text().passage()).sentences();
        int from = place.offset();
        int to = place.end();
        for (var sentence : sentences) {
            if (sentence.place().offset() < place.end() && place.offset() < sentence.place().end()) {
                from = Math.min(from, sentence.place().offset());
                to = Math.max(to, sentence.place().end());
            }
        }
        return new Place(from, to - from);
    }

    private static int width(HintCode code) {
        return switch (code) {
            case LONG_SENTENCE, LONG_RUN, HARD_WORD, EASIER_WORD, IDIOM, NOMINAL -> AROUND;
            case FAR_PICTURE, PASSIVE, USED_BEFORE_TAUGHT, ABSTRACT_START -> WIDE;
            default -> 2 * WIDE;
        };
    }
}
