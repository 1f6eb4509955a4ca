package dev.gradus.classes.web;

import dev.gradus.classes.ClassDoor;
import dev.gradus.classes.GivenAnswer;
import dev.gradus.classes.LessonNote;
import dev.gradus.classes.Pupil;
import dev.gradus.classes.PupilProgress;
import dev.gradus.classes.ReadLesson;
import dev.gradus.platform.i18n.Languages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code /class/progress}: a pupil's page asks for what the school knows, in the form in which a device keeps it, and
 * says what changed. What is answered 200 is in the database.
 */
@Component
class ProgressAddress {

    private static final int LONGEST = 64 * 1024;
    private static final int MOST_LESSONS = 300;
    private static final int MOST_IN_A_MINUTE = 120;
    private static final int MOST_TICKS = 300;
    private static final Pattern PATH = Pattern.compile("[a-z0-9-]{1,80}(/[a-z0-9-]{1,80}){3}");
    private static final Pattern TICK = Pattern.compile("[0-9]{1,4}-[0-9]{1,4}");

    private final ClassDoor door;
    private final PupilProgress progress;
    private final Pace pace = new Pace(MOST_IN_A_MINUTE);
    private final JsonMapper json = new JsonMapper();

    ProgressAddress(ClassDoor door, PupilProgress progress) {
        this.door = door;
        this.progress = progress;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, boolean posts) throws IOException {
        var session = door.session(Cookies.token(request));
        if (session.isEmpty()) {
            Answers.json(request, response, 401, "{}");
            return;
        }
        var pupil = session.get().pupil();
        if (!posts) {
            Answers.json(request, response, 200, json.writeValueAsString(known(pupil)));
            return;
        }
        if (!pace.allows(pupil.id())) {
            response.setHeader("Retry-After", "60");
            Answers.json(request, response, 429, "{}");
            return;
        }
        var body = Body.read(request, LONGEST);
        if (body.isEmpty()) {
            Answers.json(request, response, 413, "{}");
            return;
        }
        var notes = notes(body.get());
        if (notes.isEmpty()) {
            Answers.json(request, response, 400, "{}");
            return;
        }
        var kept = progress.note(pupil, notes.get());
        Answers.json(request, response, 200, json.writeValueAsString(Map.of("kept", kept)));
    }

    /** Nothing where the form is not ours. */
    private Optional<List<LessonNote>> notes(String body) {
        try {
            var lessons = json.readTree(body).path("lessons");
            if (!lessons.isObject() || lessons.size() > MOST_LESSONS) {
                return Optional.empty();
            }
            var notes = new ArrayList<LessonNote>();
            for (var lesson : lessons.properties()) {
                var note = lesson.getValue();
                var language = note.path("language").asString("");
                if (!PATH.matcher(lesson.getKey()).matches() || !Languages.isKnown(language)) {
                    return Optional.empty();
                }
                notes.add(new LessonNote(
                        lesson.getKey(), language, note.path("done").asBoolean(false), ticks(note.path("ticks"))));
            }
            return Optional.of(notes);
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }

    private static List<String> ticks(JsonNode ticks) {
        return StreamSupport.stream(ticks.spliterator(), false)
                .map(tick -> tick.asString(""))
                .filter(tick -> TICK.matcher(tick).matches())
                .distinct()
                .limit(MOST_TICKS)
                .toList();
    }

    private Map<String, Object> known(Pupil pupil) {
        var lessons = new LinkedHashMap<String, Object>();
        var answers = progress.answers(pupil);
        for (var lesson : progress.lessons(pupil)) {
            lessons.put(lesson.path(), known(lesson, answers));
        }
        return Map.of("lessons", lessons);
    }

    private static Map<String, Object> known(ReadLesson lesson, List<GivenAnswer> answers) {
        var given = new LinkedHashMap<String, Object>();
        answers.stream()
                .filter(answer -> answer.lesson().equals(lesson.lesson()))
                .sorted((one, other) -> one.last().at().compareTo(other.last().at()))
                .forEach(answer -> given.put(
                        String.valueOf(answer.position()),
                        Map.of(
                                "chosen",
                                answer.last().values(),
                                "right",
                                answer.last().right())));
        var ticks = new LinkedHashMap<String, Boolean>();
        lesson.ticks().forEach(tick -> ticks.put(tick, true));
        return Map.of(
                "title",
                lesson.title(),
                "at",
                lesson.changed().toEpochMilli(),
                "done",
                lesson.done() != null,
                "answers",
                given,
                "ticks",
                ticks);
    }
}
