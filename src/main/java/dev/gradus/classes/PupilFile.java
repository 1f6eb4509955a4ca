package dev.gradus.classes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept about a pupil, for whoever may ask for it. */
final class PupilFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PupilFile() {}

    static String of(SchoolClass schoolClass, Pupil pupil, List<ReadLesson> lessons, List<GivenAnswer> answers) {
        var all = new LinkedHashMap<String, Object>();
        all.put("class", schoolClass.name());
        all.put("nickname", pupil.nickname());
        all.put("tile", pupil.tile().number());
        all.put("keptUntil", schoolClass.keepUntil().toString());
        all.put("lessons", lessons.stream().map(PupilFile::lesson).toList());
        all.put("answers", answers.stream().map(PupilFile::answer).toList());
        return JSON.writeValueAsString(all);
    }

    private static Map<String, Object> lesson(ReadLesson lesson) {
        var all = new LinkedHashMap<String, Object>();
        all.put("lesson", lesson.path());
        all.put("title", lesson.title());
        all.put("language", lesson.language());
        all.put("begun", lesson.begun().toString());
        all.put("changed", lesson.changed().toString());
        var done = lesson.done();
        all.put("done", done == null ? "" : done.toString());
        all.put("ticked", lesson.ticks());
        return all;
    }

    private static Map<String, Object> answer(GivenAnswer answer) {
        var all = new LinkedHashMap<String, Object>();
        all.put("lesson", answer.path());
        all.put("question", answer.prompt());
        all.put("first", given(answer.first()));
        all.put("last", given(answer.last()));
        all.put("attempts", answer.attempts());
        return all;
    }

    private static Map<String, Object> given(GivenAnswer.Given given) {
        return Map.of(
                "answer", given.chosen(),
                "right", given.right(),
                "at", given.at().toString());
    }
}
