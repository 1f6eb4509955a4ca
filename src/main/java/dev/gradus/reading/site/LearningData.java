package dev.gradus.reading.site;

import dev.gradus.publishing.PublishedLesson;
import dev.gradus.publishing.PublishedProgramme;
import dev.gradus.publishing.PublishedProgramme.PublishedUnit;
import dev.gradus.reading.page.Say;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A page as schema.org describes learning material, in JSON. Source: https://schema.org/LearningResource. */
public final class LearningData {

    private static final JsonMapper JSON = new JsonMapper();
    /** A child begins the first school year at six, so that whoever is in year n is n + 5 or n + 6. */
    private static final int AGE_IN_YEAR_NONE = 5;

    private LearningData() {}

    /** @param origin before the paths, may be empty */
    public static String lesson(String origin, String path, PublishedLesson lesson, Matter matter, Say say) {
        var place = lesson.place();
        var data = resource(origin + path, lesson.title(), place.programme(), say);
        data.put("learningResourceType", "lesson");
        data.put(
                "educationalLevel",
                say.it("reading.stage." + place.unit().stage().key()));
        data.put("typicalAgeRange", ages(place.unit()));
        data.put("timeRequired", "PT" + lesson.minutes() + "M");
        data.put("datePublished", lesson.publishedAt().toString());
        if (!matter.objectives().isEmpty()) {
            data.put("teaches", matter.objectives());
        }
        data.put(
                "isPartOf",
                resource(
                        origin + Links.programme(say.language(), place.programme()),
                        place.programme()
                                .title()
                                .best(say.language(), place.programme().languages()),
                        place.programme(),
                        say));
        return json(data);
    }

    static String programme(String origin, PublishedProgramme programme, Say say) {
        var title = programme.title().best(say.language(), programme.languages());
        var data = resource(origin + Links.programme(say.language(), programme), title, programme, say);
        data.put("learningResourceType", "programme");
        data.put("description", programme.aim().best(say.language(), programme.languages()));
        return json(data);
    }

    private static Map<String, Object> resource(String url, String name, PublishedProgramme programme, Say say) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@type", "LearningResource");
        data.put("name", name);
        data.put("url", url);
        data.put("inLanguage", say.language());
        data.put("license", "https://spdx.org/licenses/" + programme.licence());
        data.put("isAccessibleForFree", true);
        data.put("provider", Map.of("@type", "Organization", "name", programme.school()));
        return data;
    }

    private static String ages(PublishedUnit unit) {
        var grades = Grades.of(unit).orElseGet(() -> switch (unit.stage()) {
            case PRIMARY -> new Grades(1, 6);
            case MIDDLE -> new Grades(7, 9);
            case HIGH -> new Grades(10, 12);
        });
        return (grades.first() + AGE_IN_YEAR_NONE) + "-" + (grades.last() + AGE_IN_YEAR_NONE + 1);
    }

    /** Nothing in it can end the script element or open a comment. */
    private static String json(Map<String, Object> resource) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.putAll(resource);
        return JSON.writeValueAsString(data).replace("<", "\\u003c");
    }
}
