package dev.gradus.lesson.ui;

import com.vaadin.flow.router.RouteParameters;
import dev.gradus.curriculum.LessonId;
import dev.gradus.lesson.RevisionId;
import dev.gradus.platform.i18n.Languages;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Which lesson in which language a view shows, as its address says it. */
record LessonAddress(LessonId lesson, String language) {

    static final String EDITOR = "lessons/:lesson/:language";
    static final String HISTORY = EDITOR + "/history";

    static Optional<LessonAddress> of(RouteParameters parameters) {
        return parameters
                .get("lesson")
                .flatMap(LessonAddress::uuid)
                .flatMap(lesson -> parameters
                        .get("language")
                        .filter(Languages::isKnown)
                        .map(language -> new LessonAddress(new LessonId(lesson), language)));
    }

    RouteParameters parameters() {
        return new RouteParameters(Map.of("lesson", lesson.value().toString(), "language", language));
    }

    /** Relative to the studio. */
    String editor() {
        return "lessons/" + lesson.value() + "/" + language;
    }

    String history() {
        return editor() + "/history";
    }

    /** Relative to the studio: the history with these two compared. */
    String history(RevisionId before, RevisionId after) {
        return history() + "?before=" + before.value() + "&after=" + after.value();
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
