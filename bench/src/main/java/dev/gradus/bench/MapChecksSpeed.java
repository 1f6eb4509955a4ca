package dev.gradus.bench;

import dev.gradus.curriculum.Depth;
import dev.gradus.curriculum.Stage;
import dev.gradus.curriculum.climb.ClimbMap;
import dev.gradus.curriculum.climb.ClimbMap.Lesson;
import dev.gradus.curriculum.climb.ClimbMap.Strand;
import dev.gradus.curriculum.climb.ClimbMap.Unit;
import dev.gradus.curriculum.climb.LessonPath;
import dev.gradus.curriculum.climb.LessonSays;
import dev.gradus.curriculum.climb.MapChecks;
import dev.gradus.curriculum.climb.MapFinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A map of 2,000 lessons with five links each is to be checked in 200 ms, and the time is to grow nearly with the lessons. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MapChecksSpeed {

    private static final int IN_A_UNIT = 17;
    private static final int LINKS = 5;
    private static final int TERMS = 3;

    @Param({"100", "2000", "20000"})
    int lessons;

    private ClimbMap map;

    @Setup
    public void draw() {
        var random = new Random(11);
        var strands = new ArrayList<Strand>();
        for (int s = 0; s * IN_A_UNIT * Stage.values().length < lessons; s++) {
            var slug = "strand-" + s;
            var units = new ArrayList<Unit>();
            var before = new ArrayList<LessonPath>();
            for (var stage : Stage.values()) {
                var unit = new ArrayList<Lesson>();
                for (int i = 0; i < IN_A_UNIT; i++) {
                    var path = new LessonPath(slug, stage, "lesson-" + i);
                    unit.add(new Lesson(path.lesson(), List.of(says(path, before, random))));
                    before.add(path);
                }
                units.add(new Unit(stage, Depth.values()[units.size()], false, unit));
            }
            strands.add(new Strand(slug, units));
        }
        map = new ClimbMap(strands);
    }

    private static LessonSays says(LessonPath path, List<LessonPath> before, Random random) {
        var links = new ArrayList<LessonPath>();
        var uses = new ArrayList<String>();
        for (int i = 0; i < LINKS && !before.isEmpty(); i++) {
            var target = before.get(Math.max(0, before.size() - 1 - random.nextInt(IN_A_UNIT)));
            links.add(target);
            uses.add(target + " term " + i % TERMS);
        }
        var introduces = Map.of(path + " term 0", "A word.", path + " term 1", "A word.", path + " term 2", "A word.");
        return new LessonSays(
                "en", "A lesson", 40, 40, List.of("Know it."), links, introduces, uses, Map.of(), List.of(), 1, 1, "d", null,
                (double) path.stage().ordinal() * 3);
    }

    @Benchmark
    public List<MapFinding> check() {
        return MapChecks.run(map);
    }
}
