package dev.gradus.curriculum.climb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gradus.curriculum.Depth;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.MapDraft.DraftLesson;
import dev.gradus.curriculum.climb.MapDraft.DraftText;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapChecksTest {

    private static final int SEEDS = 40;

    /** One way to spoil a sound map. */
    record Fault(FindingCode code, String how, BiConsumer<MapDraft, Random> spoil) {
        @Override
        public String toString() {
            return code + ": " + how;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault(FindingCode.CYCLE, "two lessons of two strands", (map, random) -> {
                    var one = map.strands.get(0).unit(stage(random)).lessons.getLast();
                    var other =
                            map.strands.get(1).unit(one.path.stage()).lessons.getFirst();
                    link(one, other);
                    link(other, one);
                }),
                new Fault(FindingCode.CYCLE, "back to the stage below", (map, random) -> {
                    var strand = pick(map.strands, random);
                    link(
                            strand.unit(Stage.PRIMARY).lessons.getFirst(),
                            strand.unit(Stage.HIGH).lessons.getLast());
                }),
                new Fault(FindingCode.CYCLE, "on itself", (map, random) -> {
                    var lesson = anyLesson(map, random);
                    link(lesson, lesson);
                }),
                new Fault(FindingCode.LATER_PREREQUISITE, "in a later stage", (map, random) -> {
                    unlinkStrands(map);
                    link(
                            map.strands.get(0).unit(Stage.PRIMARY).lessons.getFirst(),
                            map.strands.get(1).unit(Stage.MIDDLE).lessons.getFirst());
                }),
                new Fault(FindingCode.LATER_PREREQUISITE, "later in the unit", (map, random) -> {
                    var lessons = pick(map.strands, random).unit(stage(random)).lessons;
                    lessons.getLast().texts.forEach(text -> text.buildsOn.clear());
                    link(lessons.get(lessons.size() - 2), lessons.getLast());
                }),
                new Fault(
                        FindingCode.DANGLING_LINK,
                        "to a lesson that is gone",
                        (map, random) ->
                                anyText(map, random).buildsOn.add(new LessonPath("strand-0", Stage.PRIMARY, "gone"))),
                new Fault(FindingCode.EMPTY_UNIT, "without a reason", (map, random) -> {
                    var unit = map.strands.getLast().unit(Stage.PRIMARY);
                    unit.lessons.forEach(lesson -> forget(map, lesson));
                    unit.lessons.clear();
                }),
                new Fault(FindingCode.ORPHAN_STRAND, "in one stage only", (map, random) -> {
                    var strand = map.strands.getLast();
                    for (var stage : List.of(Stage.PRIMARY, Stage.MIDDLE)) {
                        strand.unit(stage).lessons.forEach(lesson -> forget(map, lesson));
                        strand.unit(stage).lessons.clear();
                        strand.unit(stage).emptyOnPurpose = random.nextBoolean();
                    }
                }),
                new Fault(FindingCode.LEAP, "a link over a stage", (map, random) -> {
                    var strand = pick(map.strands, random);
                    link(
                            strand.unit(Stage.HIGH).lessons.getFirst(),
                            strand.unit(Stage.PRIMARY).lessons.getFirst());
                }),
                new Fault(FindingCode.LEAP, "two depths at once", (map, random) -> {
                    var strand = pick(map.strands, random);
                    strand.unit(Stage.PRIMARY).depth = Depth.NOTICE;
                    strand.unit(Stage.MIDDLE).depth = Depth.ANALYSE;
                    strand.unit(Stage.HIGH).depth = Depth.ACT;
                }),
                new Fault(FindingCode.LEAP, "five grades at once", (map, random) -> {
                    levels(map, 2, 4, 6);
                    level(pick(map.strands, random).unit(Stage.HIGH).lessons, 9);
                }),
                new Fault(FindingCode.OUT_OF_ORDER, "depth falls", (map, random) -> {
                    var strand = pick(map.strands, random);
                    strand.unit(Stage.PRIMARY).depth = Depth.EXPLAIN;
                    strand.unit(Stage.MIDDLE).depth = Depth.NOTICE;
                    strand.unit(Stage.HIGH).depth = Depth.EXPLAIN;
                }),
                new Fault(FindingCode.OUT_OF_ORDER, "level falls", (map, random) -> {
                    levels(map, 2, 6, 9);
                    level(pick(map.strands, random).unit(Stage.HIGH).lessons, 5);
                }),
                new Fault(FindingCode.REPETITION, "the same terms again", (map, random) -> {
                    var lessons = map.strands.getLast().unit(Stage.HIGH).lessons;
                    var last = lessons.getLast();
                    var before = lessons.get(lessons.size() - 2);
                    last.texts.forEach(text -> {
                        text.introduces.clear();
                        text.uses.clear();
                        text.uses.addAll(terms(before, text.language));
                    });
                }),
                new Fault(FindingCode.USED_BEFORE_TAUGHT, "introduced later", (map, random) -> {
                    var strand = pick(map.strands, random);
                    var later = strand.unit(Stage.MIDDLE).lessons.getFirst().first();
                    strand.unit(Stage.PRIMARY)
                            .lessons
                            .getFirst()
                            .first()
                            .uses
                            .add(later.introduces.keySet().iterator().next());
                }),
                new Fault(
                        FindingCode.USED_BEFORE_TAUGHT,
                        "introduced nowhere",
                        (map, random) -> anyLesson(map, random).first().uses.add("phlogiston")),
                new Fault(FindingCode.INTRODUCED_TWICE, "in one stage", (map, random) -> {
                    var stage = stage(random);
                    var term = map.strands
                            .get(0)
                            .unit(stage)
                            .lessons
                            .getFirst()
                            .first()
                            .introduces
                            .keySet()
                            .iterator()
                            .next();
                    map.strands
                            .get(1)
                            .unit(stage)
                            .lessons
                            .getLast()
                            .first()
                            .introduces
                            .put(term.toUpperCase(java.util.Locale.ROOT), "Said in other words.");
                }),
                new Fault(
                        FindingCode.NEVER_REVISITED,
                        "although the strand goes on",
                        (map, random) -> pick(map.strands, random)
                                .unit(Stage.PRIMARY)
                                .lessons
                                .getFirst()
                                .first()
                                .introduces
                                .put("phlogiston", "What fire was thought to be made of.")),
                new Fault(
                        FindingCode.NO_CHECK,
                        "no question",
                        (map, random) -> anyLesson(map, random).first().questions = 0),
                new Fault(FindingCode.NO_CHECK, "neither activity nor question", (map, random) -> {
                    var text = anyLesson(map, random).first();
                    text.questions = 0;
                    text.activities = 0;
                }),
                new Fault(
                        FindingCode.MINUTES_MISMATCH,
                        "steps of other minutes",
                        (map, random) -> anyText(map, random).stepMinutes = 7),
                new Fault(FindingCode.MINUTES_MISMATCH, "languages of other minutes", (map, random) -> {
                    var text = translation(map, random);
                    text.minutes = 90;
                    text.stepMinutes = null;
                }),
                new Fault(
                        FindingCode.STALE_TRANSLATION,
                        "of an older text",
                        (map, random) -> translation(map, random).translationOf = new LessonSays.Source("en", "older")),
                new Fault(
                        FindingCode.NEVER_ANSWERED,
                        "raised and left standing",
                        (map, random) -> anyText(map, random).raises.put("flat-earth", "The Earth is flat.")),
                new Fault(
                        FindingCode.NEVER_RAISED,
                        "answered and never raised",
                        (map, random) -> anyText(map, random).answers.add("flat-earth")));
    }

    @Test
    void aSoundMapHasNoFinding() {
        for (int seed = 0; seed < 200; seed++) {
            assertThat(MapChecks.run(sound(seed).build())).as("seed %d", seed).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void oneFaultIsExactlyOneFinding(Fault fault) {
        for (int seed = 0; seed < SEEDS; seed++) {
            var map = sound(seed);
            fault.spoil().accept(map, new Random(seed));

            assertThat(MapChecks.run(map.build()))
                    .as("%s, seed %d", fault, seed)
                    .extracting(MapFinding::code)
                    .containsExactly(fault.code());
        }
    }

    @Test
    void everyCodeHasAFault() {
        assertThat(faults().map(Fault::code)).contains(FindingCode.values());
    }

    @Test
    void aCircleIsShownAsItsLoop() {
        var map = sound(1);
        var strand = map.strands.getFirst();
        var first = strand.unit(Stage.PRIMARY).lessons.getFirst();
        var second = strand.unit(Stage.PRIMARY).lessons.get(1);
        link(first, second);

        var finding = MapChecks.run(map.build()).getFirst();

        assertThat(finding.arguments()).containsExactly(new MapFinding.Loop(List.of(first.path, second.path)));
        assertThat(new FindingWords((key, arguments) -> key + arguments[0], LessonPath::toString).sentence(finding))
                .isEqualTo("curriculum.finding.CYCLE“strand-0/primary/lesson-0” → “strand-0/primary/lesson-1”"
                        + " → “strand-0/primary/lesson-0”");
    }

    @Test
    void aCircleIsFoundInEachOfItsLessons() {
        var map = sound(1);
        var lessons = map.strands.getFirst().unit(Stage.PRIMARY).lessons;
        link(lessons.getFirst(), lessons.get(1));

        assertThat(MapChecks.run(map.build()).getFirst().paths())
                .containsExactly("strand-0/primary/lesson-0", "strand-0/primary/lesson-1");
    }

    @Test
    void theListClimbsFromPrimaryToHigh() {
        var map = sound(1);
        var strand = map.strands.getFirst();
        Stream.of(Stage.HIGH, Stage.PRIMARY, Stage.MIDDLE)
                .map(strand::unit)
                .map(unit -> unit.lessons.getFirst())
                .forEach(lesson -> lesson.texts.forEach(text -> text.stepMinutes = text.minutes + 1));

        assertThat(MapChecks.run(map.build()))
                .extracting(finding -> finding.place().stage())
                .containsSubsequence(Stage.PRIMARY, Stage.MIDDLE, Stage.HIGH)
                .isSorted();
    }

    @Test
    void aTermThatMayComeWithATranslationIsNotMissed() {
        var map = sound(3);
        var first = map.strands.getFirst().unit(Stage.PRIMARY).lessons.getFirst();
        var second = map.strands.getFirst().unit(Stage.PRIMARY).lessons.get(1);
        first.texts.removeIf(text -> !text.language.equals("en"));
        second.texts.forEach(text -> text.uses.add(text.language.equals("en") ? "" + text.uses.getFirst() : "燃素"));

        assertThat(MapChecks.run(map.build())).isEmpty();
    }

    @Test
    void twentyThousandLessonsInAChainAreNoDeepStack() {
        var map = MapDraft.sound(new Random(5), 2, 3);
        var unit = map.strands.getFirst().unit(Stage.HIGH);
        var last = unit.lessons.getLast();
        for (int i = 0; i < 20_000; i++) {
            var lesson = new DraftLesson(new LessonPath("strand-0", Stage.HIGH, "link-" + i));
            var text = new DraftText();
            text.level = last.first().level;
            text.buildsOn.add(last.path);
            lesson.texts.add(text);
            unit.lessons.add(lesson);
            last = lesson;
        }

        assertThat(MapChecks.run(map.build())).isEmpty();
    }

    private static MapDraft sound(long seed) {
        var random = new Random(seed);
        return MapDraft.sound(random, 2 + random.nextInt(3), 2 + random.nextInt(4));
    }

    private static void link(DraftLesson from, DraftLesson to) {
        from.first().buildsOn.add(to.path);
    }

    private static Stage stage(Random random) {
        return pick(List.of(Stage.values()), random);
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static DraftLesson anyLesson(MapDraft map, Random random) {
        return pick(pick(map.strands, random).unit(stage(random)).lessons, random);
    }

    private static DraftText anyText(MapDraft map, Random random) {
        return pick(anyLesson(map, random).texts, random);
    }

    private static DraftText translation(MapDraft map, Random random) {
        var unit = pick(map.strands, random).unit(stage(random));
        return unit.lessons.get(1).texts.getLast();
    }

    private static void levels(MapDraft map, double... byStage) {
        map.strands.forEach(strand -> IntStream.range(0, byStage.length)
                .forEach(stage -> level(strand.units.get(stage).lessons, byStage[stage])));
    }

    private static void level(List<DraftLesson> lessons, double level) {
        lessons.forEach(lesson -> lesson.texts.forEach(text -> text.level = level));
    }

    private static Set<String> terms(DraftLesson lesson, String language) {
        var terms = new java.util.LinkedHashSet<String>();
        lesson.texts.stream().filter(text -> text.language.equals(language)).forEach(text -> {
            terms.addAll(text.introduces.keySet());
            terms.addAll(text.uses);
        });
        return terms;
    }

    /** Takes a lesson's links, terms and misconceptions out of all others. */
    private static void forget(MapDraft map, DraftLesson gone) {
        texts(map).forEach(text -> {
            text.buildsOn.remove(gone.path);
            gone.texts.forEach(other -> text.uses.removeAll(other.introduces.keySet()));
        });
    }

    private static void unlinkStrands(MapDraft map) {
        map.strands.forEach(strand -> strand.units.forEach(unit -> unit.lessons.forEach(lesson -> lesson.texts.forEach(
                text -> text.buildsOn.removeIf(path -> !path.strand().equals(strand.slug))))));
    }

    private static Stream<DraftText> texts(MapDraft map) {
        return map.strands.stream()
                .flatMap(strand -> strand.units.stream())
                .flatMap(unit -> unit.lessons.stream())
                .flatMap(lesson -> lesson.texts.stream());
    }
}
