package dev.gradus.lesson.ui;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands beside the text of a lesson and can be changed there.
 *
 * @param introduces plain definition by term, in order
 * @param buildsOn {@code strand/stage/slug}, or with the programme in front
 */
record Facts(
        String title,
        int minutes,
        List<String> objectives,
        List<String> materials,
        Map<String, String> introduces,
        List<String> uses,
        List<String> buildsOn) {

    Facts {
        objectives = List.copyOf(objectives);
        materials = List.copyOf(materials);
        introduces = Collections.unmodifiableMap(new LinkedHashMap<>(introduces));
        uses = List.copyOf(uses);
        buildsOn = List.copyOf(buildsOn);
    }
}
