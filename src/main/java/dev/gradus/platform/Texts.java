package dev.gradus.platform;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One text in several languages, by language tag ({@code en}, {@code zh-CN}), in the order given. Blank texts are left
 * out, so an empty {@code Texts} means that nobody has written anything.
 */
public record Texts(Map<String, String> byLanguage) {

    public static final Texts NONE = new Texts(Map.of());

    public Texts {
        var kept = new LinkedHashMap<String, String>();
        byLanguage.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        byLanguage = Collections.unmodifiableMap(kept);
    }

    public static Texts of(String language, String text) {
        return new Texts(Map.of(language, text));
    }

    public Optional<String> in(String language) {
        return Optional.ofNullable(byLanguage.get(language));
    }

    /** The text in the wished language, or else in the first of the others that has one, or else nothing: {@code ""}. */
    public String best(String wished, List<String> others) {
        if (byLanguage.containsKey(wished)) {
            return byLanguage.get(wished);
        }
        return others.stream()
                .filter(byLanguage::containsKey)
                .findFirst()
                .map(byLanguage::get)
                .orElseGet(() -> byLanguage.values().stream().findFirst().orElse(""));
    }

    public Texts with(String language, String text) {
        var changed = new LinkedHashMap<>(byLanguage);
        changed.put(language, text);
        return new Texts(changed);
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }
}
