package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.Depth;
import dev.gradus.curriculum.Stage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A map that can be changed, for tests: made sound by a seed, then spoiled in one place. */
final class MapDraft {

    static final class DraftText {
        String language = "en";
        int minutes = 40;

        @Nullable
        Integer stepMinutes = 40;

        List<String> objectives = new ArrayList<>(List.of("Say where the water goes."));
        List<LessonPath> buildsOn = new ArrayList<>();
        Map<String, String> introduces = new LinkedHashMap<>();
        List<String> uses = new ArrayList<>();
        Map<String, String> raises = new LinkedHashMap<>();
        List<String> answers = new ArrayList<>();
        int activities = 1;
        int questions = 1;
        String digest = "d";
        LessonSays.@Nullable Source translationOf;

        @Nullable
        Double level;

        LessonSays build() {
            return new LessonSays(
                    language,
                    "A lesson",
                    minutes,
                    stepMinutes,
                    objectives,
                    buildsOn,
                    introduces,
                    uses,
                    raises,
                    answers,
                    activities,
                    questions,
                    digest,
                    translationOf,
                    level);
        }
    }

    static final class DraftLesson {
        final LessonPath path;
        final List<DraftText> texts = new ArrayList<>();

        DraftLesson(LessonPath path) {
            this.path = path;
        }

        DraftText first() {
            return texts.getFirst();
        }
    }

    static final class DraftUnit {
        final Stage stage;

        @Nullable
        Depth depth;

        boolean emptyOnPurpose;
        List<DraftLesson> lessons = new ArrayList<>();

        DraftUnit(Stage stage) {
            this.stage = stage;
        }
    }

    static final class DraftStrand {
        final String slug;
        final List<DraftUnit> units = new ArrayList<>();

        DraftStrand(String slug) {
            this.slug = slug;
        }

        DraftUnit unit(Stage stage) {
            return units.get(stage.stepsAbove(Stage.PRIMARY));
        }
    }

    final List<DraftStrand> strands = new ArrayList<>();

    /** Nothing is wrong with it. Every unit has two lessons at least, every lesson terms of its own. */
    static MapDraft sound(Random random, int strandCount, int mostLessons) {
        var draft = new MapDraft();
        boolean measured = random.nextBoolean();
        for (int s = 0; s < strandCount; s++) {
            var strand = new DraftStrand("strand-" + s);
            int depth = random.nextInt(2);
            List<DraftLesson> before = List.of();
            for (var stage : Stage.values()) {
                var unit = new DraftUnit(stage);
                unit.depth = List.of(Depth.values()).get(depth);
                depth = Math.min(Depth.values().length - 1, depth + random.nextInt(2));
                int count = 2 + random.nextInt(mostLessons - 1);
                for (int i = 0; i < count; i++) {
                    unit.lessons.add(lesson(draft, strand, stage, i, before, unit.lessons, measured, random));
                }
                before = unit.lessons;
                strand.units.add(unit);
            }
            draft.strands.add(strand);
        }
        return draft;
    }

    private static DraftLesson lesson(
            MapDraft draft,
            DraftStrand strand,
            Stage stage,
            int position,
            List<DraftLesson> below,
            List<DraftLesson> here,
            boolean measured,
            Random random) {
        var path = new LessonPath(strand.slug, stage, "lesson-" + position);
        var lesson = new DraftLesson(path);
        var previous = here.isEmpty() ? (below.isEmpty() ? null : below.getLast()) : here.getLast();
        for (var language : random.nextBoolean() && position == 0 ? List.of("en") : List.of("en", "zh-CN")) {
            var text = new DraftText();
            text.language = language;
            text.digest = path + language;
            text.minutes = 40 + position;
            text.stepMinutes = random.nextInt(4) == 0 ? null : text.minutes;
            if (!language.equals("en")) {
                text.minutes = lesson.first().minutes;
                text.stepMinutes = text.minutes;
                text.translationOf = new LessonSays.Source("en", lesson.first().digest);
            }
            for (int t = 0; t < 3; t++) {
                text.introduces.put(language + " " + path + " " + t, "A plain definition.");
            }
            if (previous != null) {
                text.buildsOn.add(previous.path);
                previous.texts.stream()
                        .filter(other -> other.language.equals(language))
                        .forEach(other -> text.uses.addAll(other.introduces.keySet()));
            }
            if (!draft.strands.isEmpty() && random.nextInt(3) == 0) {
                text.buildsOn.add(draft.strands.getFirst().unit(stage).lessons.getFirst().path);
            }
            if (random.nextInt(5) == 0) {
                text.raises.put("belief-" + strand.slug + "-" + stage.key() + "-" + position, "The sun drinks it.");
                text.answers.addAll(text.raises.keySet());
            }
            text.level = measured ? 2.0 + 4 * stage.stepsAbove(Stage.PRIMARY) : null;
            lesson.texts.add(text);
        }
        return lesson;
    }

    ClimbMap build() {
        return new ClimbMap(strands.stream()
                .map(strand -> new ClimbMap.Strand(
                        strand.slug,
                        strand.units.stream()
                                .map(unit -> new ClimbMap.Unit(
                                        unit.stage,
                                        unit.depth,
                                        unit.emptyOnPurpose,
                                        unit.lessons.stream()
                                                .map(lesson -> new ClimbMap.Lesson(
                                                        lesson.path.lesson(),
                                                        lesson.texts.stream()
                                                                .map(DraftText::build)
                                                                .toList()))
                                                .toList()))
                                .toList()))
                .toList());
    }
}
