package dev.gradus.platform;

import java.util.LinkedHashMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Texts as the database keeps them: one JSON object with a member for each language. */
public final class TextsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<LinkedHashMap<String, String>> BY_LANGUAGE = new TypeReference<>() {};

    private TextsJson() {}

    public static String write(Texts texts) {
        return JSON.writeValueAsString(texts.byLanguage());
    }

    public static Texts read(String json) {
        return new Texts(JSON.readValue(json, BY_LANGUAGE));
    }
}
